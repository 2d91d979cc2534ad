// Exact counts of facet values over all matches.
#ifndef REFERAT_SEARCHER_MATCH_FACETS_H
#define REFERAT_SEARCHER_MATCH_FACETS_H

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

#include <referat/error.h>
#include <referat/results.h>

namespace referat {

/// The facet values of all documents, each facet read once, when many documents have been counted by it. For one state
/// of a database; used by one thread at a time.
class FacetColumns {
 public:
  explicit FacetColumns(Xapian::Database database) : database_(std::move(database)) {}

  /// `name`: one of the names in kFacetFields. A document with several values counts for each. Most frequent first,
  /// equals by value; years and months newest first. `selected` values stand even with a count of 0.
  Facet count(const std::string& name, const std::vector<Xapian::docid>& documents,
              const std::vector<std::string>& selected);

 private:
  /// What the documents have of a facet, as numbers: values that stand together are one content.
  struct Column {
    std::vector<std::uint32_t> content_of;              ///< by document id; 0: nothing
    std::vector<std::vector<std::uint32_t>> values_of;  ///< by content: its values, each as often as it is there
    std::vector<std::string> values;                    ///< as shown, rising
  };

  /// By content.
  std::vector<int> count_contents(const Column& column, const std::vector<Xapian::docid>& documents) const;
  const Column& column(const std::string& name);
  /// The values that there are, rising.
  std::vector<FacetValue> count_one_by_one(const std::string& name, const std::vector<Xapian::docid>& documents) const;
  std::vector<FacetValue> count_by_column(const std::string& name, const std::vector<Xapian::docid>& documents);

  Xapian::Database database_;
  std::map<std::string, Column> columns_;
  std::map<std::string, std::size_t> looked_up_;  ///< how many documents, by facet
};

/// Errors: bad_request, naming the facets there are.
Result<void> check_facets(const std::vector<std::string>& names);

}  // namespace referat

#endif
