// Given a request, the matching items in order and the counts.
#ifndef REFERAT_SEARCHER_MATCH_ENGINE_H
#define REFERAT_SEARCHER_MATCH_ENGINE_H

#include <string_view>

#include <xapian.h>

#include <referat/error.h>
#include <referat/item.h>
#include <referat/query.h>

#include "searcher/match/matches.h"
#include "searcher/match/open_index.h"
#include "searcher/match/ranking.h"

namespace referat {

/// Runs one request; Throws Xapian::Error (DatabaseModifiedError where
/// a writer moved on: reopen and run it again). Errors: bad_request, unknown_value, not_found.
Result<Matches> run_query(OpenIndex& index, const Query& query, const Ranking& ranking = {});

/// The whole item. Errors: not_found.
Result<Item> find_item(const OpenIndex& index, std::string_view id);

}  // namespace referat

#endif
