// Dates as users type them, from a year to a span.
#include <re2/re2.h>

#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

constexpr Date kEarliest = {1, 1, 1};
constexpr Date kLatest = {9999, 12, 31};

std::optional<DateRange> whole_month(int year, int month) {
  const auto first = Date::make(year, month, 1);
  if (!first) return std::nullopt;
  int day = 31;
  while (!Date::make(year, month, day)) --day;
  return DateRange{*first, Date{year, month, day}};
}

std::optional<DateRange> whole_day(std::string_view text) {
  static const RE2 before("(?i)(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? *)?(?:den |d\\. ?)? *");
  const std::vector<FoundDate> dates = find_dates(text);
  if (dates.size() != 1 || dates[0].time) return std::nullopt;
  if (dates[0].offset_bytes + dates[0].length_bytes != text.size()) return std::nullopt;
  if (!RE2::FullMatch(text.substr(0, dates[0].offset_bytes), before)) return std::nullopt;
  return DateRange{dates[0].date, dates[0].date};
}

std::optional<DateRange> one_span(std::string_view text) {
  static const RE2 year_only("(\\d{4})");
  static const RE2 year_month("(\\d{4})[-/.](\\d{1,2})");
  static const RE2 month_year("(\\d{1,2})[-/.](\\d{4})");
  static const RE2 year_month_day("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  static const RE2 named_month("([A-Za-z]+)\\.? (\\d{4})");
  int year = 0;
  int month = 0;
  int day = 0;
  if (RE2::FullMatch(text, year_only, &year)) {
    if (year == 0) return std::nullopt;
    return DateRange{Date{year, 1, 1}, Date{year, 12, 31}};
  }
  if (RE2::FullMatch(text, year_month, &year, &month) || RE2::FullMatch(text, month_year, &month, &year)) {
    return whole_month(year, month);
  }
  if (RE2::FullMatch(text, year_month_day, &year, &month, &day)) {
    const auto date = Date::make(year, month, day);
    return date ? std::optional(DateRange{*date, *date}) : std::nullopt;
  }
  std::string name;
  if (RE2::FullMatch(text, named_month, &name, &year)) {
    // The first of that month is a date in the running text too: one list of month names serves both.
    const std::vector<FoundDate> first = find_dates("1. " + name + " " + std::to_string(year));
    if (first.size() == 1) return whole_month(first[0].date.year, first[0].date.month);
  }
  return whole_day(text);
}

}  // namespace

std::optional<DateRange> parse_date_range(std::string_view text) {
  text = trim(text);
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return one_span(text);
  const std::string_view left = trim(text.substr(0, dots));
  const std::string_view right = trim(text.substr(dots + 2));
  if (left.empty() && right.empty()) return std::nullopt;
  const auto first = left.empty() ? DateRange{kEarliest, kEarliest} : one_span(left);
  const auto last = right.empty() ? DateRange{kLatest, kLatest} : one_span(right);
  if (!first || !last || last->last < first->first) return std::nullopt;
  return DateRange{first->first, last->last};
}

std::string_view month_name(int month) {
  static constexpr std::string_view kNames[] = {"januar", "februar", "marts",     "april",   "maj",      "juni",
                                                "juli",   "august",  "september", "oktober", "november", "december"};
  return month >= 1 && month <= 12 ? kNames[month - 1] : std::string_view();
}

}  // namespace referat
