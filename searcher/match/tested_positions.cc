#include "searcher/match/tested_positions.h"

#include <algorithm>
#include <utility>

#include "searcher/match/position_test.h"

namespace referat {
namespace {

/// Different for tests that may say something different.
std::string key_of(const PositionTest& test) {
  std::string key = std::to_string(static_cast<int>(test.nearness)) + ' ' + std::to_string(test.window) + ' ' +
                    std::to_string(test.regions);
  for (const std::string& term : test.terms) key += ' ' + std::to_string(term.size()) + ' ' + term;
  return key;
}

}  // namespace

std::size_t TestedPositions::Tested::bytes() const {
  constexpr std::size_t kOverhead = 200;
  return kOverhead + (asked.capacity() + passed.capacity()) * sizeof asked.front();
}

void TestedPositions::begin_request() {
  ++request_;
  std::size_t bytes = 0;
  std::vector<std::pair<std::uint64_t, std::string>> oldest;
  for (const auto& [key, tested] : tested_) bytes += tested.bytes();
  if (bytes <= most_bytes_) return;
  for (const auto& [key, tested] : tested_) oldest.emplace_back(tested.request, key);
  std::sort(oldest.begin(), oldest.end());
  for (const auto& [request, key] : oldest) {
    const auto tested = tested_.find(key);
    bytes -= tested->second.bytes();
    tested_.erase(tested);
    if (bytes <= most_bytes_ / 2) return;
  }
}

void TestedPositions::ask(const std::vector<Condition>& placed, const std::vector<Documents>& documents) {
  std::vector<Tested*> tested;
  std::vector<const PositionTest*> tests;
  std::vector<Documents> fresh;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    Tested& known = tested_[key_of(placed[i].test())];
    known.request = request_;
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
  return common(documents, tested_.at(key_of(placed.test())).passed);
}

}  // namespace referat
