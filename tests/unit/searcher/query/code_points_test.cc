#include <doctest/doctest.h>

#include <string>

#include "searcher/query/code_points.h"

namespace referat::query_language {
namespace {

TEST_CASE("well-formed UTF-8 goes through unchanged") {
  for (const std::string text : {"", "a", "æøå", "€", "\uFFFD", "\U0001F4A1", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF"}) {
    CAPTURE(text);
    const CodePoints decoded = decode_utf8(text);
    std::string encoded;
    for (const char32_t c : decoded.text) append_utf8(c, encoded);
    CHECK(encoded == text);
    CHECK_FALSE(decoded.first_invalid.has_value());
  }
}

TEST_CASE("each ill-formed sequence becomes one U+FFFD") {
  struct Case {
    std::string bytes;
    std::u32string text;
    std::size_t first_invalid;
  };
  const Case cases[] = {
      {"\xFF", U"\uFFFD", 0},
      {"ab\x80", U"ab\uFFFD", 2},
      {"\xC3", U"\uFFFD", 0},
      {"\xC3\x28", U"\uFFFD(", 0},
      {"\xC0\xAF", U"\uFFFD\uFFFD", 0},
      {"\xE2\x82z", U"\uFFFDz", 0},
      {"\xE0\x80\x80", U"\uFFFD\uFFFD\uFFFD", 0},
      {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD", 0},
      {"\xF0\x9F\x92", U"\uFFFD", 0},
      {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD", 0},
      {"\uFFFD\xFF", U"\uFFFD\uFFFD", 1},
  };
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    const CodePoints decoded = decode_utf8(c.bytes);
    CHECK((decoded.text == c.text));
    CHECK(decoded.first_invalid == c.first_invalid);
  }
}

}  // namespace
}  // namespace referat::query_language
