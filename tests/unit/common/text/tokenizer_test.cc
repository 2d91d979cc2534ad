#include "common/text/tokenizer.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

// The words, "|" between them.
std::string words(Tokenizer& tokenizer, std::string_view text) {
  std::string all;
  WordSegment segment;
  for (tokenizer.start(text); tokenizer.next(segment);) {
    if (segment.is_word)
      all += (all.empty() ? "" : "|") + std::string(text.substr(segment.offset_bytes, segment.length_bytes));
  }
  return all;
}

struct Case {
  std::string text;
  std::string expected;
};

TEST_CASE("words after Unicode's rules") {
  const Case kCases[] = {
      {"", ""},
      {" .,;–\n", ""},
      {"Ærø får støj.", "Ærø|får|støj"},
      {"børne- og ungeudvalget", "børne|og|ungeudvalget"},
      {"KKR’s 2018", "KKR’s|2018"},
      {"a_b", "a_b"},
      {"12,5 1.881", "12,5|1.881"},
      {"skole/fritid", "skole|fritid"},
      {"ord\u00A0ord", "ord|ord"},
  };
  Tokenizer tokenizer;
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(words(tokenizer, c.text) == c.expected);
  }
}

TEST_CASE("segments cover the text without gaps, valid UTF-8 or not") {
  Tokenizer tokenizer;
  for (const std::string& text :
       {std::string("Ærø, 14:30 §"), std::string("\xFFstøj\xC3"), std::string("a\0b", 3), std::string(1 << 20, 'x')}) {
    CAPTURE(text.size());
    std::size_t covered = 0;
    WordSegment segment;
    for (tokenizer.start(text); tokenizer.next(segment);) {
      CHECK(segment.offset_bytes == covered);
      CHECK(segment.length_bytes > 0);
      covered += segment.length_bytes;
    }
    CHECK(covered == text.size());
  }
}

TEST_CASE("a moved tokenizer goes on where it was") {
  const std::string text = "en to";
  Tokenizer first;
  first.start(text);
  WordSegment segment;
  REQUIRE(first.next(segment));
  Tokenizer second = std::move(first);
  REQUIRE(second.next(segment));
  REQUIRE(second.next(segment));
  CHECK(text.substr(segment.offset_bytes, segment.length_bytes) == "to");
  CHECK_FALSE(second.next(segment));
}

}  // namespace
}  // namespace referat
