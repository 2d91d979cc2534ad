// All items of a stretch of days.
#ifndef REFERAT_SEARCHER_MATCH_DAY_RANGE_H
#define REFERAT_SEARCHER_MATCH_DAY_RANGE_H

#include <string_view>

#include <xapian.h>

#include "searcher/match/condition.h"

namespace referat {

/// From the first day to the last, both as "20180315" or "" for no bound: any of the years, months and days of the
/// index that lie in it, so that even a long stretch is a few lists.
Condition day_range(const Xapian::Database& database, std::string_view first, std::string_view last);

}  // namespace referat

#endif
