// What the matcher finds.
#ifndef REFERAT_SEARCHER_MATCH_MATCHES_H
#define REFERAT_SEARCHER_MATCH_MATCHES_H

#include <optional>
#include <vector>

#include <referat/results.h>

#include "common/index/word_blocks.h"
#include "searcher/match/marks.h"

namespace referat {

/// All of Results but the snippets, and what they are made with.
struct Matches {
  Results results;
  Marks marks;
  /// Of each hit, where in its title (text 0) and sections (1, 2, …) marks may be; none where nobody knows.
  std::vector<std::optional<std::vector<BlockRun>>> marked_blocks;
};

}  // namespace referat

#endif
