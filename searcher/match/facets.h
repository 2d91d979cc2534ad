// Exact counts of facet values over all matches.
#ifndef REFERAT_SEARCHER_MATCH_FACETS_H
#define REFERAT_SEARCHER_MATCH_FACETS_H

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include <referat/error.h>
#include <referat/results.h>

namespace referat {

/// Counts one facet while a match runs: a document with several values counts for each.
class FacetCounter : public Xapian::MatchSpy {
 public:
  /// `name`: one of the names in kFacetFields.
  explicit FacetCounter(std::string_view name);

  void operator()(const Xapian::Document& document, double weight) override;

  /// Most frequent first, equals by value; years and months newest first. `selected` values stand even with a count of
  /// 0.
  Facet facet(const std::vector<std::string>& selected) const;

 private:
  std::string name_;
  unsigned slot_ = 0;
  std::unordered_map<std::string, int>
      counts_;  ///< by the slot's content: values that stand together are counted together
};

/// Errors: bad_request, naming the facets there are.
Result<void> check_facets(const std::vector<std::string>& names);

}  // namespace referat

#endif
