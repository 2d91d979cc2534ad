// Which documents have words next to each other, near each other, or in a certain part of the text: told by the records
// of word_positions.h.
#ifndef REFERAT_SEARCHER_MATCH_POSITIONS_FILTER_H
#define REFERAT_SEARCHER_MATCH_POSITIONS_FILTER_H

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/word_positions.h"

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

/// Filters what has all the terms: `all_of(terms) FILTER positions_query(test)`. Without weight.
Xapian::Query positions_query(PositionTest test);

/// Can the positions be told so? lists[i]: of the word i, rising; all within one region.
bool are_in_order(const std::vector<std::vector<std::uint32_t>>& lists, unsigned window);
bool are_near(const std::vector<std::vector<std::uint32_t>>& lists, unsigned window);

}  // namespace referat

#endif
