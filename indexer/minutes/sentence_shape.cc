#include "indexer/minutes/sentence_shape.h"

#include "common/text/letters.h"

namespace referat {

bool starts_lower(std::string_view text) {
  if (text.empty()) return false;
  std::size_t at = 0;
  const char32_t first = decode_utf8(text, at);
  return is_letter(first) && !is_upper(first);
}

bool ends_sentence(std::string_view text) {
  return !text.empty() && std::string_view(".:;?!").find(text.back()) != std::string_view::npos;
}

bool is_in_capitals(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_utf8(text, at);
    if (is_letter(c) && !is_upper(c)) return false;
  }
  return true;
}

}  // namespace referat
