#include "searcher/match/tested_positions.h"

#include <cstddef>
#include <utility>

#include "searcher/match/position_test.h"

namespace referat {

void TestedPositions::ask(const std::vector<Condition>& placed, const std::vector<Documents>& documents) {
  std::vector<Tested*> tested;
  std::vector<const PositionTest*> tests;
  std::vector<Documents> fresh;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    Tested& known = tested_.try_emplace(placed[i].identity(), Tested{placed[i], {}, {}}).first->second;
    Documents untested = without(documents[i], known.asked);
    if (untested.empty()) continue;
    known.asked = united(known.asked, untested);
    tested.push_back(&known);
    tests.push_back(&placed[i].test());
    fresh.push_back(std::move(untested));
  }
  if (fresh.empty()) return;
  const std::vector<Documents> passed = PositionTester(records_).passing(tests, fresh);
  for (std::size_t i = 0; i < passed.size(); ++i) tested[i]->passed = united(tested[i]->passed, passed[i]);
}

Documents TestedPositions::passing(const Condition& placed, const Documents& documents) {
  ask({placed}, {documents});
  return common(documents, tested_.at(placed.identity()).passed);
}

}  // namespace referat
