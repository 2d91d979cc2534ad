#include "common/text/letters.h"

#include <cstdint>
#include <cstring>

namespace referat {
namespace {

constexpr char32_t kInvalid = 0xFFFD;

bool is_continuation(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

struct LeadByte {
  std::size_t length;  // 0: no lead byte
  char32_t bits;
  char32_t smallest;  // below it the form is overlong
};

LeadByte read_lead(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if ((byte & 0xE0) == 0xC0) return {2, byte & 0x1Fu, 0x80};
  if ((byte & 0xF0) == 0xE0) return {3, byte & 0x0Fu, 0x800};
  if ((byte & 0xF8) == 0xF0) return {4, byte & 0x07u, 0x10000};
  return {0, 0, 0};
}

bool in(char32_t letter, char32_t first, char32_t last) {
  return first <= letter && letter <= last;
}

// Latin Extended-A sets capitals on even code points in two runs and on odd ones in the two others.
bool even_is_upper(char32_t letter) {
  return in(letter, 0x100, 0x137) || in(letter, 0x14A, 0x177);
}
bool odd_is_upper(char32_t letter) {
  return in(letter, 0x139, 0x148) || in(letter, 0x179, 0x17E);
}

}  // namespace

std::size_t ascii_bytes(std::string_view text, std::size_t at) {
  const std::size_t start = at;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & 0x8080808080808080) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at - start;
}

char32_t decode_long_utf8(std::string_view text, std::size_t& at) {
  // Two bytes, as of nearly all letters that come here.
  const auto first = static_cast<unsigned char>(text[at]);
  if (first >= 0xC2 && first < 0xE0 && text.size() - at > 1) {
    if (const auto second = static_cast<unsigned char>(text[at + 1]); is_continuation(second)) {
      at += 2;
      return (first & 0x1Fu) << 6 | (second & 0x3Fu);
    }
  }
  const LeadByte lead = read_lead(static_cast<unsigned char>(text[at]));
  const std::size_t start = at++;
  if (lead.length == 0 || text.size() - start < lead.length) return kInvalid;
  char32_t letter = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const auto byte = static_cast<unsigned char>(text[start + i]);
    if (!is_continuation(byte)) return kInvalid;
    letter = letter << 6 | (byte & 0x3Fu);
  }
  if (letter < lead.smallest || letter > 0x10FFFF || in(letter, 0xD800, 0xDFFF)) return kInvalid;
  at = start + lead.length;
  return letter;
}

char32_t decode_utf8_before(std::string_view text, std::size_t& at) {
  const std::size_t end = at;
  std::size_t start = end - 1;
  while (start > 0 && end - start < 4 && is_continuation(static_cast<unsigned char>(text[start]))) --start;
  std::size_t after = start;
  const char32_t letter = decode_utf8(text.substr(0, end), after);
  at = after == end ? start : end - 1;
  return after == end ? letter : kInvalid;
}

void append_utf8(std::string& text, char32_t letter) {
  if (letter > 0x10FFFF || in(letter, 0xD800, 0xDFFF)) letter = kInvalid;
  const auto tail = [&](int shift) { text += static_cast<char>(0x80 | (letter >> shift & 0x3F)); };
  if (letter < 0x80) {
    text += static_cast<char>(letter);
  } else if (letter < 0x800) {
    text += static_cast<char>(0xC0 | letter >> 6);
    tail(0);
  } else if (letter < 0x10000) {
    text += static_cast<char>(0xE0 | letter >> 12);
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xF0 | letter >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

char32_t raised_digit(char32_t letter) {
  if (letter == 0xB9) return '1';
  if (letter == 0xB2 || letter == 0xB3) return letter - 0xB2 + '2';
  if (letter == 0x2070 || in(letter, 0x2074, 0x2079)) return letter - 0x2070 + '0';
  return in(letter, 0x2080, 0x2089) ? letter - 0x2080 + '0' : 0;
}

bool is_long_letter(char32_t letter) {
  if (letter < 0xC0) return letter == 0xAA || letter == 0xB5 || letter == 0xBA;
  if (letter < 0x250) return letter != 0xD7 && letter != 0xF7;
  // The other alphabets of Europe, and the ligatures that PDF text is full of.
  return in(letter, 0x250, 0x2AF) || in(letter, 0x370, 0x52F) || in(letter, 0x1E00, 0x1FFF) ||
         in(letter, 0xFB00, 0xFB06);
}

char32_t lower_long_letter(char32_t letter) {
  if (letter < 0xC0) return letter;
  if (in(letter, 0xC0, 0xDE) && letter != 0xD7) return letter + 32;
  if (letter == 0x130) return 'i';
  if (letter == 0x178) return 0xFF;
  if (even_is_upper(letter)) return letter | 1;
  if (odd_is_upper(letter)) return letter + (letter & 1);
  return letter;
}

char32_t upper_letter(char32_t letter) {
  if (in(letter, 'a', 'z')) return letter - 32;
  if (letter < 0xE0) return letter;
  if (in(letter, 0xE0, 0xFE) && letter != 0xF7) return letter - 32;
  if (letter == 0xFF) return 0x178;
  if (letter == 0x130 || letter == 0x131) return letter == 0x131 ? U'I' : letter;
  if (even_is_upper(letter)) return letter & ~char32_t{1};
  if (odd_is_upper(letter)) return letter - (letter & 1 ? 0 : 1);
  return letter;
}

std::string to_lower(std::string_view text) {
  std::string lower;
  append_lower(text, lower);
  return lower;
}

void append_lower(std::string_view text, std::string& lower) {
  // No small letter is longer than its capital.
  std::size_t end = lower.size();
  lower.resize(end + text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char byte = text[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      lower[end++] = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
      ++at;
      continue;
    }
    // À to þ: the bit 0x20 of the second byte, as in ASCII, but for × and ÷.
    if (is_latin_1_at(text, at)) {
      const auto second = static_cast<unsigned char>(text[at + 1]);
      lower[end++] = byte;
      lower[end++] = static_cast<char>(second < 0x9F && second != 0x97 ? second | 0x20 : second);
      at += 2;
      continue;
    }
    const std::size_t start = at;
    const char32_t letter = decode_utf8(text, at);
    const char32_t small = lower_letter(letter);
    if (small == letter) {
      for (std::size_t i = start; i < at; ++i) lower[end++] = text[i];
    } else if (small < 0x80) {
      lower[end++] = static_cast<char>(small);
    } else {
      lower[end++] = static_cast<char>(0xC0 | small >> 6);
      lower[end++] = static_cast<char>(0x80 | (small & 0x3F));
    }
  }
  lower.resize(end);
}

}  // namespace referat
