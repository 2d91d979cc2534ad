#include "common/text/synonyms.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/common/text/analyzed.h"

namespace referat {
namespace {

// How many words are another name for what: "1: byråd".
std::string synonyms_of(const std::string& text) {
  const tests::Analyzed analyzed(text);
  std::vector<std::string_view> terms;
  for (const Token& token : analyzed) terms.push_back(token.term());
  const SynonymMatch match = find_synonyms(terms);
  std::string all = std::to_string(match.words) + ":";
  for (const Synonym& synonym : match.synonyms) all += " " + synonym.text;
  return all;
}

TEST_CASE("the same thing in other words, in any form, both ways") {
  struct Case {
    std::string text;
    std::string expected;
  };
  const Case kCases[] = {
      {"byråd", "1: kommunalbestyrelse borgerrepræsentation"},
      {"kommunalbestyrelsens møde", "1: byråd"},
      {"optagelse af lån til skolen", "3: lånoptagelse låneoptagelse"},
      {"folkeskole", "0:"},
      {"", "0:"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(synonyms_of(c.text) == c.expected);
  }
}

}  // namespace
}  // namespace referat
