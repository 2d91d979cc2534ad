#include "common/text/tokenizer.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

// The words, "|" between them.
std::string words(std::string_view text) {
  std::string all;
  std::size_t at = 0;
  WordSegment segment;
  while (next_word(text, at, segment)) {
    all += (all.empty() ? "" : "|") + std::string(text.substr(segment.offset_bytes, segment.length_bytes));
  }
  return all;
}

struct Case {
  std::string text;
  std::string expected;
};

TEST_CASE("words, and the marks inside them") {
  const Case kCases[] = {
      {"", ""},
      {" .,;–\n", ""},
      {"Ærø får støj.", "Ærø|får|støj"},
      {"børne- og ungeudvalget", "børne|og|ungeudvalget"},
      {"KKR’s 2018 d'Angleterre 'citat'", "KKR’s|2018|d'Angleterre|citat"},
      {"a_b", "a_b"},
      {"12,5 1.881 og 3, 4.", "12,5|1.881|og|3|4"},
      {"skole/fritid", "skole|fritid"},
      {"ord\u00A0ord", "ord|ord"},
      {"f.eks. bl.a. m.v. d.d.", "f.eks|bl.a|m.v|d.d"},
      {"Et punktum.Næste sætning og.Den anden", "Et|punktum|Næste|sætning|og|Den|anden"},
      {"Følgende:at kl.:8", "Følgende|at|kl|8"},
      {"§ 5 §§", "§|5|§|§"},
      {"3×4 ½ ™", "3|4"},
      {"жизнь 12कष Ελλάς", "жизнь|12कष|Ελλάς"},
      {"\xFFstøj\xC3 vej\xC3", "støj|vej"},
      {std::string("a\0b", 3), "a|b"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(words(c.text) == c.expected);
  }
}

TEST_CASE("what a word holds is said") {
  std::size_t at = 0;
  WordSegment segment;
  const std::string_view text = "K29 ord §";
  REQUIRE(next_word(text, at, segment));
  CHECK_FALSE(segment.is_paragraph_sign);
  REQUIRE(next_word(text, at, segment));
  CHECK_FALSE(segment.is_paragraph_sign);
  REQUIRE(next_word(text, at, segment));
  CHECK(segment.is_paragraph_sign);
  CHECK_FALSE(next_word(text, at, segment));
  CHECK(at == text.size());
}

TEST_CASE("a word of a megabyte is one word") {
  const std::string text(1 << 20, 'x');
  std::size_t at = 0;
  WordSegment segment;
  REQUIRE(next_word(text, at, segment));
  CHECK(segment.length_bytes == text.size());
}

}  // namespace
}  // namespace referat
