#include "searcher/match/nearest.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/joined.h"

namespace referat {
namespace {

TEST_CASE("what somebody probably meant, nearest first") {
  struct Case {
    std::string text;
    std::vector<std::string> values;
    std::string nearest;
  };
  const std::vector<std::string> organs = {"Børne- og Skoleudvalget", "Byrådet", "Kultur- og Fritidsudvalget",
                                           "Økonomiudvalget"};
  const Case kCases[] = {
      {"x", {}, ""},
      {"", {"a"}, "a"},
      {"Byrådet", {"Byrådet"}, "Byrådet"},
      {"Byraadt", {"Økonomiudvalget", "Byrådet"}, "Byrådet | Økonomiudvalget"},
      {"bykradet", {"Økonomiudvalget", "Byrådet"}, "Byrådet | Økonomiudvalget"},
      {"okonomi", {"Byrådet", "Økonomiudvalget"}, "Økonomiudvalget | Byrådet"},
      {"kulturr", {"Byrådet", "Kultur- og Fritidsudvalget"}, "Kultur- og Fritidsudvalget | Byrådet"},
      {"KKR", {"KKR Hovedstaden og omegn", "KKR"}, "KKR | KKR Hovedstaden og omegn"},
      {"\xFF", {"a"}, "a"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(tests::joined(nearest_values(c.text, c.values)) == c.nearest);
  }
  CHECK(nearest_values("udvalg", organs).size() == 3);
  CHECK(nearest_values(std::string(1 << 20, 'a'), organs).size() == 3);
}

}  // namespace
}  // namespace referat
