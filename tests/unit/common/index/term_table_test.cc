#include "common/index/term_table.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/joined.h"

namespace referat {
namespace {

TEST_CASE("strings are numbered as they come and sorted by their bytes") {
  TermTable table;
  const std::vector<std::string> terms = {"støj",     "",  "støjskærm", "støjskærme",
                                          "støjskær", "å", "ab",        std::string("ab\0", 3)};
  for (std::uint32_t round = 0; round < 2; ++round) {
    for (std::uint32_t number = 0; number < terms.size(); ++number) CHECK(table.number_of(terms[number]) == number);
  }
  std::vector<std::string> sorted;
  for (const std::uint32_t number : table.sorted()) sorted.emplace_back(table.term(number));
  CHECK(tests::joined(sorted) == tests::joined(std::vector<std::string>{"", "ab", std::string("ab\0", 3), "støj",
                                                                        "støjskær", "støjskærm", "støjskærme", "å"}));
  table.clear();
  CHECK(table.size() == 0);
  CHECK(table.sorted().empty());
  CHECK(table.number_of("å") == 0);
}

TEST_CASE("many strings are kept apart") {
  TermTable table;
  for (std::uint32_t round = 0; round < 2; ++round) {
    for (std::uint32_t i = 0; i < 30'000; ++i) REQUIRE(table.number_of("ord" + std::to_string(i)) == i);
  }
  CHECK(table.size() == 30'000);
  CHECK(table.term(29'999) == "ord29999");
  CHECK(table.bytes() > 30'000 * 10);
}

}  // namespace
}  // namespace referat
