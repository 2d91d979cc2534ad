#include "common/text/stemmer.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

struct Case {
  std::string word;
  std::string stem;
};

TEST_CASE("forms of one word share a stem") {
  const Case kCases[] = {
      {"", ""},
      {"kommuneplan", "kommuneplan"},
      {"kommuneplaner", "kommuneplan"},
      {"kommuneplanernes", "kommuneplan"},
      {"lokalplanen", "lokalplan"},
      {"indstillingerne", "indstilling"},
      {"udvalget", "udvalg"},
      {"udvalgets", "udvalg"},
      {"skolerne", "skol"},
      {"skole", "skol"},
      {"vejene", "vej"},
      {"på", "på"},
      {"støj", "støj"},
  };
  Stemmer stemmer;
  for (const Case& c : kCases) {
    CAPTURE(c.word);
    CHECK(stemmer.stem(c.word) == c.stem);
  }
}

TEST_CASE("huge and damaged words come back no longer than they were") {
  Stemmer stemmer;
  const std::string word(1 << 20, 'e');
  CHECK(stemmer.stem(word).size() <= word.size());
  CHECK(stemmer.stem("\xFF\xC3").size() <= 2);
}

TEST_CASE("a moved stemmer stems") {
  Stemmer first;
  Stemmer second = std::move(first);
  CHECK(second.stem("vejene") == "vej");
}

}  // namespace
}  // namespace referat
