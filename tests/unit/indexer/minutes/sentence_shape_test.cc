#include "indexer/minutes/sentence_shape.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

TEST_CASE("how a line begins and ends") {
  struct Case {
    std::string text;
    bool lower;
    bool ends;
  };
  const Case kCases[] = {
      {"", false, false},
      {"at skolen bygges", true, false},
      {"åbning.", true, true},
      {"Åbning:", false, true},
      {"Er den åben?", false, true},
      {"ja!", true, true},
      {"først;", true, true},
      {"18. maj", false, false},
      {"- og fejer,", false, false},
      {"(se bilag)", false, false},
      {"\xFF", false, false},
      {"Ølgod –", false, false},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(starts_lower(c.text) == c.lower);
    CHECK(ends_sentence(c.text) == c.ends);
  }
}

}  // namespace
}  // namespace referat
