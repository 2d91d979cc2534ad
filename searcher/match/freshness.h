// Newer items before older ones of about the same relevance, for who asks for it.
#ifndef REFERAT_SEARCHER_MATCH_FRESHNESS_H
#define REFERAT_SEARCHER_MATCH_FRESHNESS_H

#include <xapian.h>

namespace referat {

/// A weight for every item with a date: `most` for the newest of the index, half of it for one that is `half_life_days`
/// older, and so on. It depends on the index alone, not on today.
Xapian::Query freshness_query(const Xapian::Database& database, double most, int half_life_days);

}  // namespace referat

#endif
