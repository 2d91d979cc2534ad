#include "searcher/match/filters.h"

#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "tests/unit/searcher/match/five_items.h"

namespace referat {
namespace {

using tests::FiveItems;
using Change = std::function<void(Filters&)>;

Query with(const Change& change) {
  Query query;
  change(query.filters);
  return query;
}

TEST_CASE("a value is exact or an unambiguous part, in any case and spelling") {
  struct Case {
    std::string what;
    Change change;
    std::string found;
  };
  const Case kCases[] = {
      {"none", [](Filters&) {}, "ACDHS"},
      {"organ", [](Filters& f) { f.organs = {"Økonomiudvalget"}; }, "A"},
      {"in capitals", [](Filters& f) { f.organs = {"ØKONOMIUDVALGET"}; }, "A"},
      {"oe for ø", [](Filters& f) { f.organs = {"oekonomi"}; }, "A"},
      {"aa for å", [](Filters& f) { f.organs = {"byraadet"}; }, "CDH"},
      {"a part", [](Filters& f) { f.organs = {"skole"}; }, "S"},
      {"two values",
       [](Filters& f) {
         f.organs = {"skole", "økonomi"};
       },
       "AS"},
      {"two filters", [](Filters& f) { f.organs = {"byråd"}, f.municipalities = {"havne"}; }, "H"},
      {"topic by number", [](Filters& f) { f.topics = {"05"}; }, "AC"},
      {"topic by word", [](Filters& f) { f.topics = {"folkeskole"}; }, "S"},
      {"outcome", [](Filters& f) { f.outcomes = {"udsat"}; }, "CH"},
      {"chapter", [](Filters& f) { f.chapters = {"aabne"}; }, "S"},
      {"kind", [](Filters& f) { f.kinds = {"referat"}; }, "ACDHS"},
      {"a legal kind without items", [](Filters& f) { f.kinds = {"dagsorden"}; }, ""},
      {"a legal outcome without items", [](Filters& f) { f.outcomes = {"afvist"}; }, ""},
      {"a legal topic without items", [](Filters& f) { f.topics = {"81 Kommunens personale"}; }, ""},
      {"year", [](Filters& f) { f.years = {"2030"}; }, "S"},
      {"years",
       [](Filters& f) {
         f.years = {"2030", "2031"};
       },
       "ACDHS"},
      {"a year without items", [](Filters& f) { f.years = {"1999"}; }, ""},
      {"from", [](Filters& f) { f.from = "2031"; }, "ACDH"},
      {"from a day", [](Filters& f) { f.from = "12-03-2031"; }, "CDH"},
      {"to a year", [](Filters& f) { f.to = "2030"; }, "S"},
      {"to a month, all of it", [](Filters& f) { f.to = "2031-03"; }, "ACDHS"},
      {"to a day", [](Filters& f) { f.to = "11. marts 2031"; }, "AS"},
      {"from and to", [](Filters& f) { f.from = "2031-03-11", f.to = "2031-03-11"; }, "A"},
  };
  const FiveItems index;
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(FiveItems::sorted(index.search(with(c.change))) == c.found);
  }
}

TEST_CASE("what is off is named, with the nearest or what to write") {
  struct Case {
    std::string what;
    Change change;
    std::string code;
    std::string named;
  };
  const Case kCases[] = {
      {"unknown", [](Filters& f) { f.organs = {"Økonomiudvalgt"}; }, "unknown_value", "Økonomiudvalget"},
      {"unknown municipality", [](Filters& f) { f.municipalities = {"Fjrdby"}; }, "unknown_value", "Fjordby"},
      {"unknown chapter", [](Filters& f) { f.chapters = {"Lukkede"}; }, "unknown_value", "Åbne sager"},
      {"ambiguous", [](Filters& f) { f.organs = {"udvalget"}; }, "unknown_value", "Børne- og Skoleudvalget"},
      {"ambiguous town", [](Filters& f) { f.municipalities = {"by"}; }, "unknown_value", "Havneby"},
      {"unknown outcome", [](Filters& f) { f.outcomes = {"godkent"}; }, "unknown_value", "godkendt"},
      {"unknown kind", [](Filters& f) { f.kinds = {"protokol"}; }, "unknown_value", "referat"},
      {"one of two unknown",
       [](Filters& f) {
         f.organs = {"Byrådet", "Magistraten"};
       },
       "unknown_value", "Magistraten"},
      {"empty", [](Filters& f) { f.organs = {""}; }, "unknown_value", "organ"},
      {"no date", [](Filters& f) { f.from = "i går"; }, "bad_request", "from"},
      {"a day that is none", [](Filters& f) { f.to = "31-02-2031"; }, "bad_request", "to"},
      {"from after to", [](Filters& f) { f.from = "2031", f.to = "2030"; }, "bad_request", "after"},
      {"no year", [](Filters& f) { f.years = {"MMXXXI"}; }, "bad_request", "year"},
  };
  const FiveItems index;
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    const std::string error = index.error(with(c.change));
    CHECK(error.substr(0, error.find(':')) == c.code);
    CHECK(error.find(c.named) != std::string::npos);
  }
}

TEST_CASE("inside a query the same is a warning and no hit") {
  const FiveItems index;
  for (const char* text :
       {"organ:Magistraten", "organ:udvalget", "kommune:Fjrdby", "udfald:sludder", "dato:igår", "sag:hej"}) {
    CAPTURE(text);
    const Results results = index.search(std::string(text));
    CHECK(results.total == 0);
    REQUIRE_FALSE(results.warnings.empty());
    CHECK(results.warnings.front().code == "unknown_value");
    CHECK(results.warnings.front().at.has_value());
  }
}

}  // namespace
}  // namespace referat
