#include "searcher/match/facets.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/searcher/match/five_items.h"

namespace referat {
namespace {

using tests::FiveItems;

/// "value count, value* count" of a facet, '*' where it is selected.
std::string facet(const Results& results, const std::string& name) {
  std::string all;
  for (const Facet& one : results.facets) {
    if (one.name != name) continue;
    for (const FacetValue& value : one.values) {
      all += (all.empty() ? "" : ", ") + value.value + (value.selected ? "* " : " ") + std::to_string(value.count);
    }
  }
  return all;
}

TEST_CASE("facets are exact whatever the page; one with a filter is counted with it lifted") {
  const FiveItems index;
  Query query;
  query.limit = 1;
  query.facets = {"organ", "topic", "year", "month", "municipality", "outcome", "kind", "chapter", "case"};
  Results results = index.search(query);
  CHECK(facet(results, "organ") == "Byrådet 3, Børne- og Skoleudvalget 1, Økonomiudvalget 1");
  CHECK(facet(results, "year") == "2031 4, 2030 1");
  CHECK(facet(results, "month") == "2031-03 4, 2030-10 1");
  CHECK(facet(results, "municipality") == "Fjordby 4, Havneby 1");
  CHECK(facet(results, "outcome") == "godkendt 2, udsat 2, anbefalet 1");
  CHECK(facet(results, "chapter") == "Åbne sager 1");
  CHECK(facet(results, "case") == "05.04.06-P20-12-30 2, 30/8545 2, SAG-2031-00417 1");
  query.filters.organs = {"Økonomiudvalget"};
  query.filters.years = {"2031"};
  results = index.search(query);
  CHECK(results.total == 1);
  CHECK(facet(results, "organ") == "Byrådet 3, Økonomiudvalget* 1");
  CHECK(facet(results, "year") == "2031* 1");
  CHECK(facet(results, "municipality") == "Fjordby 1");
  query.filters.years = {"1999"};
  CHECK(facet(index.search(query), "year") == "2031 1, 1999* 0");
  query = {};
  query.facets = {};
  CHECK(index.search(query).facets.empty());
  query.facets = {"farve"};
  CHECK(index.error(query).starts_with("bad_request: "));
  CHECK(index.error(query).find("municipality") != std::string::npos);
}

}  // namespace
}  // namespace referat
