// Every form is one alternative of one pattern; what may stand before and after a number is checked in code, since the
// pattern language has no look-around. Forms (day, month, year in this order unless said otherwise):
//   23.08.2031  18-06-2031  8.06.2031  29/1 2031  29/10-2031     numbers
//   26. april 2031  15-maj-2031  2. jan. 2031  14 november, 2031  month names
//   Maj 23, 2031                                                  month first
//   2031-09-11                                                    year first
#include "common/text/dates.h"

#include <re2/re2.h>

#include <array>
#include <cstdio>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "maj", "jun",
                                                      "jul", "aug", "sep", "okt", "nov", "dec"};

#define MONTH                                                                                                     \
  "(jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|" \
  "nov(?:ember)?|dec(?:ember)?)\\.?"
#define YEAR "((?:19|20)\\d\\d)"

const RE2& date_pattern() {
  static const RE2 pattern("(?i)(\\d{1,2})([-.])(\\d{1,2})[-.]" YEAR              // 1 day, 2 separator, 3 month, 4 year
                           "|(\\d{1,2})/(\\d{1,2})[- /]" YEAR                     // 5 day, 6 month, 7 year
                           "|(\\d{1,2})(?:\\. *| +|-)" MONTH "(?:, *| +|-)" YEAR  // 8 day, 9 month, 10 year
                           "|" MONTH " (\\d{1,2}), ?" YEAR                        // 11 month, 12 day, 13 year
                           "|" YEAR "-(\\d\\d)-(\\d\\d)");                        // 14 year, 15 month, 16 day
  return pattern;
}

const RE2& weekday_before_pattern() {
  static const RE2 pattern("(?i)(?:man|tirs|ons|tors|fre|lør|søn)dag,? *(?:den|d\\.?)? *$");
  return pattern;
}

const RE2& weekday_after_pattern() {
  static const RE2 pattern("(?i)[ ,]*(?:man|tirs|ons|tors|fre|lør|søn)dag");
  return pattern;
}

// A time needs "kl." before it or a colon and seconds in it: "26. november 2031 16.5" is none.
const RE2& time_pattern() {
  static const RE2 pattern(
      "(?i)^[ ,]*(?:-|–|og)? *"
      "(?:kl(?:okken)?\\.?:? *(\\d{1,2})(?:[.:](\\d\\d))?|(\\d{1,2}):(\\d\\d))(?::\\d\\d)?"
      "(?: ?(?:-|–|til) ?(?:kl\\.? ?)?\\d{1,2}[.:]\\d\\d(?::\\d\\d)?)?");
  return pattern;
}

int number(re2::StringPiece digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

int month_named(re2::StringPiece name) {
  const std::string lower = to_lower({name.data(), name.size()});
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (lower.starts_with(kMonths[i])) return static_cast<int>(i) + 1;
  }
  return 0;
}

bool has_four_digit_year(std::string_view line) {
  for (std::size_t at = 0; at + 4 <= line.size(); ++at) {
    const bool century = (line[at] == '1' && line[at + 1] == '9') || (line[at] == '2' && line[at + 1] == '0');
    if (century && is_digit(line[at + 2]) && is_digit(line[at + 3])) return true;
  }
  return false;
}

// A digit next to the date, or the date's own separator and a digit beyond it, makes it part of a longer number.
bool stands_alone(std::string_view line, std::size_t start, std::size_t end, char separator) {
  const auto digit_at = [&](std::size_t at) {
    return at < line.size() && is_digit(static_cast<unsigned char>(line[at]));
  };
  if (start > 0 && digit_at(start - 1)) return false;
  if (digit_at(end)) return false;
  if (separator == 0) return true;
  if (start > 1 && line[start - 1] == separator && digit_at(start - 2)) return false;
  if (end < line.size() && line[end] == separator && digit_at(end + 1)) return false;
  return start == 0 || line[start - 1] != '/' || !(start > 1 && digit_at(start - 2));
}

std::optional<Date> read_groups(const re2::StringPiece* group, char& separator) {
  separator = 0;
  if (!group[1].empty()) {
    separator = group[2][0];
    return Date::make(number(group[4]), number(group[3]), number(group[1]));
  }
  if (!group[5].empty()) return Date::make(number(group[7]), number(group[6]), number(group[5]));
  if (!group[8].empty()) return Date::make(number(group[10]), month_named(group[9]), number(group[8]));
  if (!group[11].empty()) return Date::make(number(group[13]), month_named(group[11]), number(group[12]));
  separator = '-';
  return Date::make(number(group[14]), number(group[15]), number(group[16]));
}

// The time of day at the start of `rest`, and how many bytes it takes.
std::optional<std::string> read_time(std::string_view rest, std::size_t& length) {
  re2::StringPiece group[5];
  if (!time_pattern().Match(rest, 0, rest.size(), RE2::ANCHOR_START, group, 5)) return std::nullopt;
  const std::size_t end = group[0].size();
  if (end < rest.size() && is_digit(static_cast<unsigned char>(rest[end]))) return std::nullopt;
  const bool labelled = !group[1].empty();
  const int hour = number(group[labelled ? 1 : 3]);
  const int minute = number(group[labelled ? 2 : 4]);
  if (hour > 23 || minute > 59) return std::nullopt;
  length = end;
  char text[32];
  std::snprintf(text, sizeof text, "%02d:%02d", hour, minute);
  return text;
}

}  // namespace

std::optional<Date> Date::make(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return std::nullopt;
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const int days = kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
  if (day > days) return std::nullopt;
  return Date{year, month, day};
}

std::string Date::iso() const {
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
  return text;
}

std::vector<FoundDate> find_dates(std::string_view line) {
  std::vector<FoundDate> found;
  if (!has_four_digit_year(line)) return found;
  re2::StringPiece group[17];
  std::size_t from = 0;
  while (from < line.size() && date_pattern().Match(line, from, line.size(), RE2::UNANCHORED, group, 17)) {
    const auto start = static_cast<std::size_t>(group[0].data() - line.data());
    std::size_t end = start + group[0].size();
    char separator = 0;
    const std::optional<Date> date = read_groups(group, separator);
    if (!date || !stands_alone(line, start, end, separator)) {
      from = start + 1;
      continue;
    }
    FoundDate item;
    item.date = *date;
    item.offset_bytes = start;
    const std::size_t window = start > 24 ? start - 24 : 0;
    item.weekday = RE2::PartialMatch(line.substr(window, start - window), weekday_before_pattern());
    re2::StringPiece after;
    if (weekday_after_pattern().Match(line, end, line.size(), RE2::ANCHOR_START, &after, 1)) {
      item.weekday = true;
      end += after.size();
    }
    std::size_t time_bytes = 0;
    item.time = read_time(line.substr(end), time_bytes);
    end += time_bytes;
    item.length_bytes = end - start;
    found.push_back(std::move(item));
    from = end;
  }
  return found;
}

}  // namespace referat
