#include "common/model/party_list.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>

#include "common/model/decision_heading.h"
#include "common/model/municipality.h"
#include "common/model/party.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t kLongestList = 2000;  // bytes; councils of 55 members vote by name

struct NumberWord {
  string_view word;
  int number;
};
constexpr NumberWord kNumberWords[] = {
    {"ingen", 0}, {"en", 1},  {"et", 1},   {"én", 1}, {"ét", 1},  {"to", 2},      {"tre", 3},   {"fire", 4}, {"fem", 5},
    {"seks", 6},  {"syv", 7}, {"otte", 8}, {"ni", 9}, {"ti", 10}, {"elleve", 11}, {"tolv", 12}, {"begge", 2}};

constexpr string_view kRoles[] = {"formanden", "næstformanden", "borgmesteren", "viceborgmesteren", "rådmanden"};

// At commas, "og", "samt" and pluses outside brackets.
std::vector<string_view> pieces_of(string_view text) {
  static const RE2 separator("(?: *[,;+&/] *(?:og |samt )?| +(?:og|samt) +)");
  std::vector<string_view> pieces;
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    re2::StringPiece found;
    if (text[at] == '(') ++depth;
    if (text[at] == ')') --depth;
    if (depth <= 0 && separator.Match(text, at, text.size(), RE2::ANCHOR_START, &found, 1)) {
      pieces.push_back(trim(text.substr(start, at - start)));
      at += found.size();
      start = at;
    } else {
      ++at;
    }
  }
  pieces.push_back(trim(text.substr(start)));
  std::erase(pieces, string_view());
  return pieces;
}

// "Merle Skovhus", "Frank E. Fyrbæk", "Fjordby Kommune", "Formanden"
bool is_name(string_view text) {
  static const RE2 person(
      "[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+(?: (?:[A-ZÀ-Þ]\\.?|af|de|den|du|la|van|von|der|[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)){1,5}");
  static const RE2 municipality("[A-ZÀ-Þ][A-Za-zÀ-ɏ -]+ (?:Kommune|Byråd|Region)|Region [A-ZÀ-Þ][a-zæøå]+");
  const string lower = to_lower(text);
  if (std::find(std::begin(kRoles), std::end(kRoles), lower) != std::end(kRoles)) return true;
  if (RE2::FullMatch(text, municipality) || known_municipality(text)) return true;
  static const RE2 institution(
      "(?i).*(?:udvalg|udvalget|råd|rådet|nævn|bestyrelsen?|forvaltning(?:en)?|afdeling(?:en)?|ministeriet|styrelsen|"
      "direktion(?:en)?|center|a/s|aps)");
  return RE2::FullMatch(text, person) && !RE2::FullMatch(text, institution) && !names_a_body(text);
}

struct Piece {
  string_view head;
  string_view bracket;
  bool has_bracket = false;
};

Piece split_bracket(string_view text) {
  const std::size_t open = text.find('(');
  if (open == string_view::npos || !text.ends_with(')')) return {text, {}, false};
  return {trim(text.substr(0, open)), trim(text.substr(open + 1, text.size() - open - 2)), true};
}

// "14", "11 medlemmer", "1 medlem af C" cut off its number: what is left is whose they are.
std::optional<int> take_count(string_view& text) {
  static const RE2 pattern(
      "(\\d{1,3}|[A-Za-zæøåÆØÅéÉ]+) "
      "(?:(?:medlem(?:mer)?|stemmer?|byrådsmedlem(?:mer)?|kommunalbestyrelsesmedlem(?:mer)?)"
      "(?: (?:af|fra))? ?)|(\\d{1,3})$|(\\d{1,3})[: ] ?");
  static const RE2 ended("(\\d{1,3}|[A-Za-zæøåÆØÅéÉ]+) (?:medlem(?:mer)?|stemmer?|byrådsmedlem(?:mer)?)$");
  re2::StringPiece found[4];
  if (to_lower(text) == "ingen") {
    text = {};
    return 0;
  }
  const bool whole = ended.Match(text, 0, text.size(), RE2::ANCHOR_START, found, 2);
  if (!whole && !pattern.Match(text, 0, text.size(), RE2::ANCHOR_START, found, 4)) return std::nullopt;
  const auto group = std::find_if(found + 1, found + (whole ? 2 : 4), [](const auto& piece) { return !piece.empty(); });
  if (group == found + (whole ? 2 : 4)) return std::nullopt;
  const auto count = read_count({group->data(), group->size()});
  if (count) text = trim(text.substr(found[0].size()));
  return count;
}

std::optional<int> count_in_bracket(string_view bracket) {
  static const RE2 pattern("(\\d{1,3})(?: ?(?:medlem(?:mer)?|stemmer?|mandater))?");
  int count = 0;
  return RE2::FullMatch(bracket, pattern, &count) ? std::optional(count) : std::nullopt;
}

// One piece of a list; false where it is no voter.
bool add_piece(string_view text, VoterList& list) {
  const string_view printed = text;
  const auto count = take_count(text);
  Piece piece = split_bracket(text);
  if (count && piece.head.empty()) {  // "11 medlemmer (A, K og V)"
    if (!list.count) list.count = count;
    if (!piece.has_bracket) return true;
    const auto inner = read_voters(piece.bracket);
    if (inner) list.voters.insert(list.voters.end(), inner->voters.begin(), inner->voters.end());
    return true;
  }
  if (const auto party = read_party(piece.head)) {
    Voter voter{string(printed), party, count};
    if (const auto votes = count_in_bracket(piece.bracket)) {
      voter.printed = string(piece.head);
      voter.count = votes;
    } else if (!piece.has_bracket && !count) {
      voter.printed = string(piece.head);
    }
    list.voters.push_back(std::move(voter));
    return true;
  }
  const auto party = read_party(piece.bracket);
  // The letter behind it makes a person of any name: "Asta (A)".
  std::size_t at = 0;
  const bool capital = !piece.head.empty() && is_upper(decode_utf8(piece.head, at));
  if (!is_name(piece.head) && !(party && capital && !names_a_body(piece.head))) return false;
  list.voters.push_back({string(printed), party, std::nullopt});
  return true;
}

// The longest beginning of words that may stand in a list of voters.
std::size_t end_of_list(string_view text) {
  static const RE2 word(
      " *(?:(?:og|samt|af|fra|liste|gruppe|medlem|medlemmer|stemmer?|kommune)(?:[ "
      ",;]|$)|[+&/,;]|\\([^()]*(?:\\([^()]*\\)"
      "[^()]*)*\\)|[\\dA-ZÀ-Þ][^ ,;()+]*)");
  std::size_t end = 0;
  re2::StringPiece found;
  while (end < text.size() && word.Match(text, end, text.size(), RE2::ANCHOR_START, &found, 1) && !found.empty())
    end += found.size();
  return end;
}

}  // namespace

std::optional<VoterList> leading_voters(string_view text) {
  text = text.substr(0, kLongestList);
  static const RE2 last_word("(?:(?:^|[ ,;]+)(?:og|samt|af|fra)|[ ,;+&/]+)$|[ ,;]+[^ ,;()]+$");
  string_view list = text.substr(0, end_of_list(text));
  for (int tries = 0; tries < 4 && !list.empty(); ++tries) {
    if (auto voters = read_voters(list)) return voters;
    re2::StringPiece found;
    if (!last_word.Match(list, 0, list.size(), RE2::UNANCHORED, &found, 1)) break;
    list.remove_suffix(found.size());
  }
  return std::nullopt;
}

std::optional<int> read_count(string_view word) {
  int number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error == std::errc() && end == word.data() + word.size()) return number;
  const string lower = to_lower(word);
  for (const NumberWord& one : kNumberWords) {
    if (one.word == lower) return one.number;
  }
  return std::nullopt;
}

std::optional<VoterList> read_voters(string_view text) {
  text = trim(text, " .,:;\t\n");
  if (text.empty() || text.size() > kLongestList) return std::nullopt;
  VoterList list;
  if (text.ends_with(" kommuner")) {  // "Fjordby, Havslev og Hedelund kommuner"
    static const RE2 name("[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+");
    for (const string_view piece : pieces_of(text.substr(0, text.rfind(' ')))) {
      if (!RE2::FullMatch(piece, name)) return std::nullopt;
      list.voters.push_back({string(piece), std::nullopt, std::nullopt});
    }
    return list;
  }
  for (const string_view piece : pieces_of(text)) {
    if (!add_piece(piece, list)) return std::nullopt;
  }
  // A sum is only what is printed where every party prints its votes.
  int sum = 0;
  bool all = !list.count && !list.voters.empty();
  for (const Voter& voter : list.voters) {
    all = all && voter.party && voter.count;
    sum += voter.count.value_or(0);
  }
  if (all) list.count = sum;
  return list;
}

}  // namespace referat
