#include "common/text/plain_word.h"

#include <array>

#include "common/text/identifier_words.h"

namespace referat {
namespace {

constexpr std::size_t kLongest = 60;

enum class Kind : unsigned char {
  other,   ///< what begins a word or may join two
  letter,  ///< of ASCII
  gap,     ///< parts words, whatever follows
  space,   ///< a number may follow it
  mark,    ///< joins words and numbers, if they follow at once
  joiner,  ///< begins no word, but may join letters
};

constexpr auto kKinds = [] {
  std::array<Kind, 256> kinds{};
  for (std::size_t c = 0; c < 0x80; ++c) kinds[c] = Kind::gap;
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 'a' + 'A'] = Kind::letter;
  for (std::size_t c = '0'; c <= '9'; ++c) kinds[c] = Kind::other;
  kinds['%'] = Kind::other;
  kinds[' '] = Kind::space;
  for (const unsigned char c : {'.', ',', ':'}) kinds[c] = Kind::mark;
  for (const unsigned char c : {'-', '/', '\'', '_'}) kinds[c] = Kind::joiner;
  return kinds;
}();

Kind kind_at(std::string_view text, std::size_t at) {
  return at < text.size() ? kKinds[static_cast<unsigned char>(text[at])] : Kind::gap;
}

/// Æ to ÿ but × and ÷.
bool two_byte_letter_at(std::string_view text, std::size_t at) {
  if (text[at] != '\xC3' || at + 1 == text.size()) return false;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  return second >= 0x80 && second < 0xC0 && second != 0x97 && second != 0xB7;
}

/// A space, and no digit behind it or behind another byte.
bool leads_to_no_number(std::string_view text, std::size_t space) {
  return !digit_at(text, space + 1) && !digit_at(text, space + 2);
}

}  // namespace

std::size_t behind_plain_gap(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Kind kind = kKinds[static_cast<unsigned char>(text[at])];
    if (kind == Kind::letter || kind == Kind::other) break;
    ++at;
  }
  return at;
}

std::size_t plain_word_bytes(std::string_view text, std::size_t at) {
  const std::size_t start = at;
  while (at < text.size()) {
    if (kKinds[static_cast<unsigned char>(text[at])] == Kind::letter) {
      ++at;
    } else if (two_byte_letter_at(text, at)) {
      at += 2;
    } else {
      break;
    }
  }
  const std::size_t length = at - start;
  if (length > kLongest) return 0;
  Kind next = kind_at(text, at);
  // "A." and "s:" may begin much.
  if (next == Kind::mark && length > 1 && (kind_at(text, at + 1) == Kind::gap || kind_at(text, at + 1) == Kind::space))
    next = kind_at(text, ++at);
  return next == Kind::gap || (next == Kind::space && leads_to_no_number(text, at)) ? length : 0;
}

}  // namespace referat
