// The documents that a page shows, in their order.
#ifndef REFERAT_SEARCHER_MATCH_PAGE_H
#define REFERAT_SEARCHER_MATCH_PAGE_H

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "searcher/match/matcher.h"

namespace referat {

struct RankedDocument {
  Xapian::docid document = 0;
  double weight = 0;
};

/// What decides among documents: a value of theirs, by its bytes.
struct SortKey {
  unsigned slot = 0;
  bool descending = false;  ///< those without a value come last; else first
};

struct Order {
  bool by_weight = false;     ///< before all keys, highest first
  std::vector<SortKey> keys;  ///< the first that tells two documents apart decides; then the lower id goes first
};

/// The first `count` documents in order. weights[i] is of documents[i]; may be empty where the order does not ask for
/// them.
std::vector<RankedDocument> first_in_order(OpenIndex& index, const Documents& documents,
                                           const std::vector<double>& weights, const Order& order, std::size_t count);

}  // namespace referat

#endif
