#include "common/text/plain_word.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>

#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"
#include "common/text/tokenizer.h"

namespace referat {
namespace {

TEST_CASE("plain words") {
  struct Case {
    std::string_view text;
    std::string_view word = "";  ///< none: left to the rules
  };
  for (const Case& c : {
           Case{"sagen blev", "sagen"},
           {"sagen", "sagen"},
           {"Økonomi\n", "Økonomi"},
           {"idé, som", "idé"},
           {"sagen.", "sagen"},
           {"sagen. Den", "sagen"},
           {"sagen:\n", "sagen"},
           {"(i alt)", "i"},
           {"i alt", "i"},
           {"skolen) og", "skolen"},
           {"skolen!", "skolen"},
           {"skolen 3"},
           {"skolen, 3"},
           {"skolen -3"},
           {"skolen.Næste"},
           {"f.eks. her"},
           {"a. her"},
           {"A/S"},
           {"KKR’s"},
           {"KKR's"},
           {"vej- og"},
           {"K29"},
           {"snake_case"},
           {"ŁÓDŹ er"},
           {"12 år"},
           {"% af"},
           {"§ 4"},
           {"skolen.) Ja", "skolen"},
       }) {
    CAPTURE(c.text);
    const std::size_t at = c.text.front() == '(' ? 1 : 0;
    CHECK(c.text.substr(at, plain_word_bytes(c.text, at)) == c.word);
  }
  CHECK(plain_word_bytes(std::string(60, 'a'), 0) == 60);
  CHECK(plain_word_bytes(std::string(61, 'a'), 0) == 0);
}

TEST_CASE("a plain word is what the rules make of it") {
  constexpr std::string_view kPieces[] = {"sagen", "i",    "a",    "A",  "KKR", "æ",   "Ø",  "é", "×",  "ł",
                                          "’",     "'",    "-",    "_",  ".",   ",",   ":",  ";", "/",  " ",
                                          "\n",    "(",    ")",    "%",  "§",   "2",   "19", "–", "\"", "\t",
                                          "\f",    "\xFF", "\xC3", "kr", "nr",  "den", "maj"};
  std::mt19937 random(7);
  std::size_t plain = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (auto pieces = 1 + random() % 8; pieces > 0; --pieces) text += kPieces[random() % std::size(kPieces)];
    CAPTURE(text);
    std::size_t at = 0;
    for (WordSegment segment; true;) {
      const std::size_t begin = behind_plain_gap(text, at);
      REQUIRE(begin >= at);
      std::size_t from_begin = begin;
      WordSegment beyond;
      const bool more = next_word(text, at, segment);
      REQUIRE(next_word(text, from_begin, beyond) == more);
      if (!more) break;
      REQUIRE(beyond.offset_bytes == segment.offset_bytes);
      REQUIRE(beyond.length_bytes == segment.length_bytes);
      const std::size_t length = plain_word_bytes(text, begin);
      if (length == 0) continue;
      ++plain;
      REQUIRE(segment.offset_bytes == begin);
      REQUIRE(segment.length_bytes == length);
      const bool leads = find_trigger(std::string_view(text).substr(begin, length)).row != nullptr;
      REQUIRE((leads || !may_start_identifier(text, begin)));
    }
  }
  CHECK(plain > 5'000);
}

}  // namespace
}  // namespace referat
