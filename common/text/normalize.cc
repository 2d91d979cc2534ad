#include "common/text/normalize.h"

#include <bit>
#include <cstdint>
#include <cstring>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr char32_t kSoftHyphen = 0x00AD;
constexpr char32_t kHyphen = 0x2010;
constexpr char32_t kNonBreakingHyphen = 0x2011;

bool is_space_character(char32_t c) {
  return c == '\t' || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

bool is_invisible(char32_t c) {
  return (c < 0x20 && c != '\n' && c != '\f') || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C ||
         c == 0xFEFF;
}

/// ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ
std::string_view ligature_letters(char32_t c) {
  static constexpr std::string_view kLetters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  return c >= 0xFB00 && c <= 0xFB06 ? kLetters[c - 0xFB00] : std::string_view();
}

bool is_line_end(char32_t c) {
  return c == '\n' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Only spaces up to the next line end (or the end of the text)?
bool line_ends_at(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const char32_t c = decode_utf8(text, at);
    if (is_line_end(c)) return true;
    if (c != ' ' && c != '\r' && !is_space_character(c)) return false;
  }
  return true;
}

/// How many bytes lie below the first whose highest bit is set; 0 where the machine's order of bytes does not tell.
std::size_t bytes_below(std::uint64_t highest_bits) {
  return std::endian::native == std::endian::little ? static_cast<std::size_t>(std::countr_zero(highest_bits)) / 8 : 0;
}

/// How many bytes from `at` on are printable ASCII, letters from À to ÿ (and × and ÷) or line ends.
std::size_t plain_bytes(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  const std::size_t start = at;
  for (;;) {
    // Eight at a time: a byte below 0x20 borrows, 0x7F carries into the highest bit, and all others have that bit
    // themselves.
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
      std::memcpy(&eight, text.data() + at, sizeof eight);
      const std::uint64_t odd = (eight | (eight - kEach * 0x20) | (eight + kEach)) & kEach * 0x80;
      if (odd == 0) continue;
      // Nothing is carried out of the plain bytes below the first odd one.
      at += bytes_below(odd);
      break;
    }
    while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F) ++at;
    if (at == text.size()) break;
    if (text[at] == '\n') {
      ++at;
    } else if (is_latin_1_at(text, at)) {
      at += 2;
    } else {
      break;
    }
  }
  return at - start;
}

/// No character here changes when text is composed, whatever stands beside it.
bool is_composed(char32_t c) {
  return c < 0x300 || (c >= 0x2010 && c < 0x2060) || c == 0x20AC;
}

std::string without_oddities(std::string_view text, bool& composed) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t plain = plain_bytes(text, at);
    out.append(text, at, plain);
    at += plain;
    if (at == text.size()) break;
    const std::size_t start = at;
    const char32_t c = decode_utf8(text, at);
    if (c >= 0xC0 && c < 0x300) {
      out.append(text, start, at - start);
      continue;
    }
    composed = composed && is_composed(c);
    if (c == '\r') {
      if (at >= text.size() || text[at] != '\n') out += '\n';
    } else if (is_line_end(c)) {
      out += '\n';
    } else if (is_space_character(c)) {
      out += ' ';
    } else if (c == kHyphen || c == kNonBreakingHyphen) {
      out += '-';
    } else if (c == kSoftHyphen) {
      if (line_ends_at(text, at)) append_utf8(out, c);
    } else if (const auto letters = ligature_letters(c); !letters.empty()) {
      out += letters;
    } else if (!is_invisible(c)) {
      append_utf8(out, c);
    }
  }
  return out;
}

}  // namespace

std::string normalize_text(std::string_view utf8) {
  bool is_composed = true;
  std::string clean = without_oddities(utf8, is_composed);
  if (is_composed) return clean;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::StringPiece piece(clean.data(), static_cast<int32_t>(clean.size()));
  if (U_FAILURE(status) || nfc->isNormalizedUTF8(piece, status)) return clean;
  std::string composed;
  composed.reserve(clean.size());
  icu::StringByteSink<std::string> sink(&composed);
  nfc->normalizeUTF8(0, piece, sink, nullptr, status);
  return U_SUCCESS(status) ? composed : clean;
}

std::string squeeze_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r') {
      pending = !out.empty();
    } else {
      if (pending) out += ' ';
      pending = false;
      out += c;
    }
  }
  return out;
}

std::string_view trim(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view trim(std::string_view text, std::string_view characters) {
  const auto first = text.find_first_not_of(characters);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(characters) - first + 1);
}

}  // namespace referat
