#include "indexer/minutes/meeting_organ.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>

#include "common/model/organ_name.h"
#include "common/model/organ_words.h"
#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/meeting_date.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

/// A body's name has at most so many words, and a text is searched for no more than these.
constexpr std::size_t kMostNameWords = 9;
constexpr std::size_t kMostWords = 40;

enum OrganRank { kLabelled, kOwnLine, kInside, kOrganRanks };

bool starts_upper(string_view word) {
  std::size_t at = 0;
  return !word.empty() && (is_upper(decode_utf8(word, at)) || word.starts_with("§"));
}

/// Does a sentence go on with this word, so that the words before it are no header ("Byrådet besluttede")?
bool goes_on(string_view word) {
  static const RE2 header(
      "(?i)(?:den|d\\.|kl\\.?|i|på|møde|mødet|referat|dagsorden|protokol|(?:man|tirs|ons|tors|fre|lør|søn)dag).*|"
      "[^\\p{Ll}].*");
  return !RE2::FullMatch(word, header);
}

std::optional<Organ> organ_in_sentence(string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> words;  // start and end
  for (std::size_t at = 0; at < text.size() && words.size() < kMostWords;) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(at, end);
    at = end + 1;
  }
  for (std::size_t first = 0; first < words.size(); ++first) {
    if (!starts_upper(text.substr(words[first].first))) continue;
    for (std::size_t last = std::min(first + kMostNameWords, words.size()); last > first; --last) {
      const string_view name = text.substr(words[first].first, words[last - 1].second - words[first].first);
      const bool ends = last == words.size();
      if (!ends && goes_on(text.substr(words[last].first, words[last].second - words[last].first))) continue;
      auto organ = read_organ(trim(name, " .,:;"));
      // What follows "KKR" is its name only where it is known or nothing else follows.
      if (organ && organ->name.starts_with("KKR ") && !ends && !table_organ(organ_key(organ->name))) organ.reset();
      if (organ) return organ;
    }
  }
  return std::nullopt;
}

/// "Byrådet Byrådet Vis medlemmer Udskriv": a portal's choice of bodies, and the one that was chosen.
std::optional<Organ> organ_said_twice(string_view text) {
  for (std::size_t end = text.find(' '); end != string_view::npos && end * 2 < text.size();
       end = text.find(' ', end + 1)) {
    const string_view name = text.substr(0, end);
    if (text.substr(end + 1).starts_with(name)) return starts_upper(name) ? read_organ(name) : std::nullopt;
  }
  return std::nullopt;
}

using Legend = std::map<string, string>;

/// "KB = Kommunalbestyrelsen, ØU = Økonomiudvalget"
Legend read_legend(const std::vector<HeaderPiece>& pieces) {
  static const RE2 pair("([A-ZÆØÅ]{2,5}) ?= ?([^=,;]*[^=,; ])");
  Legend legend;
  for (const HeaderPiece& piece : pieces) {
    if (piece.text.find('=') == string::npos) continue;
    re2::StringPiece rest(piece.text);
    string initials, name;
    while (RE2::FindAndConsume(&rest, pair, &initials, &name)) legend.emplace(initials, name);
  }
  return legend;
}

/// What the label of a body says; initials only where the page or the whole country knows them.
std::optional<Organ> read_organ_label(const string& text, const Legend& legend) {
  static const RE2 initials("[A-ZÆØÅ]{2,5}");
  if (!RE2::FullMatch(text, initials)) return read_organ("Udvalg: " + text);
  const auto row = legend.find(text);
  return row == legend.end() ? organ_of_initials(text) : read_organ("Udvalg: " + row->second);
}

std::optional<Organ> organ_of(const HeaderPiece& piece, const Legend& legend, OrganRank& rank) {
  if (piece.field == HeaderField::organ && !piece.is_long) {
    rank = piece.in_title ? kInside : kLabelled;
    return read_organ_label(piece.text, legend);
  }
  if (piece.in_contents) return std::nullopt;
  if (piece.is_long || piece.in_title) {
    rank = kInside;
    if (piece.field && piece.field != HeaderField::organ && !(piece.field == HeaderField::when && piece.in_title))
      return std::nullopt;
    return organ_inside(piece.text);
  }
  if (piece.field && piece.field != HeaderField::when) return std::nullopt;
  rank = kOwnLine;
  if (auto organ = read_organ(piece.text)) return organ;
  if (auto organ = piece.field ? read_organ(piece.label + " " + piece.text) : std::nullopt) return organ;
  if (auto organ = read_field_name(piece.text)) return organ;
  static const RE2 met("(?i:.*\\bmødet? i |(?:referat|dagsorden)(?: (?:fra|til|for))? )([A-ZÆØÅ]{2,5})(?: .*)?");
  static const CaselessWords meetings({"møde", "referat", "dagsorden"});
  string initials;
  if (meetings.may_be_in(piece.text) && RE2::FullMatch(piece.text, met, &initials)) {
    if (auto organ = read_organ_label(initials, legend)) return organ;
  }
  rank = kInside;
  if (auto organ = organ_said_twice(piece.text)) return organ;
  // A row of a table: "Byrådet 25-06-2031 16:00 Referat Samlet dokument".
  if (find_dates(piece.text).empty() || is_about_another_day(piece.text)) return std::nullopt;
  return organ_inside(piece.text);
}

}  // namespace

std::optional<Organ> organ_inside(string_view text) {
  const auto dates = find_dates(text);
  if (!dates.empty()) text = text.substr(0, dates.front().offset_bytes);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(". ", at), text.size());
    if (auto organ = read_organ(text.substr(at, end - at))) return organ;  // letters set apart, too
    if (auto organ = organ_in_sentence(text.substr(at, end - at))) return organ;
    at = end + 2;
  }
  return std::nullopt;
}

std::vector<Organ> header_organs(const std::vector<HeaderPiece>& pieces) {
  std::array<std::vector<Organ>, kOrganRanks> found;
  const Legend legend = read_legend(pieces);
  for (const HeaderPiece& piece : pieces) {
    OrganRank rank = kOwnLine;
    auto organ = organ_of(piece, legend, rank);
    if (!organ) continue;
    auto& list = found[rank];
    const auto known = std::find_if(list.begin(), list.end(), [&](const Organ& one) {
      return same_organ(one.name, organ->name) || same_organ(organ->name, one.name);
    });
    if (known == list.end()) {
      list.push_back(std::move(*organ));
    } else if (!known->municipality) {
      known->municipality = organ->municipality;
    }
  }
  for (auto& list : found) {
    if (!list.empty()) return std::move(list);
  }
  return {};
}

}  // namespace referat
