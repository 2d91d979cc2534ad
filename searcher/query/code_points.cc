#include "searcher/query/code_points.h"

namespace referat::query_language {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// What may follow a lead byte: how many continuation bytes, and the range of the first of them, which keeps out
/// overlong forms, surrogates and everything above U+10FFFF.
struct Lead {
  int continuation_bytes;  ///< 0: no lead byte
  unsigned char low;
  unsigned char high;
};

Lead classify_lead(unsigned char byte) {
  if (byte < 0xC2 || byte > 0xF4) return {0, 0, 0};
  if (byte < 0xE0) return {1, 0x80, 0xBF};
  if (byte == 0xE0) return {2, 0xA0, 0xBF};
  if (byte == 0xED) return {2, 0x80, 0x9F};
  if (byte < 0xF0) return {2, 0x80, 0xBF};
  if (byte == 0xF0) return {3, 0x90, 0xBF};
  if (byte == 0xF4) return {3, 0x80, 0x8F};
  return {3, 0x80, 0xBF};
}

/// Decodes the character at `offset` and moves past it.
char32_t next_code_point(std::string_view bytes, std::size_t& offset) {
  const unsigned char first = bytes[offset++];
  if (first < 0x80) return first;
  const Lead lead = classify_lead(first);
  if (lead.continuation_bytes == 0) return kReplacement;
  char32_t value = first & (0x3F >> lead.continuation_bytes);
  unsigned char low = lead.low;
  unsigned char high = lead.high;
  for (int i = 0; i < lead.continuation_bytes; ++i) {
    if (offset == bytes.size()) return kReplacement;
    const unsigned char byte = bytes[offset];
    if (byte < low || byte > high) return kReplacement;
    value = (value << 6) | (byte & 0x3F);
    ++offset;
    low = 0x80;
    high = 0xBF;
  }
  return value;
}

}  // namespace

CodePoints decode_utf8(std::string_view bytes) {
  CodePoints result;
  result.text.reserve(bytes.size());
  for (std::size_t offset = 0; offset < bytes.size();) {
    const std::size_t begin = offset;
    const char32_t value = next_code_point(bytes, offset);
    // U+FFFD itself is legal in the input: three bytes that start with EF BF BD.
    const bool replaced = value == kReplacement && bytes.substr(begin, offset - begin) != "\xEF\xBF\xBD";
    if (replaced && !result.first_invalid) result.first_invalid = result.text.size();
    result.text.push_back(value);
  }
  return result;
}

void append_utf8(char32_t code_point, std::string& out) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | (code_point >> 6));
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    put(0xE0 | (code_point >> 12));
    put(0x80 | ((code_point >> 6) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | (code_point >> 18));
    put(0x80 | ((code_point >> 12) & 0x3F));
    put(0x80 | ((code_point >> 6) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

}  // namespace referat::query_language
