// How fresh documents are.
#ifndef REFERAT_SEARCHER_MATCH_FRESHNESS_H
#define REFERAT_SEARCHER_MATCH_FRESHNESS_H

#include <vector>

#include <xapian.h>

#include "searcher/match/dates.h"

namespace referat {

/// shares[i] is of documents[i]: 1 for the newest of the index, half for one that is `half_life_days` older, and so on;
/// 0 for one without a date. `documents`: rising.
std::vector<double> freshness_of(Dates& dates, const std::vector<Xapian::docid>& documents, int half_life_days);

}  // namespace referat

#endif
