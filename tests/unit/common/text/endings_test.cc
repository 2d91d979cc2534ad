#include "common/text/endings.h"

#include <doctest/doctest.h>

#include <bit>
#include <set>
#include <string_view>

namespace referat {
namespace {

TEST_CASE("the ending of a form") {
  struct Case {
    std::string_view form;
    std::string_view term;
    bool known;
  };
  for (const Case& c : {Case{"plan", "plan", true}, Case{"planerne", "plan", true}, Case{"anlaegget", "anlaeg", true},
                        Case{"anlaeget", "anlaeg", true}, Case{"boern", "barn", false}, Case{"planxyz", "plan", false},
                        Case{"pla", "plan", false}, Case{"plan", "", false}}) {
    CAPTURE(c.form);
    CHECK(std::popcount(ending_of(c.form, c.term)) == (c.known ? 1 : 0));
  }
  CHECK(ending_of("anlaegget", "anlaeg") != ending_of("anlaeget", "anlaeg"));
  CHECK(ending_of("planet", "plan") == ending_of("anlaeget", "anlaeg"));
}

TEST_CASE("the endings that lead to a beginning") {
  CHECK((endings_to("planer", "plan") & ending_of("planerne", "plan")) != 0);
  CHECK((endings_to("planer", "plan") & ending_of("planer", "plan")) != 0);
  CHECK((endings_to("planer", "plan") & ending_of("planen", "plan")) == 0);
  CHECK((endings_to("plan", "plan") & ending_of("plannet", "plan")) != 0);
  CHECK((endings_to("plann", "plan") & ending_of("plannet", "plan")) != 0);
  CHECK((endings_to("plann", "plan") & ending_of("plan", "plan")) == 0);
  CHECK(endings_to("planxyz", "plan") == 0);
  CHECK(endings_to("pla", "plan") == 0);
}

TEST_CASE("numbers are of different sets and lead back to them") {
  std::set<Endings> seen;
  for (unsigned number = 1; number <= kMostEndingSets; ++number) {
    const Endings endings = endings_numbered(number);
    CHECK(seen.insert(endings).second);
    CHECK(number_of(endings) == number);
  }
  CHECK(number_of(0) == 0);
  CHECK(number_of(~Endings{0}) == 0);
  CHECK(number_of(Endings{1} << 63) == 0);
  CHECK(endings_numbered(0) == 0);
}

}  // namespace
}  // namespace referat
