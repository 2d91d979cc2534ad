#include "indexer/minutes/meeting_date.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/model/organ.h"
#include "common/text/letters.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

/// A line with more days than this is a plan of meetings.
constexpr std::size_t kMostDaysOfOneMeeting = 2;

bool names_document_or_body(string_view line, string_view lower) {
  static const RE2 type("referat|dagsorden|protokol|beslutninger|møde");
  return RE2::PartialMatch(lower, type) || read_organ(line);
}

DateRank rank_of(const HeaderPiece& piece, const FoundDate& date) {
  if (piece.in_title) return DateRank::title;
  if (piece.field) {
    const bool of_meeting = piece.name.starts_with("møde") || piece.name.starts_with("start");
    return of_meeting ? DateRank::meeting_label : DateRank::labelled;
  }
  const string lower = to_lower(piece.text);
  const bool stated = date.weekday || date.time || lower.starts_with("den ") || lower.starts_with("d. ") ||
                      names_document_or_body(piece.text, lower);
  return stated ? DateRank::stated : DateRank::plain;
}

string clock_text(int hour, int minute) {
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return two(hour) + ":" + two(minute);
}

/// The first time of day: after "kl.", or at the very beginning.
std::optional<string> first_clock(string_view text) {
  static const RE2 said("(?i)(?:^|[^\\pL])kl(?:okken)?\\.?:? ?(\\d{1,2})(?:[.:](\\d\\d))?(?:[^\\d]|$)");
  static const RE2 opens("(\\d{1,2})[.:](\\d\\d)(?:[^.\\d].*|\\.?|\\.\\D.*)");
  int hour = 0;
  string minutes;  // none: the whole hour
  if (!RE2::PartialMatch(text, said, &hour, &minutes) && !RE2::FullMatch(text, opens, &hour, &minutes)) return {};
  const int minute = minutes.empty() ? 0 : std::stoi(minutes);
  if (hour > 23 || minute > 59) return {};
  return clock_text(hour, minute);
}

bool begins_with_clock_word(string_view text) {
  static const RE2 clock("(?i)(?:fra )?kl(?:okken)?[.: ].*|(?i)fra \\d.*|\\d{1,2}[.:]\\d\\d\\b.*");
  return RE2::FullMatch(text, clock);
}

}  // namespace

bool is_about_another_day(string_view line) {
  const string lower = to_lower(line);
  static const RE2 about(
      "til og med|\\b(?:lbk|lov|bek)\\.? ?nr|bekendtgørelse|lovbekendtgørelse|næste møde|sidste møde|forrige møde|"
      "godkendelse af|seneste?\\b|\\bfrist|https?:|www\\.|copyright|©|^læs\\b|^søg\\b|periode|gældende (?:fra|pr)|"
      "(?:udskrevet|udsendt|publiceret|offentliggjort|opdateret|oprettet|godkendt|dannet|underskrevet|ændret)\\b");
  if (RE2::PartialMatch(lower, about)) return true;
  // A letter: its place before the day, the writer's initials behind it.
  static const RE2 letter("([\\pL .]+), (?:den|d\\.) .*");
  static const RE2 weekday("(?:.* )?(?:man|tirs|ons|tors|fre|lør|søn)dag");
  static const RE2 initials(".* /[\\pL/]{2,12}");
  string place;
  if (RE2::FullMatch(lower, letter, &place) && !RE2::FullMatch(place, weekday) && !read_organ(place)) return true;
  if (RE2::FullMatch(lower, initials)) return true;
  // What a browser prints above and below a page: "20/11/2033 13:22", "20.11.2033, 13.22 Byrådet - referat".
  static const RE2 browser("\\d{1,2}/\\d{1,2}[/ ](?:19|20)\\d\\d(?:,? \\d{1,2}[.:]\\d\\d)?(?:[ ,].*)?");
  return RE2::FullMatch(lower, browser);
}

std::vector<DateCandidate> date_candidates(const std::vector<HeaderPiece>& pieces) {
  std::vector<DateCandidate> all;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const HeaderPiece& piece = pieces[i];
    if (piece.field && piece.field != HeaderField::when) continue;
    if (!piece.field && piece.in_contents) continue;
    const std::vector<FoundDate> dates = find_dates(piece.text);
    if (dates.empty() || dates.size() > kMostDaysOfOneMeeting) continue;
    if (!piece.field && !piece.in_title && is_about_another_day(piece.text)) continue;
    all.push_back({rank_of(piece, dates.front()), dates.front(), i});
  }
  return all;
}

std::vector<DateCandidate> best_dates(const std::vector<DateCandidate>& candidates) {
  std::vector<DateCandidate> best;
  for (const DateCandidate& candidate : candidates) {
    if (!best.empty() && candidate.rank < best.front().rank) continue;
    if (!best.empty() && candidate.rank > best.front().rank) best.clear();
    best.push_back(candidate);
  }
  return best;
}

std::optional<string> start_time(const std::vector<HeaderPiece>& pieces, const std::vector<DateCandidate>& candidates,
                                 const DateCandidate* chosen) {
  for (const DateCandidate& candidate : candidates) {
    if (chosen && candidate.found.date == chosen->found.date && candidate.found.time) return candidate.found.time;
  }
  for (const bool in_title : {false, true}) {
    for (const HeaderPiece& piece : pieces) {
      if (piece.field != HeaderField::when || piece.in_title != in_title) continue;
      if (const auto time = first_clock(piece.text)) return time;
    }
  }
  if (!chosen) return {};
  // On the day's own line, or on one of the next two: "fra kl. 14.00 til 15.30".
  const string_view line = pieces[chosen->piece].text;
  if (const auto time = first_clock(line.substr(chosen->found.offset_bytes + chosen->found.length_bytes))) return time;
  for (std::size_t i = chosen->piece + 1; i < std::min(chosen->piece + 3, pieces.size()); ++i) {
    if (!pieces[i].field && begins_with_clock_word(pieces[i].text)) return first_clock(pieces[i].text);
  }
  return {};
}

}  // namespace referat
