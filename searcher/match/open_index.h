// One state of an index, and what has been read of it so far.
#ifndef REFERAT_SEARCHER_MATCH_OPEN_INDEX_H
#define REFERAT_SEARCHER_MATCH_OPEN_INDEX_H

#include <cstddef>

#include <xapian.h>

#include "common/index/fields.h"
#include "searcher/match/dates.h"
#include "searcher/match/facets.h"
#include "searcher/match/kept_values.h"
#include "searcher/match/lengths.h"
#include "searcher/match/posting_lists.h"

namespace referat {

/// Used by one thread at a time.
struct OpenIndex {
  explicit OpenIndex(const Xapian::Database& opened)
      : database(opened),
        postings(opened),
        dates(opened),
        lengths(opened),
        facets(opened),
        positions(opened, kWordPositionsSlot, kMostValueBytes),
        records(opened, kRecordSlot, kMostValueBytes) {}

  static constexpr std::size_t kMostValueBytes = std::size_t{8} << 20;

  Xapian::Database database;
  PostingLists postings;
  Dates dates;
  Lengths lengths;
  FacetColumns facets;
  KeptValues positions;  ///< records of word_positions.h
  KeptValues records;    ///< of items
};

}  // namespace referat

#endif
