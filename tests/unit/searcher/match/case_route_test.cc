// The route of a case, seen through the Searcher.
#include "searcher/match/case_route.h"

#include <doctest/doctest.h>

#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

Item of_case(const std::string& organ, const std::string& date, std::vector<RouteStep> route = {}) {
  Item item = tests::sample_item("3", "Ny havnekran");
  item.organ = organ;
  item.date = date;
  item.case_numbers = {"SAG-2031-00900"};
  item.route = std::move(route);
  return item;
}

/// "2031-03-11 Økonomiudvalget 3 godkendt ID", '-' for what is unknown, "!" not indexed, ">" ahead.
std::string route_in(const tests::SampleIndex& index, std::vector<std::string> municipalities = {}) {
  Query query;
  query.case_number = "SAG-2031-00900";
  query.filters.municipalities = std::move(municipalities);
  query.limit = 1;
  const Results results = index.search(query);
  REQUIRE(results.route);
  std::vector<std::string> all;
  for (const CaseStep& one : *results.route) {
    all.push_back(one.step.date.value_or("-") + " " + one.step.organ + " " + one.step.number.value_or("-") + " " +
                  one.step.outcome.value_or("-") + " " + one.id.value_or(one.indexed ? "-" : "!") +
                  (one.ahead ? " >" : ""));
  }
  return tests::joined(all);
}

TEST_CASE("items and what they name are one route") {
  const tests::SampleIndex index;
  index.put("a", {of_case("Økonomiudvalget", "2031-03-11",
                          {{"Havneudvalget", "2031-03-04", "2", "anbefalet"}, {"Byrådet", "2031-04-24", {}, {}}})});
  index.put("b",
            {of_case("Byrådet", "2031-03-27",
                     {{"Økonomiudvalget", "2031-03-11", "3", "anbefalet"}, {"ØU", {}, {}, {}}, {"TMU", {}, {}, {}}})});
  // A meeting that is there, though its item bears no case number.
  Item elsewhere = tests::sample_item("2", "Kranen");
  elsewhere.organ = "Havneudvalget";
  elsewhere.date = "2031-03-04";
  elsewhere.case_numbers.clear();
  index.put("c", {elsewhere});
  CHECK(route_in(index) ==
        "2031-03-04 Havneudvalget 2 anbefalet fjordby-havneudvalget/2031-03-04/2 | 2031-03-11 Økonomiudvalget 3 "
        "godkendt fjordby-oekonomiudvalget/2031-03-11/3 | 2031-03-27 Byrådet 3 godkendt "
        "fjordby-byraadet/2031-03-27/3 | 2031-04-24 Byrådet - - ! > | - TMU - - !");
  index.remove("c");
  index.remove("b");
  CHECK(route_in(index) ==
        "2031-03-04 Havneudvalget 2 anbefalet ! | 2031-03-11 Økonomiudvalget 3 godkendt "
        "fjordby-oekonomiudvalget/2031-03-11/3 | 2031-04-24 Byrådet - - ! >");
  CHECK(!index.search("kran").route);
}

TEST_CASE("several authorities have a route each") {
  const tests::SampleIndex index;
  Item other = of_case("Byrådet", "2031-01-14");
  other.municipality = "Nordmark";
  index.put("a", {of_case("Byrådet", "2031-03-27"), other});
  CHECK(route_in(index) ==
        "2031-03-27 Byrådet 3 godkendt fjordby-byraadet/2031-03-27/3 | 2031-01-14 Byrådet 3 godkendt "
        "nordmark-byraadet/2031-01-14/3");
  CHECK(route_in(index, {"Nordmark"}) == "2031-01-14 Byrådet 3 godkendt nordmark-byraadet/2031-01-14/3");
}

TEST_CASE("a route of very many items is cut and says so") {
  const tests::SampleIndex index;
  std::vector<Item> items;
  for (unsigned i = 0; i <= kMostCaseItems; ++i) {
    Item item = of_case("Byrådet",
                        std::to_string(1900 + i / 28) + "-02-" + (i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1));
    item.sections.clear();
    items.push_back(item);
  }
  index.put("a", items);
  Query query;
  query.case_number = "SAG-2031-00900";
  const Results results = index.search(query);
  CHECK(results.route->size() == kMostCaseItems);
  CHECK(results.warnings.back().code == "route_cut");
}

}  // namespace
}  // namespace referat
