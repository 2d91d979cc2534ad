#include "indexer/minutes/first_sentence.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <random>
#include <string>

namespace referat {
namespace {

TEST_CASE("a text begins with its first sentence") {
  struct Case {
    const char* text;
    const char* sentence;
  };
  const Case cases[] = {
      {"", ""},
      {"Kort", "Kort"},
      {"Havnen skal uddybes. Det koster.", "Havnen skal uddybes"},
      {"Havnen skal uddybes i 2031", "Havnen skal uddybes i 2031"},
      {"Havnen skal uddybes\nDet koster.", "Havnen skal uddybes"},
      {"Uddybning ved Havnen", "Uddybning ved"},
      {"Ja.\nMolen er slidt. Ny mole ønskes.", "Molen er slidt"},
      {"Ja.\nNej.", "Ja."},
      {"Det er ca. 40 meter. Ærø følger.", "Det er ca. 40 meter"},
      {"Molerne\t Østre side", "Molerne"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(first_sentence(c.text) == c.sentence);
  }
}

/// The same as a pattern, which looks at a text more than once.
std::string by_pattern(const std::string& text) {
  static const RE2 sentence(R"(([^\n]{3,}?[^\s.]{3})\.?(?:\s+\p{Lu}|\n|$))");
  std::string first;
  return RE2::PartialMatch(text, sentence, &first) ? first : text.substr(0, text.find('\n'));
}

TEST_CASE("the first sentence is what the pattern finds in any text") {
  const char* const pieces[] = {"a", "B", ".", " ", "\n", "æ", "Ø", "1", "\t", "Č", "Ω", "–", "ord", "Ord. "};
  std::mt19937 random(4);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto left = random() % 14; left > 0; --left) text += pieces[random() % std::size(pieces)];
    CAPTURE(text);
    CHECK(first_sentence(text) == by_pattern(text));
  }
}

}  // namespace
}  // namespace referat
