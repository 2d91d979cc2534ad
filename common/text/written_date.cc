#include "common/text/written_date.h"

#include <cstdio>

#include "common/text/dates.h"
#include "common/text/identifier_chunk.h"

namespace referat {
namespace {

std::string month_key(int year, int month) {
  return Date{year, month, 1}.iso().substr(0, 7);
}

/// ISO 8601 without the year: "--03-15".
std::string day_key(int month, int day) {
  return "-" + Date{0, month, day}.iso().substr(4);
}

Identifier identifier_of(const Date& date, std::size_t length_bytes) {
  return {IdentifierKind::date,
          length_bytes,
          date.iso(),
          {std::to_string(date.year), month_key(date.year, date.month), day_key(date.month, date.day),
           std::string(month_name(date.month)), std::to_string(date.day)}};
}

/// Without a year every day that some year has: 29 February too.
std::optional<Identifier> day_of_any_year(int month, int day, std::size_t length_bytes) {
  constexpr int kLeapYear = 2000;
  if (!Date::make(kLeapYear, month, day)) return {};
  return Identifier{
      IdentifierKind::date, length_bytes, day_key(month, day), {std::string(month_name(month)), std::to_string(day)}};
}

bool is_day_or_month(const IdentifierGroup& group) {
  return group.digits && group.text.size() <= 2;
}

int month_of(const IdentifierGroup& group) {
  if (group.digits) return group.text.size() <= 2 ? small_number(group.text) : 0;
  const FoundTrigger found = find_trigger(group.text);
  const bool month = found.row != nullptr && found.row->kind == TriggerKind::month;
  return month && found.length_bytes == group.text.size() ? static_cast<int>(found.row->digits) : 0;
}

/// 0 where it is no year.
int year_of(const IdentifierGroup& group) {
  if (is_year(group)) return small_number(group.text);
  if (!group.digits || group.text.size() != 2) return 0;
  const int year = small_number(group.text);
  if (year >= 70) return 1900 + year;
  return year <= 40 ? 2000 + year : 0;
}

/// day-month-year or year-month-day in three groups. A number joined on either side in another way is none: 1,5-3-2018.
std::optional<Date> read_three(IdentifierGroups groups) {
  const char first = groups[1].joiner;
  const char second = groups[2].joiner;
  const auto is_joiner = [](char c) { return c == '-' || c == '.' || c == '/'; };
  if (!is_joiner(first) || !is_joiner(second)) return {};
  if (is_year(groups[0])) {
    const bool iso = first == '-' && second == '-' && is_day_or_month(groups[1]) && is_day_or_month(groups[2]);
    if (!iso) return {};
    return Date::make(small_number(groups[0].text), small_number(groups[1].text), small_number(groups[2].text));
  }
  if (!is_day_or_month(groups[0])) return {};
  if (first != second && !(first == '/' && second == '-')) return {};
  const int month = month_of(groups[1]);
  const int year = year_of(groups[2]);
  if (month == 0 || year == 0) return {};
  return Date::make(year, month, small_number(groups[0].text));
}

/// "15.03.18" has the shape of other numbers too.
bool is_short_and_dotted(IdentifierGroups groups) {
  return !is_year(groups[0]) && groups[2].text.size() == 2 && groups[1].joiner == '.' && groups[2].joiner == '.';
}

/// The four digits of a year that stand at `at` by themselves.
int year_at(std::string_view text, std::size_t at) {
  const std::string_view digits = digits_at(text, at);
  const std::size_t end = at + digits.size();
  if (!is_year(digits) || letter_at(text, end)) return 0;
  const bool goes_on =
      end < text.size() && (text[end] == '.' || text[end] == ',' || text[end] == '/') && digit_at(text, end + 1);
  return goes_on ? 0 : small_number(digits);
}

/// Past what stands between a month and its year: "marts 2018", "jan. 2031", "november, 2031".
std::size_t behind_month(std::string_view text, std::size_t at, bool dotted) {
  if (dotted && byte_at(text, at, '.')) ++at;
  if (byte_at(text, at, ',')) ++at;
  const std::size_t next = behind_spaces(text, at);
  return next == at && byte_at(text, at, '-') ? at + 1 : next;
}

/// "15/3 2018", and after "den" also "15/3".
std::optional<Identifier> read_day_and_slash(std::string_view text, std::string_view day, bool labelled) {
  if (!byte_at(text, day.size(), '/')) return {};
  const std::string_view month = digits_at(text, day.size() + 1);
  const std::size_t end = day.size() + 1 + month.size();
  if (month.empty() || month.size() > 2 || letter_at(text, end)) return {};
  if (byte_at(text, end, ' ')) {
    const std::size_t at = behind_spaces(text, end);
    if (const int year = year_at(text, at)) {
      const auto date = Date::make(year, small_number(month), small_number(day));
      if (date) return identifier_of(*date, at + 4);
    }
  }
  const bool goes_on =
      (byte_at(text, end, '-') || byte_at(text, end, '/') || byte_at(text, end, '.')) && digit_at(text, end + 1);
  if (!labelled || goes_on) return {};
  auto found = day_of_any_year(small_number(month), small_number(day), end);
  if (found) append_terms_alone(text.substr(0, end), found->aliases);
  return found;
}

/// "15. marts 2018"; without a year only with a full stop, or after "den".
std::optional<Identifier> read_day_and_month(std::string_view text, std::string_view day, bool labelled) {
  std::size_t at = day.size();
  const bool dot = byte_at(text, at, '.');
  if (dot) ++at;
  at = behind_spaces(text, at);
  if (at == day.size() || at >= text.size()) return {};
  const FoundTrigger month = find_trigger(text.substr(at));
  if (month.row == nullptr || month.row->kind != TriggerKind::month) return {};
  const std::size_t end = at + month.length_bytes;
  const auto number = static_cast<int>(month.row->digits);
  std::size_t behind = behind_month(text, end, month.row->dotted);
  if (behind == end || byte_at(text, behind, '\n')) behind = behind_line_end(text, end);
  if (const int year = behind > end ? year_at(text, behind) : 0) {
    const auto date = Date::make(year, number, small_number(day));
    if (date) return identifier_of(*date, behind + 4);
  }
  if (!dot && !labelled) return {};
  return day_of_any_year(number, small_number(day), end);
}

std::optional<Identifier> read_day(std::string_view text, bool labelled) {
  const std::string_view day = digits_at(text, 0);
  if (day.empty() || day.size() > 2) return {};
  if (auto date = read_day_and_slash(text, day, labelled)) return date;
  return read_day_and_month(text, day, labelled);
}

}  // namespace

std::optional<Identifier> read_date_chunk(IdentifierGroups groups, bool labelled) {
  if (groups.size() < 3) return {};
  const auto date = read_three(groups);
  if (!date) return {};
  const bool short_and_dotted = is_short_and_dotted(groups);
  if (short_and_dotted && groups[0].text.size() < 2 && !labelled) return {};
  if (groups.size() > 3) {
    const char joiner = groups[3].joiner;
    const bool span = groups.size() == 6 && (joiner == '-' || joiner == '/') && read_three(groups.subspan(3));
    if (!span) return {};
  }
  Identifier identifier = identifier_of(*date, groups[2].end);
  if (short_and_dotted) {
    std::string printed;
    append_joined(groups.first(3), printed);
    identifier.aliases.add(printed);
  }
  return identifier;
}

std::optional<Identifier> read_written_date(std::string_view text) {
  return read_day(text, false);
}

std::optional<Identifier> read_labelled_date(std::string_view text, const FoundTrigger& label) {
  std::size_t at = label.length_bytes;
  if (label.row->dotted && byte_at(text, at, '.')) ++at;
  at = behind_spaces(text, at);
  if (at == label.length_bytes || !digit_at(text, at)) return {};
  const std::string_view rest = text.substr(at);
  auto date = read_day(rest, true);
  if (!date) {
    const GroupCutter cutter(rest);
    date = read_date_chunk(cutter.groups(), true);
  }
  if (!date) return {};
  date->length_bytes += at;
  if (!label.row->name.empty()) append_term(label.row->name, date->aliases);
  return date;
}

std::optional<Identifier> read_month(std::string_view text, const FoundTrigger& month) {
  const auto number = static_cast<int>(month.row->digits);
  const std::size_t end = month.length_bytes;
  const std::size_t at = behind_month(text, end, month.row->dotted);
  if (at == end) return {};
  if (const int year = year_at(text, at)) {
    Identifier found{IdentifierKind::date, at + 4, month_key(year, number), {std::to_string(year)}};
    append_term(month_name(number), found.aliases);
    append_term(month.row->word, found.aliases);
    return found;
  }
  const std::string_view day = digits_at(text, at);
  if (day.empty() || day.size() > 2 || !byte_at(text, at + day.size(), ',')) return {};
  const std::size_t behind = behind_spaces(text, at + day.size() + 1);
  const auto date = Date::make(year_at(text, behind), number, small_number(day));
  if (!date) return {};
  return identifier_of(*date, behind + 4);
}

}  // namespace referat
