// What the matcher finds.
#ifndef REFERAT_SEARCHER_MATCH_MATCHES_H
#define REFERAT_SEARCHER_MATCH_MATCHES_H

#include <referat/results.h>

#include "searcher/match/marks.h"

namespace referat {

/// All of Results but the snippets, and what they are made with.
struct Matches {
  Results results;
  Marks marks;
};

}  // namespace referat

#endif
