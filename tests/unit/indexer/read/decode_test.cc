#include "indexer/read/decode.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

TEST_CASE("text in every common encoding") {
  struct Case {
    std::string bytes;
    std::string text;
  };
  const Case kCases[] = {
      {"", ""},
      {"Byrådet", "Byrådet"},
      {"\xEF\xBB\xBF"
       "Byrådet",
       "Byrådet"},
      {"\xEF\xBB\xBF", ""},
      // UTF-16, both orders: letters, a pair of surrogates, the euro sign.
      {std::string("\xFF\xFE\xE5\0a\0", 6), "åa"},
      {std::string("\xFE\xFF\0\xE5\0a", 6), "åa"},
      {std::string("\xFF\xFE\x3D\xD8\x00\xDE", 6), "😀"},
      {std::string("\xFE\xFF\xD8\x3D\xDE\x00", 6), "😀"},
      {std::string("\xFE\xFF\x20\xAC", 4), "€"},
      {std::string("\xFF\xFE", 2), ""},
      // Torn: half a pair, half a unit.
      {std::string("\xFF\xFE\x3D\xD8", 4), "\uFFFD"},
      {std::string("\xFF\xFE\x3D\xD8\x61\x00", 6),
       "\uFFFD"
       "a"},
      {std::string("\xFF\xFE\x61\x00\x62", 5), "a"},
      // Windows-1252: all that is no UTF-8.
      {"Byr\xE5"
       "det \x96 \x93ja\x94 \x80 5",
       "Byrådet – “ja” € 5"},
      {"\xC6\xD8\xC5", "ÆØÅ"},
      {"caf\xE9", "café"},
      {"\x81", "\uFFFD"},
      {"\xC3", "Ã"},
      // A replacement character that stands in the file is no reason to take it for another encoding.
      {"å\uFFFD", "å\uFFFD"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(decode_text(c.bytes) == c.text);
  }
}

TEST_CASE("a megabyte of anything") {
  CHECK(decode_text(std::string(1 << 20, '\xE5')).size() == 2 << 20);
  CHECK(decode_text(std::string(1 << 20, 'a')).size() == 1 << 20);
}

}  // namespace
}  // namespace referat
