#include "common/text/compounds.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

// The parts, "+" between them, linking letters in brackets; the word itself where it is whole.
std::string split(const std::string& word) {
  const CompoundParts parts = split_compound(word);
  if (parts.empty()) return word;
  std::string all;
  std::size_t end = 0;
  for (const CompoundPart& part : parts.all()) {
    if (part.begin > end) all += "[" + word.substr(end, part.begin - end) + "]";
    all += (all.empty() ? "" : "+") + word.substr(part.begin, part.end - part.begin);
    end = part.end;
  }
  return all;
}

struct Case {
  std::string word;
  std::string expected;
};

TEST_CASE("compounds and their linking letters") {
  const Case kCases[] = {
      {"trafikstoej", "trafik+stoej"},
      {"rammeaftalerne", "ramme+aftalerne"},
      {"byraadsmoedet", "byraad[s]+moedet"},
      {"boerneudvalg", "boern[e]+udvalg"},
      {"arbejdsmarkedsudvalget", "arbejd[s]+marked[s]+udvalget"},
      {"kommunaldirektoerkredsens", "kommunal+direktoer+kredsens"},
      {"spildevandsplan", "spilde+vand[s]+plan"},
      {"lokalplanforslag", "lokal+plan+forslag"},
      {"landsbyskole", "landsby+skole"},
      {"limfjordsbroen", "limfjord[s]+broen"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.word);
    CHECK(split(c.word) == c.expected);
  }
}

TEST_CASE("words that only look so are left whole") {
  for (const std::string word :
       {"kommune",      "kommunal",  "forraade",   "massage", "svejser",    "allergi",       "retning",
        "bland",        "lejlighed", "boernehave", "udvalg",  "virksomhed", "orienteringen", "hansen",
        "sporthal\xC3", "a",         "",           "ab",      "aa",         "covid19",       "e-mail"}) {
    CAPTURE(word);
    CHECK(split(word) == word);
  }
}

TEST_CASE("any input is split in bounded time") {
  CHECK(split_compound(std::string(1 << 20, 'e')).empty());
  CHECK(split_compound("\xFF\xC3\xC3").empty());
  std::string endless;
  while (endless.size() < 60) endless += "vej";
  CHECK(split_compound(endless).all().size() <= CompoundParts::kMost);
}

}  // namespace
}  // namespace referat
