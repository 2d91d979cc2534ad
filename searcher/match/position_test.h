// Do words stand next to each other, near each other, or in a certain part of the text? Told by the records of
// word_positions.h.
#ifndef REFERAT_SEARCHER_MATCH_POSITION_TEST_H
#define REFERAT_SEARCHER_MATCH_POSITION_TEST_H

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/word_positions.h"
#include "searcher/match/kept_values.h"

namespace referat {

/// How the words stand.
enum class Nearness {
  anywhere,   ///< one word, in the regions
  in_order,   ///< one behind the other within a window
  any_order,  ///< within a window, no two at the same place
  part,       ///< one term, as a part of compounds in the regions
};

struct PositionTest {
  std::vector<std::string> terms;  ///< of words; of a part without its prefix
  Nearness nearness = Nearness::anywhere;
  unsigned window = 0;  ///< from the first position to the last, both counted
  unsigned regions = kAllRegions;
};

/// Tests documents by records of positions, each of which is read once for all tests.
class PositionTester {
 public:
  /// `records` must outlive it.
  explicit PositionTester(KeptValues& records) : records_(records) {}

  /// passing[i]: those of asked[i], which rise and have all the terms, that pass the test i.
  std::vector<std::vector<Xapian::docid>> passing(const std::vector<const PositionTest*>& tests,
                                                  const std::vector<std::vector<Xapian::docid>>& asked);

 private:
  /// Of the test's terms.
  using Hashes = std::vector<std::uint64_t>;

  bool passes(const WordPositions& positions, const PositionTest& test, const Hashes& hashes);

  KeptValues& records_;
  std::vector<std::vector<std::uint32_t>> lists_;
};

/// Can the positions be told so? lists[i]: of the word i, rising; all within one region.
bool are_in_order(const std::vector<std::vector<std::uint32_t>>& lists, unsigned window);
bool are_near(const std::vector<std::vector<std::uint32_t>>& lists, unsigned window);

}  // namespace referat

#endif
