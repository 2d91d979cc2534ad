// What is asked of a Searcher. The fields are the long options of referat-search.
#ifndef REFERAT_QUERY_H
#define REFERAT_QUERY_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>
#include <referat/export.h>

namespace referat {

enum class Sort { relevance, date_descending, date_ascending };

/// Several values of one filter are joined by OR, different filters by AND. A value is exact or an unambiguous part of
/// one.
struct Filters {
  std::vector<std::string> organs;
  std::vector<std::string> topics;
  std::vector<std::string> municipalities;
  std::vector<std::string> outcomes;
  std::vector<std::string> chapters;
  std::vector<std::string> kinds;
  std::optional<std::string> from;  ///< 2018, 2018-03, 2018-03-15, 15-03-2018, "15. marts 2018"
  std::optional<std::string> to;
  std::vector<std::string> years;
};

struct Query {
  std::string text;  ///< the query language of the contract; empty finds everything
  Filters filters;
  std::optional<std::string> case_number;  ///< any spelling; sets the order to oldest first unless `sort` is given
  std::optional<std::string> meeting;      ///< id of a meeting; its items in printed order
  std::optional<std::string> like;         ///< id of an item: similar ones
  std::optional<Sort> sort;                ///< none: relevance, or newest first where there is no query text
  int limit = 10;                          ///< hits at most; 0: all
  int offset = 0;
  std::vector<std::string> facets = {"organ", "topic", "year"};
  bool relax = true;  ///< fall back to partial matches
  /// By relevance: how many days older an item is that gains half as much as the newest; 0: age counts for nothing.
  int freshness_days = 0;
  bool explain = false;
  int context = 240;  ///< snippet length in characters (code points)
};

/// A request as the C function and GET /search take it: {"q": "...", "organ": ["..."], "limit": 10, ...}.
/// Errors: bad_request, naming the key and what it may hold.
REFERAT_EXPORT Result<Query> query_from_json(std::string_view request_json);

}  // namespace referat

#endif
