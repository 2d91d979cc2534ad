// One state of an index, and what has been read of it so far.
#ifndef REFERAT_SEARCHER_MATCH_OPEN_INDEX_H
#define REFERAT_SEARCHER_MATCH_OPEN_INDEX_H

#include <xapian.h>

#include "searcher/match/dates.h"
#include "searcher/match/facets.h"
#include "searcher/match/posting_lists.h"

namespace referat {

/// Used by one thread at a time.
struct OpenIndex {
  explicit OpenIndex(const Xapian::Database& opened)
      : database(opened), postings(opened), dates(opened), facets(opened) {}

  Xapian::Database database;
  PostingLists postings;
  Dates dates;
  FacetColumns facets;
};

}  // namespace referat

#endif
