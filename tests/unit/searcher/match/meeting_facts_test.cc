// What a search for one meeting says of it, in text and JSON.
#include <doctest/doctest.h>

#include "searcher/present/text.h"
#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

Item item(const char* kind, int position) {
  Item one;
  one.number = std::to_string(position);
  one.title = "Ny mole";
  one.municipality = "Fjordby";
  one.organ = "Byrådet";
  one.position = position;
  one.date = "2031-03-27";
  one.time = "17:00";
  one.kind = kind;
  return one;
}

TEST_CASE("a meeting's place and attendance stand above its items, from the minutes where there are any") {
  const tests::SampleIndex index;
  Item first = item("referat", 1);
  first.place = "Salen";
  first.attendance = {{"Medlemmer", "Merle Skovhus (A)\nVillum Klitbo (V)"}, {"", "Alle var mødt."}};
  index.put("minutes", {first, item("referat", 2)});
  Item planned = item("dagsorden", 1);
  planned.place = "Rådhuset";
  index.put("agenda", {planned});

  Query query;
  query.meeting = "fjordby-byraadet/2031-03-27";
  const Results results = index.search(query);
  REQUIRE(results.meeting);
  CHECK(results.total == 2);
  const std::string json = to_json(results);
  const std::string expected =
      R"x("meeting":{"id":"fjordby-byraadet/2031-03-27","municipality":"Fjordby","organ":"Byrådet","date":"2031-03-27",)x"
      R"x("time":"17:00","kind":"referat","place":"Salen","attendance":[{"label":"Medlemmer",)x"
      R"x("text":"Merle Skovhus (A)\nVillum Klitbo (V)"},{"label":"","text":"Alle var mødt."}]},"hits":[)x";
  CHECK(json.find(expected) != std::string::npos);
  CHECK(meeting_text(*results.meeting, {false, 80}) ==
        "Byrådet, Fjordby · 2031-03-27 17:00 · referat\n"
        "    Sted: Salen\n"
        "    Medlemmer: Merle Skovhus (A), Villum Klitbo (V)\n"
        "    Alle var mødt.\n"
        "    fjordby-byraadet/2031-03-27\n");

  query.filters.kinds = {"dagsorden"};
  const Results agenda = index.search(query);
  REQUIRE(agenda.meeting);
  CHECK(agenda.meeting->kind == "dagsorden");
  CHECK(agenda.meeting->place.value_or("") == "Rådhuset");

  CHECK_FALSE(index.search("mole").meeting);
  CHECK(to_json(index.search("mole")).find("\"meeting\"") == std::string::npos);
}

}  // namespace
}  // namespace referat
