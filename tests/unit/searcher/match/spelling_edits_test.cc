#include "searcher/match/spelling_edits.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

TEST_CASE("every word a letter away") {
  const auto edits = single_edits(U"støj");
  for (const std::u32string word : {U"tøj", U"stj", U"støjt", U"støv", U"tsøj", U"stjø", U"åtøj", U"sttøj"}) {
    CHECK(edits.contains(word));
  }
  CHECK_FALSE(edits.contains(U"støj"));
  CHECK_FALSE(edits.contains(U"tøjs"));
  CHECK(single_edits(U"").size() == 29);
  CHECK(single_edits(U"ab").size() == 2 + 1 + 2 * 28 + 3 * 29 - 2);
}

TEST_CASE("one or two usual confusions") {
  struct Case {
    std::u32string word;
    std::u32string made;
    bool wanted;
  };
  const Case kCases[] = {
      {U"ostergade", U"østergade", true},
      {U"hvidbog", U"vidbog", true},
      {U"vidbog", U"hvidbog", true},
      {U"okonommi", U"økonomi", true},
      {U"jælpemiddler", U"hjælpemidler", true},
      {U"sykel", U"cykel", true},
      {U"børnene", U"børnende", true},
      {U"hogas", U"høkas", true},
      {U"okonomi", U"okonomi", false},
      {U"skole", U"stole", false},
      {U"ode", U"øde", true},
      {U"pk", U"pg", false},
  };
  for (const Case& c : kCases) CHECK(confusions(c.word).contains(c.made) == c.wanted);
  CHECK(confusions(std::u32string(40, U'a')).size() <= kMostConfusions);
  CHECK(confusions(U"").empty());
}

}  // namespace
}  // namespace referat
