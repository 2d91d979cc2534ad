// Letters of UTF-8 text without a Unicode library: ASCII, Latin-1 and Latin Extended-A, which is all that Danish
// minutes and the names in them need. Letters beyond that are letters without case.
#ifndef REFERAT_COMMON_TEXT_LETTERS_H
#define REFERAT_COMMON_TEXT_LETTERS_H

#include <cstddef>
#include <string>
#include <string_view>

namespace referat {

/// How many bytes from byte `at` on are ASCII.
std::size_t ascii_bytes(std::string_view text, std::size_t at);

/// decode_utf8 where the byte is no ASCII.
char32_t decode_long_utf8(std::string_view text, std::size_t& at);

/// The code point at byte `at` (which must be inside the text), and `at` moved behind it. U+FFFD and one byte for what
/// is no valid UTF-8: overlong forms, surrogates, lone continuation bytes, a sequence cut off by the end.
inline char32_t decode_utf8(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x80) return decode_long_utf8(text, at);
  ++at;
  return byte;
}

/// À to ÿ, × and ÷ among them, in two bytes from byte `at` on.
inline bool is_latin_1_at(std::string_view text, std::size_t at) {
  return text[at] == '\xC3' && at + 1 < text.size() && (static_cast<unsigned char>(text[at + 1]) & 0xC0) == 0x80;
}

/// The code point that ends before byte `at` (greater than 0), and `at` moved to its first byte.
char32_t decode_utf8_before(std::string_view text, std::size_t& at);

/// U+FFFD for what is no code point.
void append_utf8(std::string& text, char32_t letter);

/// is_letter and lower_letter beyond ASCII.
bool is_long_letter(char32_t letter);
char32_t lower_long_letter(char32_t letter);

inline bool is_letter(char32_t letter) {
  return letter < 0x80 ? (letter | 0x20) - U'a' < 26 : is_long_letter(letter);
}

inline char32_t lower_letter(char32_t letter) {
  if (letter < 0x80) return letter - U'A' < 26 ? letter | 0x20 : letter;
  return lower_long_letter(letter);
}

inline bool is_upper(char32_t letter) {
  return lower_letter(letter) != letter;
}

/// 0 to 9 only.
inline bool is_digit(char32_t letter) {
  return letter - U'0' < 10;
}

/// '2' for ² and ₂; 0 for what is no digit above or below the line.
char32_t raised_digit(char32_t letter);

char32_t upper_letter(char32_t letter);

/// Bytes that are no valid UTF-8 are kept as they are, so the length changes only with the letters.
std::string to_lower(std::string_view text);

/// The same behind what a buffer of the caller holds.
void append_lower(std::string_view text, std::string& lower);

}  // namespace referat

#endif
