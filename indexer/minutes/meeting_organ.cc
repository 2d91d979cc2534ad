#include "indexer/minutes/meeting_organ.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

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
      if (auto organ = read_organ(trim(name, " .,:;"))) return organ;
    }
  }
  return std::nullopt;
}

std::optional<Organ> organ_of(const HeaderPiece& piece, OrganRank& rank) {
  if (piece.field == HeaderField::organ && !piece.is_long) {
    rank = piece.in_title ? kInside : kLabelled;
    return read_organ("Udvalg: " + piece.text);
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
  return read_organ(piece.field ? piece.label + " " + piece.text : piece.text);
}

}  // namespace

std::optional<Organ> organ_inside(string_view text) {
  const auto dates = find_dates(text);
  if (!dates.empty()) text = text.substr(0, dates.front().offset_bytes);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(". ", at), text.size());
    if (auto organ = organ_in_sentence(text.substr(at, end - at))) return organ;
    at = end + 2;
  }
  return std::nullopt;
}

std::vector<Organ> header_organs(const std::vector<HeaderPiece>& pieces) {
  std::array<std::vector<Organ>, kOrganRanks> found;
  for (const HeaderPiece& piece : pieces) {
    OrganRank rank = kOwnLine;
    auto organ = organ_of(piece, rank);
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
