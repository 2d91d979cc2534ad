// for: imod: undlod: forbehold: and protokol: over a small index.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

//   K  Imod stemte V og Merle Skovhus (O); SF tog forbehold
//   L  Imod stemte Ø; Borgerlisten undlod; a note of V in the decision
//   M  without a vote
class Voted : public tests::SampleIndex {
 public:
  Voted() {
    put("K", {item("1", "Kajen",
                   "Godkendt med 15 stemmer imod 4. For stemte A og F. Imod stemte V og Merle Skovhus (O). SF "
                   "tog forbehold.")});
    put("L", {item("2", "Lygten",
                   "Vedtaget. Imod stemte Enhedslisten. Borgerlisten undlod at stemme. V ønskede tilført "
                   "protokollen: \"Pæren er dyr.\"")});
    put("M", {item("3", "Molen", "Godkendt.")});
  }
  std::string letters(const std::string& query) const {
    std::string all;
    for (const Hit& hit : search(query).hits) all += hit.item.title.front();
    std::sort(all.begin(), all.end());
    return all;
  }

 private:
  static Item item(const std::string& number, const std::string& title, const std::string& decision) {
    Item item = tests::sample_item(number, title);
    item.outcome.reset();
    item.sections = {{"Beslutning", "Beslutning", decision}};
    return item;
  }
};

TEST_CASE("letters and names of a party meet, persons are found by their words") {
  struct Case {
    const char* query;
    const char* found;
  };
  constexpr Case kCases[] = {
      {"imod:V", "K"},
      {"imod:v", "K"},
      {"imod:Venstre", "K"},
      {"against:venstre", "K"},
      {"imod:\"Radikale Venstre\"", ""},
      {"imod:O", "K"},
      {"imod:\"Dansk Folkeparti\"", "K"},
      {"imod:\"Merle Skovhus\"", "K"},
      {"imod:skovhus", "K"},
      {"imod:Ø", "L"},
      {"imod:enhedslisten", "L"},
      {"imod:(V Ø)", "KL"},
      {"imod:V ELLER imod:Ø", "KL"},
      {"imod:V imod:Ø", ""},
      {"forbehold:SF", "K"},
      {"forbehold:F", "K"},
      {"forbehold:\"Socialistisk Folkeparti\"", "K"},
      {"reservation:sf", "K"},
      {"undlod:borgerlisten", "L"},
      {"abstained:Borgerlisten", "L"},
      {"for:A", "K"},
      {"for:Socialdemokratiet", "K"},
      {"imod:*", "KL"},
      {"undlod:*", "L"},
      {"forbehold:*", "K"},
      {"for:*", "K"},
      {"godkendt IKKE imod:*", "M"},
      // Nothing is left to ask for.
      {"imod:", ""},
      {"organ:", ""},
      {"organ:*", ""},
      {"", "KLM"},
      {"imod:V kajen", "K"},
      {"imod:V lygten", ""},
      {"godkendt IKKE imod:V", "M"},
      {"protokol:pæren", "L"},
      {"protokol:kajen", ""},
  };
  const Voted index;
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.query));
    CHECK(index.letters(one.query) == one.found);
  }
}

TEST_CASE("a party without items is no hit, a name that no item has is warned of") {
  const Voted index;
  CHECK(index.search("imod:Moderaterne").warnings.empty());
  const Results unknown = index.search("imod:Skovhuus");
  CHECK(unknown.total == 0);
  REQUIRE(unknown.warnings.size() == 1);
  CHECK(unknown.warnings.front().code == "unknown_value");
  CHECK(unknown.warnings.front().message.find("skovhus") != std::string::npos);
}

}  // namespace
}  // namespace referat
