#include "indexer/minutes/meeting_place.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

/// A longer value, cut from a line that lost its ends, runs on into what follows.
constexpr std::size_t kLongestPlace = 160;
constexpr std::size_t kLongestCutPlace = 90;
/// So many lines below the day may name the room.
constexpr std::size_t kLinesBelow = 2;

bool names_a_room(string_view text) {
  static const RE2 room(
      "(?i)(?:sal|salen|lokale|lokalet|lokaler|værelse|værelset|rådhus|rådhuset|gården|hus|huset|stue|stuen|"
      "kantine|kantinen|center|centeret|centret|skole|skolen|kontor|kontoret|bibliotek|biblioteket|skærm|teams|"
      "online|virtuelt)(?:[ .,:/(-]|\\d|$)");
  return text.size() <= kLongestPlace && RE2::PartialMatch(text, room);
}

std::optional<string> place_of(string_view text) {
  const string_view value = trim(text, " .,;|-");
  if (value.empty()) return std::nullopt;
  return string(value);
}

/// "i Kajværelset", "på skærm", "- Borgmesterkontorets mødelokale", "Kommunalbestyrelsens mødesal"
std::optional<string> after_day(string_view rest) {
  static const RE2 type(" (?:REFERAT|Referat|DAGSORDEN|Dagsorden|PROTOKOL|Protokol|Indholdsfortegnelse)\\b");
  re2::StringPiece found;
  if (type.Match(rest, 0, rest.size(), RE2::UNANCHORED, &found, 1))
    rest = rest.substr(0, static_cast<std::size_t>(found.data() - rest.data()));
  static const RE2 end(
      "(?i)^[ .,]*(?:kl\\b[. ]*)?(?:(?:-|–|til|og sluttede) ?(?:kl\\.?:? ?)?\\d{1,2}[.:]\\d\\d)?[ .,;]*");
  static const RE2 held("(?i).*\\bmøde i ([^.]+)\\.?");
  static const RE2 in("(?i)(?:[-–] ?)?(?:i|på|via) (\\pL.*)");
  re2::StringPiece text(rest.data(), rest.size());
  RE2::Consume(&text, end);
  const string_view value(text.data(), text.size());
  string place;
  if (value.size() > kLongestPlace) return std::nullopt;
  if (RE2::FullMatch(value, held, &place) || RE2::FullMatch(value, in, &place)) return place_of(place);
  static const RE2 sentence("(?i).*\\b(?:blev|afholdt|mødet|sluttede|begyndte)\\b.*");
  if (names_a_room(value) && !RE2::FullMatch(value, sentence)) return place_of(value);
  return std::nullopt;
}

}  // namespace

std::optional<string> meeting_place(const std::vector<HeaderPiece>& pieces, const DateCandidate* chosen) {
  for (const HeaderPiece& piece : pieces) {
    if (piece.field != HeaderField::place || piece.in_title) continue;
    if (piece.is_long && piece.text.size() > kLongestCutPlace) continue;
    if (auto place = place_of(piece.text)) return place;
  }
  if (!chosen) return std::nullopt;
  const string_view line = pieces[chosen->piece].text;
  const string_view rest = line.substr(chosen->found.offset_bytes + chosen->found.length_bytes);
  if (auto place = after_day(rest)) return place;
  static const RE2 in("i (\\pL.*)");
  for (std::size_t i = chosen->piece + 1; i < std::min(chosen->piece + 1 + kLinesBelow, pieces.size()); ++i) {
    const HeaderPiece& below = pieces[i];
    if (below.field || below.is_long || below.in_title || below.text.size() > kLongestPlace) continue;
    string place;
    if (i == chosen->piece + 1 && RE2::FullMatch(below.text, in, &place)) return place_of(place);
    if (names_a_room(below.text)) return place_of(below.text);
  }
  return std::nullopt;
}

}  // namespace referat
