#include "common/text/money.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/text/identifier_chunk.h"
#include "common/text/identifier_groups.h"

namespace referat {
namespace {

struct Scale {
  std::string_view word;
  int zeros;
  bool kroner = false;       ///< says the currency itself
  bool only_kroner = false;  ///< without a currency it means something else
};

constexpr Scale kScales[] = {
    {"mio", 6},
    {"mill", 6},
    {"million", 6},
    {"millioner", 6},
    {"mia", 9},
    {"milliard", 9},
    {"milliarder", 9},
    {"tusind", 3, false, true},
    {"tkr", 3, true},
    {"mkr", 6, true},
    {"tusinde", 3, false, true},
    {"t", 3, false, true},
};

constexpr std::string_view kCurrencies[] = {"kr", "kroner", "krone", "dkk"};

constexpr std::int64_t kMostOere = 100'000'000'000'000'000;  // a thousand billions (10^15) of kroner
constexpr std::size_t kMostDigits = 15;
constexpr std::size_t kMostDecimals = 9;

/// A Danish number: 35, 35.000.000, 35,5.
struct Decimal {
  std::int64_t digits = 0;  ///< the decimals with them
  std::size_t decimals = 0;
  std::size_t end = 0;  ///< 0: none
  bool bare_year = false;
};

bool three_digits_at(std::string_view text, std::size_t at) {
  return digits_at(text, at).size() == 3;
}

Decimal read_decimal(std::string_view text) {
  Decimal number;
  std::size_t count = 0;
  const auto take = [&](std::string_view digits) {
    count += digits.size();
    for (const char digit : digits.substr(0, kMostDigits)) {
      if (number.digits < kMostOere / 10) number.digits = number.digits * 10 + (digit - '0');
    }
  };
  const std::string_view whole = digits_at(text, 0);
  std::size_t at = whole.size();
  take(whole);
  number.bare_year = is_year(whole);
  while (whole.size() <= 3 && byte_at(text, at, '.') && three_digits_at(text, at + 1)) {
    take(text.substr(at + 1, 3));
    at += 4;
  }
  if (byte_at(text, at, ',') && digit_at(text, at + 1)) {
    const std::string_view decimals = digits_at(text, at + 1);
    take(decimals);
    number.decimals = decimals.size();
    at += 1 + decimals.size();
    number.bare_year = false;
  }
  const bool joined = at < text.size() && (text[at] == '.' || text[at] == '-' || text[at] == '/' || text[at] == ':') &&
                      digit_at(text, at + 1);
  if (whole.empty() || joined || count > kMostDigits || number.decimals > kMostDecimals) return {};
  number.end = at;
  return number;
}

/// The amount in øre; nothing where it is no whole number of them, or too large.
std::optional<std::int64_t> oere(const Decimal& number, int zeros) {
  std::int64_t value = number.digits;
  int shift = zeros + 2 - static_cast<int>(number.decimals);
  for (; shift < 0; ++shift) {
    if (value % 10 != 0) return {};
    value /= 10;
  }
  for (; shift > 0; --shift) {
    if (value >= kMostOere / 10) return {};
    value *= 10;
  }
  return value;
}

std::string in_kroner(std::int64_t value) {
  std::string text = std::to_string(value / 100);
  if (const std::int64_t rest = value % 100; rest != 0) text += rest < 10 ? ",0" : ",";
  if (value % 100 != 0) text += std::to_string(value % 100);
  return text;
}

/// The same as a number has it: "12,5" for twelve and a half.
std::string as_number(std::int64_t value) {
  std::string text = in_kroner(value);
  if (value % 100 != 0 && text.back() == '0') text.pop_back();
  return text;
}

struct Unit {
  const Scale* scale = nullptr;
  std::string_view scale_word;
  std::string_view currency_word;
  bool kroner = false;
  std::size_t end = 0;
};

std::string_view word_of(std::string_view text, std::size_t at, std::string_view word) {
  const std::size_t length = at < text.size() ? word_length(text.substr(at), word) : 0;
  return length == 0 || digit_at(text, at + length) ? std::string_view() : text.substr(at, length);
}

std::string_view currency_at(std::string_view text, std::size_t at) {
  for (const std::string_view currency : kCurrencies) {
    if (const auto word = word_of(text, at, currency); !word.empty()) return word;
  }
  return {};
}

/// A line may end before a unit in small letters: "17,6 mio.\nkr. godkendes". Where a number follows the unit, as in
/// "2018\nkr. 35", it is that number's.
std::size_t behind_gap(std::string_view text, std::size_t at) {
  const std::size_t next = behind_line_end(text, at);
  if (next == at) return behind_spaces(text, at);
  std::size_t end = next;
  while (end < text.size() && text[end] >= 'a' && text[end] <= 'z') ++end;
  if (end == next) return at;
  if (byte_at(text, end, '.')) ++end;
  return digit_at(text, behind_spaces(text, end)) ? at : next;
}

/// "mio. kr.", "tkr.", "kr.", ",-" behind a number.
Unit read_unit(std::string_view text, std::size_t at) {
  Unit unit;
  unit.end = at;
  if (byte_at(text, at, ',') && byte_at(text, at + 1, '-') && !digit_at(text, at + 2)) {
    const std::size_t behind = behind_spaces(text, at + 2);
    unit.currency_word = currency_at(text, behind);
    unit.kroner = !unit.currency_word.empty() || !letter_at(text, at + 2);
    if (!unit.currency_word.empty()) unit.end = behind + unit.currency_word.size();
    return unit;
  }
  at = behind_gap(text, at);
  for (const Scale& scale : kScales) {
    unit.scale_word = word_of(text, at, scale.word);
    if (unit.scale_word.empty()) continue;
    unit.scale = &scale;
    unit.kroner = scale.kroner;
    at += unit.scale_word.size();
    unit.end = at;
    if (byte_at(text, at, '.')) ++at;
    at = behind_gap(text, at);
    break;
  }
  if (unit.kroner) return unit;
  unit.currency_word = currency_at(text, at);
  if (!unit.currency_word.empty()) {
    unit.kroner = true;
    unit.end = at + unit.currency_word.size();
  } else if (unit.scale != nullptr && unit.scale->only_kroner) {
    return {};
  }
  return unit;
}

std::optional<Identifier> amount_of(std::string_view text, const Decimal& number, const Unit& unit) {
  if (unit.scale != nullptr && number.bare_year) return {};
  const auto value = oere(number, unit.scale == nullptr ? 0 : unit.scale->zeros);
  if (!value) return {};
  Identifier amount{unit.kroner ? IdentifierKind::money : IdentifierKind::number, unit.end, {}, {}};
  amount.canonical = unit.kroner ? in_kroner(*value) + "kr" : as_number(*value);
  if (unit.kroner) append_term(as_number(*value), amount.aliases);
  if (unit.scale != nullptr || number.decimals > 0) append_terms_alone(text.substr(0, number.end), amount.aliases);
  if (!unit.scale_word.empty()) append_term(unit.scale_word, amount.aliases);
  if (!unit.currency_word.empty()) append_term(unit.currency_word, amount.aliases);
  return amount;
}

}  // namespace

std::optional<Identifier> read_amount(std::string_view text) {
  const Decimal number = read_decimal(text);
  if (number.end == 0) return {};
  const Unit unit = read_unit(text, number.end);
  if (!unit.kroner && unit.scale == nullptr) return {};
  return amount_of(text, number, unit);
}

std::optional<Identifier> read_labelled_amount(std::string_view text, const FoundTrigger& currency) {
  const NumberPlace place = number_behind(text, currency);
  if (place.nr || place.at <= currency.length_bytes) return {};
  const std::string_view rest = text.substr(place.at);
  const Decimal number = read_decimal(rest);
  if (number.end == 0 || letter_at(rest, number.end)) return {};
  Unit unit = read_unit(rest, number.end);
  if (unit.end == 0 || unit.currency_word.empty()) unit.end = std::max(unit.end, number.end);
  unit.kroner = true;
  auto amount = amount_of(rest, number, unit);
  if (!amount) return {};
  amount->length_bytes += place.at;
  append_label(text, currency, place, amount->aliases);
  return amount;
}

bool is_behind_scale(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (int marks = 0; marks < 3 && end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.'); ++marks) --end;
  if (end == at || end == 0) return false;
  return std::any_of(std::begin(kScales), std::end(kScales), [&](const Scale& scale) {
    const std::size_t size = scale.word.size();
    if (end < size || word_length(text.substr(end - size, size), scale.word) == 0) return false;
    return end == size || !letter_at(text, end - size - 1);
  });
}

}  // namespace referat
