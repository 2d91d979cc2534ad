#include "searcher/match/compound_groups.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/common/text/analyzed.h"

namespace referat {
namespace {

// The words of each group, "|" between the groups.
std::string groups_of(const std::string& text) {
  const tests::Analyzed analyzed(text);
  std::string all;
  for (const auto& terms : compound_groups(*analyzed.tokens.front().word)) {
    if (!all.empty()) all += " |";
    for (const std::string& term : terms) all += (all.empty() ? "" : " ") + term;
  }
  return all;
}

TEST_CASE("every way to write a compound apart") {
  CHECK(groups_of("støj").empty());
  CHECK(groups_of("trafikstøjen") == "trafik stoej");
  CHECK(groups_of("lokalplanforslaget") == "lokal plan forslag | lokalplan forslag | lokal planforslag");
}

}  // namespace
}  // namespace referat
