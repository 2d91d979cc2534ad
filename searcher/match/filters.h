// Filters by facet, date and case: from what users write to conditions.
#ifndef REFERAT_SEARCHER_MATCH_FILTERS_H
#define REFERAT_SEARCHER_MATCH_FILTERS_H

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include <referat/error.h>
#include <referat/query.h>

#include "searcher/match/condition.h"
#include "searcher/query/tree.h"

namespace referat {

/// All items that are shown.
Condition everything_query();

/// The filter `field:value` inside a query. Errors: unknown_value, bad_request.
Result<Condition> query_filter(const Xapian::Database& database, QueryField field, std::string_view value);

/// Whom a value of `for:`, `imod:`, `undlod:` or `forbehold:` means, for --explain: "the party F, Socialistisk
/// Folkeparti", "whoever is called so"; empty for other fields.
std::string meant_voter(QueryField field, std::string_view value);

/// The filters of a request.
struct ResolvedFilters {
  /// One condition per facet with a filter; a facet is counted with its own lifted.
  std::map<std::string, Condition> by_facet;
  std::map<std::string, std::vector<std::string>> selected;  ///< values, as they are shown
  std::vector<Condition> others;                             ///< from, to
};

/// Errors: unknown_value (naming the nearest), bad_request (a date that is none).
Result<ResolvedFilters> resolve_filters(const Xapian::Database& database, const Filters& filters);

/// All items of a case, in any spelling. Errors: bad_request where the text is no case number.
Result<Condition> case_query(std::string_view number);

}  // namespace referat

#endif
