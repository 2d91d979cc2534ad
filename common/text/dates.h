// Danish dates and times of day in running text and in what users type.
#ifndef REFERAT_COMMON_TEXT_DATES_H
#define REFERAT_COMMON_TEXT_DATES_H

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// A day of the Gregorian calendar; only valid days exist.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  static std::optional<Date> make(int year, int month, int day);
  std::string iso() const;  ///< "2018-03-15"
  auto operator<=>(const Date&) const = default;
};

struct DateRange {
  Date first;
  Date last;
};

struct FoundDate {
  Date date;
  std::optional<std::string> time;  ///< "17:00", the start, where a time of day follows the date
  bool weekday = false;             ///< a weekday stands before (or after) it
  std::size_t offset_bytes = 0;     ///< of the date without its weekday
  std::size_t length_bytes = 0;     ///< of date and time together
};

/// All dates with day, month and year in a line of normal text (NFC, no NBSP), in order: every form of the table
/// "Every date/time form seen" that has a four-digit year, month names in any case and abbreviated.
std::vector<FoundDate> find_dates(std::string_view line);
/// Those of them that begin no later than that.
std::vector<FoundDate> find_dates(std::string_view line, std::size_t most_bytes_before);

/// "januar" to "december" for 1 to 12.
std::string_view month_name(int month);

/// A day, month or year as users type it, or two of them around "..": 2018, 2018-03, 2018-03-15, 15-03-2018, 15.3.2018,
/// "15. marts 2018", "marts 2018", 2018-01..2018-06, "..2018", "2018..". Nothing for anything else.
std::optional<DateRange> parse_date_range(std::string_view text);

}  // namespace referat

#endif
