#include "indexer/write/same_item.h"

#include <doctest/doctest.h>

namespace referat {
namespace {

TEST_CASE("titles as they are compared") {
  CHECK(title_key("Klima-\u00ADtilpasning (B)") == title_key("KLIMATILPASNING, b"));
  CHECK(title_key("Lukket punkt: Salg af grund") == "salgafgrund");
  CHECK(title_key("Lukket punkt") == "lukketpunkt");
}

TEST_CASE("similar and contrary titles") {
  struct Case {
    const char* a;
    const char* b;
    bool similar;
    bool contrary;
  };
  const Case cases[] = {
      {"Takster for bådpladser 2032", "Takster for båd- pladser 2032", true, false},
      {"Takster for bådpladser 2032", "Takster for bådpladser 2033", false, false},
      {"Budgetopfølgning pr. 31. marts", "Budgetopfølgning pr. 30. juni", false, false},
      {"Lokalplan 118 for havnefronten og", "Lokalplan 118 for havnefronten og kajen", true, false},
      {"Klimatilpasning ved fjorden", "Klimatipasning ved fjordn", true, false},
      {"Klimatilpasning ved fjorden", "Nye bænke på kajen", false, true},
      {"Godkendelse af dagsorden", "Nye bænke på kajen", false, false},
      {"Lukket punkt", "Salg af grund ved molen", false, false},
      {"", "", false, false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.a);
    CAPTURE(one.b);
    CHECK(similar_titles(title_key(one.a), title_key(one.b)) == one.similar);
    CHECK(similar_titles(title_key(one.b), title_key(one.a)) == one.similar);
    CHECK(contrary_titles(title_key(one.a), title_key(one.b)) == one.contrary);
  }
}

}  // namespace
}  // namespace referat
