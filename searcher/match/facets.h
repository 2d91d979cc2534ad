// Exact counts of facet values over all matches.
#ifndef REFERAT_SEARCHER_MATCH_FACETS_H
#define REFERAT_SEARCHER_MATCH_FACETS_H

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include <referat/error.h>
#include <referat/results.h>

namespace referat {

/// The facet values of all documents, each slot read once, when many documents are first counted by it. For one state
/// of a database; used by one thread at a time.
class FacetColumns {
 public:
  explicit FacetColumns(Xapian::Database database) : database_(std::move(database)) {}

  /// `name`: one of the names in kFacetFields. A document with several values counts for each. Most frequent first,
  /// equals by value; years and months newest first. `selected` values stand even with a count of 0.
  Facet count(const std::string& name, const std::vector<Xapian::docid>& documents,
              const std::vector<std::string>& selected);

 private:
  /// What the documents have in a slot, as numbers: values that stand together are one.
  struct Column {
    std::vector<std::uint32_t> content_of;  ///< by document id; 0: nothing
    std::vector<std::string> contents;      ///< the first is empty
  };
  using Counts = std::unordered_map<std::string, int>;  ///< by a slot's content

  const Column& column(unsigned slot);
  Counts count_one_by_one(unsigned slot, const std::vector<Xapian::docid>& documents) const;
  Counts count_by_column(unsigned slot, const std::vector<Xapian::docid>& documents);

  Xapian::Database database_;
  std::map<unsigned, Column> columns_;
};

/// Errors: bad_request, naming the facets there are.
Result<void> check_facets(const std::vector<std::string>& names);

}  // namespace referat

#endif
