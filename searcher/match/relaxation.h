// What to ask for where no item has all the words of a query.
#ifndef REFERAT_SEARCHER_MATCH_RELAXATION_H
#define REFERAT_SEARCHER_MATCH_RELAXATION_H

#include <vector>

#include "searcher/match/condition.h"

namespace referat {

/// Queries for all words but one, but two, and so on down to any of them: the first that has hits gives the best
/// partial matches. Of many words only any of them. Empty for less than two words.
std::vector<Condition> relaxed_queries(const std::vector<Condition>& words);

}  // namespace referat

#endif
