// One state of an index, and what has been read of it so far.
#ifndef REFERAT_SEARCHER_MATCH_OPEN_INDEX_H
#define REFERAT_SEARCHER_MATCH_OPEN_INDEX_H

#include <algorithm>
#include <cstddef>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/stored_items.h"
#include "searcher/match/dates.h"
#include "searcher/match/facets.h"
#include "searcher/match/kept_values.h"
#include "searcher/match/lengths.h"
#include "searcher/match/posting_lists.h"
#include "searcher/match/tested_positions.h"
#include "searcher/match/word_columns.h"

namespace referat {

/// Used by one thread at a time.
struct OpenIndex {
  explicit OpenIndex(const Xapian::Database& opened, const StoredItems& stored_items = {})
      : database(opened),
        stored(stored_items),
        postings(opened),
        columns(opened),
        dates(opened),
        lengths(opened),
        facets(opened),
        positions(opened, kWordPositionsSlot,
                  std::max(kValueBytes, std::size_t{opened.get_doccount()} * kPositionBytesPerDocument),
                  [this](Xapian::docid document) { return stored.positions(document); }),
        records(opened, kRecordSlot, kValueBytes, [this](Xapian::docid document) { return stored.record(document); }),
        tests(positions, std::max(kLeastTestedBytes, std::size_t{opened.get_doccount()} * kTestedBytesPerDocument)) {}

  Item item(Xapian::docid document) const { return item_in(database.get_document(document), stored); }

  OpenIndex(const OpenIndex&) = delete;
  OpenIndex& operator=(const OpenIndex&) = delete;

  static constexpr std::size_t kValueBytes = std::size_t{8} << 20;
  /// A record has about ten times as many: room for a tenth of them.
  static constexpr std::size_t kPositionBytesPerDocument = 96;
  /// Room for some four tests of all documents.
  static constexpr std::size_t kLeastTestedBytes = std::size_t{4} << 20;
  static constexpr std::size_t kTestedBytesPerDocument = 32;

  Xapian::Database database;
  StoredItems stored;
  PostingLists postings;
  WordColumns columns;
  Dates dates;
  Lengths lengths;
  FacetColumns facets;
  KeptValues positions;  ///< records of word_positions.h
  KeptValues records;    ///< of items
  TestedPositions tests;
};

}  // namespace referat

#endif
