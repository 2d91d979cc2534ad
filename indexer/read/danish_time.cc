#include "indexer/read/danish_time.h"

#include <charconv>
#include <chrono>
#include <cstdio>

#include "common/text/normalize.h"

namespace referat {
namespace {

using std::chrono::minutes;
using std::chrono::sys_days;
using Minute = std::chrono::sys_time<minutes>;

/// Takes a number of exactly `digits` digits off the front of a text.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  int value = 0;
  if (text.size() < digits) return {};
  const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
  if (error != std::errc() || end != text.data() + digits || text.front() == '-') return {};
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, char wanted) {
  if (text.empty() || text.front() != wanted) return false;
  text.remove_prefix(1);
  return true;
}

/// Clocks turn at 1:00 UTC on the last Sundays of March and, until 1995, September, since then October.
bool is_summer_time(Minute utc) {
  using namespace std::chrono;
  const year_month_day day(floor<days>(utc));
  const auto turn = [&](month of) { return sys_days(day.year() / of / Sunday[last]) + hours(1); };
  return int(day.year()) >= 1980 && utc >= turn(March) && utc < turn(int(day.year()) < 1996 ? September : October);
}

DanishTime shown(Minute local, bool has_time) {
  using namespace std::chrono;
  const auto midnight = floor<days>(local);
  const year_month_day day(midnight);
  const hh_mm_ss clock(local - midnight);
  char date[32];
  char time[16];
  std::snprintf(date, sizeof date, "%04d-%02u-%02u", int(day.year()), unsigned(day.month()), unsigned(day.day()));
  std::snprintf(time, sizeof time, "%02d:%02d", int(clock.hours().count()), int(clock.minutes().count()));
  return {date, has_time ? std::optional<std::string>(time) : std::nullopt};
}

DanishTime from_utc(Minute utc) {
  return shown(utc + std::chrono::hours(is_summer_time(utc) ? 2 : 1), true);
}

/// "/Date(1948628700000)/", "/Date(1948628700000+0200)/": milliseconds since 1970, UTC whatever the offset.
std::optional<DanishTime> read_ticks(std::string_view text) {
  constexpr std::string_view kStart = "/Date(";
  if (!text.starts_with(kStart)) return {};
  long long ticks = 0;
  const auto [end, error] = std::from_chars(text.data() + kStart.size(), text.data() + text.size(), ticks);
  constexpr long long kEarliest = -2208988800000;  // 1900
  constexpr long long kLatest = 253402300799000;   // 9999
  if (error != std::errc() || ticks < kEarliest || ticks > kLatest) return {};
  return from_utc(std::chrono::floor<minutes>(Minute::clock::time_point(std::chrono::milliseconds(ticks))));
}

/// "Z", "+02:00", "+0200", "+02"; nothing where there is no zone.
std::optional<minutes> read_offset(std::string_view text) {
  if (text == "Z" || text == "z") return minutes(0);
  if (text.empty() || (text.front() != '+' && text.front() != '-')) return {};
  const int sign = text.front() == '-' ? -1 : 1;
  text.remove_prefix(1);
  const auto hours = take_number(text, 2);
  take(text, ':');
  const int rest = take_number(text, 2).value_or(0);
  if (!hours || *hours > 14 || rest > 59) return {};
  return minutes(sign * (*hours * 60 + rest));
}

}  // namespace

std::optional<DanishTime> read_danish_time(std::string_view text, bool is_utc) {
  text = trim(text);
  if (text.starts_with('/')) return read_ticks(text);
  const auto year = take_number(text, 4);
  const bool first = year && take(text, '-');
  const auto month = first ? take_number(text, 2) : std::nullopt;
  const bool second = month && take(text, '-');
  const auto day = second ? take_number(text, 2) : std::nullopt;
  if (!day || *year < 1900) return {};
  const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day)));
  if (!date.ok()) return {};
  const Minute midnight = sys_days(date);
  if (text.empty()) return shown(midnight, false);
  if (!take(text, 'T') && !take(text, ' ')) return {};
  const auto hour = take_number(text, 2);
  const bool third = hour && take(text, ':');
  const auto minute = third ? take_number(text, 2) : std::nullopt;
  if (!minute || *hour > 23 || *minute > 59) return {};
  const Minute printed = midnight + std::chrono::hours(*hour) + minutes(*minute);
  text.remove_prefix(std::min(text.find_first_not_of(":.,0123456789"), text.size()));  // seconds and their parts
  if (const auto offset = read_offset(text)) return from_utc(printed - *offset);
  if (!text.empty()) return {};
  return is_utc ? from_utc(printed) : shown(printed, printed != midnight);
}

}  // namespace referat
