// UTF-8 in and out, so that the lexer can count and classify whole characters.
#ifndef REFERAT_SEARCHER_QUERY_CODE_POINTS_H
#define REFERAT_SEARCHER_QUERY_CODE_POINTS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace referat::query_language {

struct CodePoints {
  std::u32string text;
  std::optional<std::size_t> first_invalid;  ///< index into `text` of the first replacement
};

/// Every ill-formed sequence (a maximal subpart, as Unicode recommends) becomes one U+FFFD. Linear in the text.
CodePoints decode_utf8(std::string_view bytes);

/// `code_point` is a Unicode scalar value.
void append_utf8(char32_t code_point, std::string& out);

}  // namespace referat::query_language

#endif
