#include "searcher/match/matching_documents.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/match/facets.h"
#include "searcher/match/second_phase.h"

namespace referat {
namespace {

using Op = Xapian::Query::op;
using Documents = std::vector<Xapian::docid>;

/// Document n has "alle", "lige" where n is even, "tier" where it ends in 0, and n times "mange".
Xapian::WritableDatabase numbered(Xapian::docid count) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (Xapian::docid number = 1; number <= count; ++number) {
    Xapian::Document document;
    document.add_term("alle");
    if (number % 2 == 0) document.add_term("lige");
    if (number % 10 == 0) document.add_term("tier");
    document.add_term("mange", number);
    if (number % 5 != 0)
      document.add_value(11, number % 2 == 0 ? "A\x1f"
                                               "B"
                                             : "B");
    document.add_value(0, number % 4 == 0 ? "20310327" : "20300101");
    database.add_document(document);
  }
  return database;
}

TEST_CASE("all documents of a query, by their ids") {
  const auto database = numbered(30);
  const Xapian::Query even("lige");
  const Xapian::Query tens("tier");
  CHECK(matching_documents(database, tens) == Documents{10, 20, 30});
  CHECK(matching_documents(database, Xapian::Query(Op::OP_AND_NOT, even, tens)).size() == 12);
  CHECK(matching_documents(database, tens | Xapian::Query("ingen")) == Documents{10, 20, 30});
  CHECK(matching_documents(database, Xapian::Query("alle")).size() == 30);
  CHECK(matching_documents(database, Xapian::Query::MatchAll).size() == 30);
  CHECK(matching_documents(database, Xapian::Query(Op::OP_AND_MAYBE, tens, even)) == Documents{10, 20, 30});
  CHECK(matching_documents(database, Xapian::Query::MatchNothing).empty());
  CHECK(matching_documents(database, Xapian::Query()).empty());
  CHECK(matching_documents(numbered(0), Xapian::Query("alle")).empty());
}

TEST_CASE("facets count the same of few documents and of many") {
  const auto database = numbered(400);
  const auto in_words = [](const Facet& facet) {
    std::string words;
    for (const auto& value : facet.values)
      words += value.value + " " + std::to_string(value.count) + (value.selected ? "*" : "") + ", ";
    return words;
  };
  const Documents few = {10, 11, 12, 14, 399, 400};
  FacetColumns fresh(database);
  FacetColumns read(database);
  const Documents all = matching_documents(database, Xapian::Query("alle"));
  CHECK(in_words(read.count("topic", all, {})) == "B 320, A 160, ");
  CHECK(in_words(read.count("year", all, {})) == "2031 100, 2030 300, ");
  for (FacetColumns* columns : {&fresh, &read}) {
    CHECK(in_words(columns->count("topic", few, {})) == "B 4, A 2, ");
    CHECK(in_words(columns->count("year", few, {})) == "2031 2, 2030 4, ");
    CHECK(in_words(columns->count("month", few, {})) == "2031-03 2, 2030-01 4, ");
    CHECK(in_words(columns->count("topic", {}, {"C"})) == "C 0*, ");
  }
}

TEST_CASE("the second phase adds to what the first found, and keeps the order of equals") {
  const auto database = numbered(30);
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::CoordWeight());  // one for each term
  std::vector<RankedDocument> documents = {{7, 3}, {30, 2.5}, {12, 2.5}, {11, 2.5}, {20, 0.5}};
  add_bonus(enquire, Xapian::Query("lige") | Xapian::Query("tier"), documents);
  Documents order;
  for (const RankedDocument& one : documents) order.push_back(one.document);
  CHECK(order == Documents{30, 12, 7, 11, 20});
  CHECK(documents.front().weight == 4.5);
  CHECK(documents.back().weight == 2.5);
  add_bonus(enquire, Xapian::Query(), documents);
  CHECK(documents.front().weight == 4.5);
}

}  // namespace
}  // namespace referat
