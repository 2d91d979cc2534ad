// Every form begins with a digit or a month; where a form fits and is no day, the next byte is tried. Forms (day,
// month, year in this order unless said otherwise):
//   23.08.2031  18-06-2031  8.06.2031  29/1 2031  29/10-2031     numbers
//   26. april 2031  15-maj-2031  2. jan. 2031  14 november, 2031  month names
//   Maj 23, 2031                                                  month first
//   2031-09-11                                                    year first
#include "common/text/dates.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "common/text/any_place.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::size_t kMonthLetters = 3;

/// The first three letters of a month in any letter case, as one number.
constexpr std::uint32_t month_key(std::string_view letters) {
  std::uint32_t key = 0;
  for (const char letter : letters) key = key << 8 | static_cast<unsigned char>(letter | 0x20);
  return key;
}

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "maj", "jun",
                                                      "jul", "aug", "sep", "okt", "nov", "dec"};

constexpr auto kMonthKeys = [] {
  std::array<std::uint32_t, 12> keys{};
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = month_key(kMonths[i]);
  return keys;
}();

// What may follow the first three letters of each month's name; each is taken with what stands before it in its row.
constexpr std::array<std::array<std::string_view, 2>, 12> kMonthEnds = {{{"uar", ""},
                                                                         {"ruar", ""},
                                                                         {"ts", ""},
                                                                         {"il", ""},
                                                                         {"", ""},
                                                                         {"i", ""},
                                                                         {"i", ""},
                                                                         {"ust", ""},
                                                                         {"t", "ember"},
                                                                         {"ober", ""},
                                                                         {"ember", ""},
                                                                         {"ember", ""}}};

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

int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\0';
}

bool digit_at(std::string_view text, std::size_t at) {
  const char c = byte_at(text, at);
  return c >= '0' && c <= '9';
}

/// Bytes of the word at `at` in any letter case (ſ is an s); 0 where another stands there.
std::size_t word_bytes(std::string_view text, std::size_t at, std::string_view word) {
  const std::size_t start = at;
  for (const char letter : word) {
    if (at >= text.size()) return 0;
    const char32_t c = decode_utf8(text, at);
    if (lower_letter(c) != static_cast<char32_t>(letter) && !(letter == 's' && c == U'ſ')) return 0;
  }
  return at - start;
}

bool year_at(std::string_view line, std::size_t at) {
  if (at + 4 > line.size()) return false;
  const bool century = (line[at] == '1' && line[at + 1] == '9') || (line[at] == '2' && line[at + 1] == '0');
  return century && digit_at(line, at + 2) && digit_at(line, at + 3);
}

bool has_four_digit_year(std::string_view line) {
  if (line.size() < 4) return false;
  return any_place(line, line.size() - 3, [](const char* at) {
    const auto is = [](char c, char wanted) { return static_cast<unsigned char>(c == wanted); };
    const auto century = (is(at[0], '1') & is(at[1], '9')) | (is(at[0], '2') & is(at[1], '0'));
    return static_cast<unsigned char>(century & digit_bit(at[2]) & digit_bit(at[3]));
  });
}

// A digit next to the date, or the date's own separator and a digit beyond it, makes it part of a longer number.
bool stands_alone(std::string_view line, std::size_t start, std::size_t end, char separator) {
  if (start > 0 && digit_at(line, start - 1)) return false;
  if (digit_at(line, end)) return false;
  if (separator == 0) return true;
  if (start > 1 && line[start - 1] == separator && digit_at(line, start - 2)) return false;
  if (end < line.size() && line[end] == separator && digit_at(line, end + 1)) return false;
  return start == 0 || line[start - 1] != '/' || !(start > 1 && digit_at(line, start - 2));
}

// Steps through a line from one byte; a step that does not fit leaves the reader useless, and it is thrown away.
class DateReader {
 public:
  DateReader(std::string_view line, std::size_t at) : line_(line), at_(at) {}

  /// A valid day in any of the forms.
  std::optional<Date> read() {
    const bool year_first = year_at(line_, at_) && byte_at(line_, at_ + 4) == '-';
    if (!digit_at(line_, at_)) return month_first();
    if (year_first) return iso();
    const int day = one_or_two_digits();
    const char next = byte_at(line_, at_);
    if ((next == '-' || next == '.') && digit_at(line_, at_ + 1)) return numbers(day, next);
    if (next == '/') return slash(day);
    return month_name(day);
  }

  std::size_t end() const { return at_; }
  char separator() const { return separator_; }  ///< of the date's numbers; 0 where there is none

 private:
  int one_or_two_digits() {
    const std::size_t length = digit_at(line_, at_) ? 1u + digit_at(line_, at_ + 1) : 0u;
    at_ += length;
    return number(line_.substr(at_ - length, length));
  }

  bool take(char c) {
    if (byte_at(line_, at_) != c) return false;
    ++at_;
    return true;
  }

  bool take_spaces() {
    const std::size_t before = at_;
    while (byte_at(line_, at_) == ' ') ++at_;
    return at_ > before;
  }

  std::optional<Date> year_then_make(int month, int day) {
    if (!year_at(line_, at_)) return std::nullopt;
    at_ += 4;
    return Date::make(number(line_.substr(at_ - 4, 4)), month, day);
  }

  // 2031-09-11
  std::optional<Date> iso() {
    const int year = number(line_.substr(at_, 4));
    const auto two = [&](std::size_t at) { return digit_at(line_, at) && digit_at(line_, at + 1); };
    if (!two(at_ + 5) || byte_at(line_, at_ + 7) != '-' || !two(at_ + 8)) return std::nullopt;
    separator_ = '-';
    at_ += 10;
    return Date::make(year, number(line_.substr(at_ - 5, 2)), number(line_.substr(at_ - 2, 2)));
  }

  // 23.08.2031  18-06-2031
  std::optional<Date> numbers(int day, char separator) {
    ++at_;
    const int month = one_or_two_digits();
    if (!take('-') && !take('.')) return std::nullopt;
    separator_ = separator;
    return year_then_make(month, day);
  }

  // 29/1 2031  29/10-2031  29/10/2031
  std::optional<Date> slash(int day) {
    ++at_;
    if (!digit_at(line_, at_)) return std::nullopt;
    const int month = one_or_two_digits();
    if (!take('-') && !take(' ') && !take('/')) return std::nullopt;
    return year_then_make(month, day);
  }

  // 26. april 2031  15-maj-2031  2. jan. 2031  14 november, 2031
  std::optional<Date> month_name(int day) {
    if (take('.')) {
      take_spaces();
    } else if (!take_spaces() && !take('-')) {
      return std::nullopt;
    }
    const int month = at_ < line_.size() ? take_month() : 0;
    if (month == 0) return std::nullopt;
    if (take(',')) {
      take_spaces();
    } else if (!take_spaces() && !take('-')) {
      return std::nullopt;
    }
    return year_then_make(month, day);
  }

  // Maj 23, 2031
  std::optional<Date> month_first() {
    const int month = take_month();
    if (month == 0 || !take(' ') || !digit_at(line_, at_)) return std::nullopt;
    const int day = one_or_two_digits();
    if (!take(',')) return std::nullopt;
    take(' ');
    return year_then_make(month, day);
  }

  /// With a full stop behind it, if there is one.
  int take_month() {
    if (at_ + kMonthLetters > line_.size()) return 0;
    const std::uint32_t letters = month_key(line_.substr(at_, kMonthLetters));
    for (std::size_t i = 0; i < kMonthKeys.size(); ++i) {
      if (kMonthKeys[i] != letters) continue;
      at_ += kMonthLetters;
      for (const std::string_view part : kMonthEnds[i]) {
        const std::size_t bytes = word_bytes(line_, at_, part);
        if (bytes == 0) break;
        at_ += bytes;
      }
      take('.');
      return static_cast<int>(i) + 1;
    }
    return 0;
  }

  std::string_view line_;
  std::size_t at_;
  char separator_ = 0;
};

/// Does one of these bytes come next, behind spaces and commas?
bool may_go_on(std::string_view line, std::size_t at, std::string_view first_bytes) {
  const std::size_t next = line.find_first_not_of(" ,", at);
  return next != std::string_view::npos && first_bytes.find(line[next]) != std::string_view::npos;
}

/// "23, 2031": what every date has that begins with its month.
bool may_hold_month_first(std::string_view line) {
  for (std::size_t at = line.find(','); at != std::string_view::npos; at = line.find(',', at + 1)) {
    const std::size_t year = at + (byte_at(line, at + 1) == ' ' ? 2 : 1);
    if (at > 0 && digit_at(line, at - 1) && year_at(line, year)) return true;
  }
  return false;
}

bool may_begin_a_date(char c, bool month_first) {
  return (c >= '0' && c <= '9') ||
         (month_first && std::string_view("jfmasondJFMASOND").find(c) != std::string_view::npos);
}

// The time of day at the start of `rest`, and how many bytes it takes.
std::optional<std::string> read_time(std::string_view rest, std::size_t& length) {
  if (!may_go_on(rest, 0,
                 "kKoO-\xE2"
                 "0123456789"))
    return std::nullopt;
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
  if (year >= 0 && year <= 9999 && month >= 0 && month <= 99 && day >= 0 && day <= 99) {
    std::string text = "0000-00-00";
    const auto put = [&](std::size_t last, int value) {
      for (; value > 0; value /= 10) text[last--] = static_cast<char>('0' + value % 10);
    };
    put(3, year);
    put(6, month);
    put(9, day);
    return text;
  }
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
  return text;
}

std::vector<FoundDate> find_dates(std::string_view line) {
  return find_dates(line, line.size());
}

std::vector<FoundDate> find_dates(std::string_view line, std::size_t most_bytes_before) {
  std::vector<FoundDate> found;
  const bool may_begin_with_digit = has_digit(line.substr(0, std::min(line.size(), most_bytes_before) + 1));
  if (!may_begin_with_digit && !may_hold_month_first(line)) return found;
  if (!has_four_digit_year(line)) return found;
  const bool month_first = may_hold_month_first(line);
  for (std::size_t from = 0; from < line.size() && from <= most_bytes_before;) {
    const std::size_t start = from++;
    if (!may_begin_a_date(line[start], month_first)) continue;
    DateReader reader(line, start);
    const std::optional<Date> date = reader.read();
    std::size_t end = reader.end();
    if (!date || !stands_alone(line, start, end, reader.separator())) continue;
    FoundDate item;
    item.date = *date;
    item.offset_bytes = start;
    const std::size_t window = start > 24 ? start - 24 : 0;
    const std::string_view before = line.substr(window, start - window);
    item.weekday =
        before.find_first_of("gG") != std::string_view::npos && RE2::PartialMatch(before, weekday_before_pattern());
    re2::StringPiece after;
    if (may_go_on(line, end, "mtoflsMTOFLS\xC5") &&
        weekday_after_pattern().Match(line, end, line.size(), RE2::ANCHOR_START, &after, 1)) {
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
