#include "common/text/land_registry.h"

#include "common/text/identifier_chunk.h"
#include "common/text/identifier_groups.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::size_t kMostDigits = 4;
constexpr std::size_t kMostLetters = 3;

/// How many letters of the number stand at `at`: 12a, 1eo, 12 a. A letter by itself may be a word: "12 i Fjordby".
std::size_t end_of_letters(std::string_view text, std::size_t at) {
  const bool spaced = byte_at(text, at, ' ');
  const std::size_t start = spaced ? at + 1 : at;
  std::size_t end = start;
  std::size_t count = 0;
  while (letter_at(text, end)) {
    decode_utf8(text, end);
    ++count;
  }
  if (count == 0 || count > kMostLetters || digit_at(text, end)) return at;
  if (!spaced) return end;
  const std::string letter = to_lower(text.substr(start, end - start));
  return count == 1 && letter != "i" && letter != "å" && !byte_at(text, end, '/') ? end : at;
}

}  // namespace

std::optional<Identifier> read_land(std::string_view text, const FoundTrigger& label) {
  const NumberPlace place = number_behind(text, label);
  if (place.at <= label.length_bytes) return {};
  const std::string_view digits = digits_at(text, place.at);
  if (digits.empty() || digits.size() > kMostDigits) return {};
  const std::size_t behind = place.at + digits.size();
  const std::size_t end = end_of_letters(text, behind);
  if (end == behind && letter_at(text, end)) return {};

  const std::size_t letters = byte_at(text, behind, ' ') && end > behind ? behind + 1 : behind;
  const std::string number = std::string(without_leading_zeros(digits)) + to_lower(text.substr(letters, end - letters));
  Identifier identifier{IdentifierKind::land, end, "matr-" + number, {number}};
  append_term(digits, identifier.aliases);
  append_term("matrikel", identifier.aliases);
  append_label(text, label, place, identifier.aliases);
  return identifier;
}

}  // namespace referat
