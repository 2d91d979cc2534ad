// What origins that hold the same meeting owe each other, seen through IndexWriter and Searcher.
#include "indexer/write/settle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/unit/indexer/write/settled.h"

namespace referat {
namespace {

using tests::SampleIndex;

using tests::check_sound;
using tests::one;
using tests::shown;

TEST_CASE("of several items with one id the one with the most text is shown, and the next when it goes") {
  for (const bool longest_first : {true, false}) {
    const SampleIndex index;
    std::vector<std::pair<std::string, Item>> origins = {{"c.txt", one("Lang", "Et langt referat af sagen.")},
                                                         {"b.txt", one("Mellem", "Et referat.")},
                                                         {"a.txt", one("Kort", "Ja.")}};
    if (!longest_first) std::reverse(origins.begin(), origins.end());
    for (const auto& [origin, item] : origins) index.put(origin, {item});
    CHECK(shown(index) == "2031-03-27/1 Lang");
    CHECK(index.search("kort").total == 0);
    check_sound(index);
    index.remove("c.txt");
    CHECK(shown(index) == "2031-03-27/1 Mellem");
    CHECK(index.search("lang").total == 0);
    index.remove("b.txt");
    CHECK(shown(index) == "2031-03-27/1 Kort");
    CHECK(index.search("kort").total == 1);
    check_sound(index);
    index.remove("a.txt");
    CHECK(shown(index) == "");
  }
}

TEST_CASE("of equally long ones the first origin in byte order is shown") {
  for (const bool reversed : {false, true}) {
    const SampleIndex index;
    index.put(reversed ? "b.txt" : "a.txt", {one(reversed ? "B" : "A", "Godkendt.")});
    index.put(reversed ? "a.txt" : "b.txt", {one(reversed ? "A" : "B", "Godkendt.")});
    CHECK(shown(index) == "2031-03-27/1 A");
  }
}

TEST_CASE("an origin that changes may win or lose") {
  const SampleIndex index;
  index.put("a.txt", {one("A", "Godkendt.")});
  index.put("b.txt", {one("B", "Ja.")});
  CHECK(shown(index) == "2031-03-27/1 A");
  index.put("b.txt", {one("B", "Godkendt med en lang tilføjelse.")});
  CHECK(shown(index) == "2031-03-27/1 B");
  index.put("b.txt", {one("B", "")});
  CHECK(shown(index) == "2031-03-27/1 A");
  check_sound(index);
}

TEST_CASE("minutes supersede the agenda of their meeting, until they go") {
  for (const bool agenda_first : {true, false}) {
    const SampleIndex index;
    const std::vector<Item> agenda = {one("Dagsordenens", "Indstilling.", "17:00", "dagsorden")};
    const std::vector<Item> minutes = {one("Referatets", "Godkendt.")};
    index.put(agenda_first ? "d.txt" : "r.txt", agenda_first ? agenda : minutes);
    CHECK(shown(index) == (agenda_first ? "2031-03-27/dagsorden/1 Dagsordenens" : "2031-03-27/1 Referatets"));
    index.put(agenda_first ? "r.txt" : "d.txt", agenda_first ? minutes : agenda);
    CHECK(shown(index) == "2031-03-27/1 Referatets");
    CHECK(index.search("indstilling").total == 0);
    CHECK(shown(index, {"dagsorden"}) == "2031-03-27/dagsorden/1 Dagsordenens");
    CHECK(shown(index, {"referat", "dagsorden"}) == "2031-03-27/1 Referatets | 2031-03-27/dagsorden/1 Dagsordenens");
    check_sound(index);
    index.remove("r.txt");
    CHECK(shown(index) == "2031-03-27/dagsorden/1 Dagsordenens");
    CHECK(index.search("indstilling").total == 1);
    check_sound(index);
  }
}

TEST_CASE("of two agendas of one meeting one is shown") {
  const SampleIndex index;
  index.put("a.txt", {one("Kort", "Ja.", "17:00", "dagsorden")});
  index.put("b.txt", {one("Lang", "En lang indstilling.", "17:00", "dagsorden")});
  CHECK(shown(index) == "2031-03-27/dagsorden/1 Lang");
  check_sound(index);
  index.remove("b.txt");
  CHECK(shown(index) == "2031-03-27/dagsorden/1 Kort");
}

TEST_CASE("minutes of another body or day supersede nothing") {
  const SampleIndex index;
  index.put("d.txt", {one("Dagsordenens", "x", "17:00", "dagsorden")});
  Item other_body = one("Udvalgets", "y");
  other_body.organ = "Økonomiudvalget";
  Item other_day = one("Aprils", "z");
  other_day.date = "2031-04-27";
  index.put("r.txt", {other_body, other_day});
  CHECK(shown(index) == "2031-03-27/1 Udvalgets | 2031-03-27/dagsorden/1 Dagsordenens | 2031-04-27/1 Aprils");
}

TEST_CASE("two meetings on one day: the later carries its time, until the earlier goes") {
  for (const bool early_first : {true, false}) {
    const SampleIndex index;
    const std::vector<Item> early = {one("Tidlig", "Godkendt.")};
    const std::vector<Item> late = {one("Sen", "Godkendt og mere til.", "19:30")};
    index.put(early_first ? "early.txt" : "late.txt", early_first ? early : late);
    index.put(early_first ? "late.txt" : "early.txt", early_first ? late : early);
    CHECK(shown(index) == "2031-03-27/1 Tidlig | 2031-03-27T1930/1 Sen");
    check_sound(index);
    Query meeting;
    meeting.meeting = "fjordby-byraadet/2031-03-27T1930";
    CHECK(SampleIndex::titles(index.search(meeting)) == "Sen");
    index.remove("early.txt");
    CHECK(shown(index) == "2031-03-27/1 Sen");
    check_sound(index);
  }
}

TEST_CASE("the agenda of one of two meetings is not superseded by the minutes of the other") {
  const SampleIndex index;
  index.put("d1", {one("Tidlig dagsorden", "x", "17:00", "dagsorden")});
  index.put("d2", {one("Sen dagsorden", "y", "19:30", "dagsorden")});
  index.put("r1", {one("Tidligt referat", "z")});
  CHECK(shown(index) == "2031-03-27/1 Tidligt referat | 2031-03-27T1930/dagsorden/1 Sen dagsorden");
}

TEST_CASE("an agenda that starts at another time than the minutes of the day is another meeting") {
  const SampleIndex index;
  index.put("a", {one("Formiddag", "Godkendt.", "10:00")});
  index.put("b", {one("Aften", "Dagsorden.", "17:00", "dagsorden")});
  CHECK(shown(index) == "2031-03-27/1 Formiddag | 2031-03-27T1700/dagsorden/1 Aften");
  check_sound(index);
}

TEST_CASE("an id that was given is kept") {
  const SampleIndex index;
  Item item = one("Givet", "Godkendt.", "17:00");
  item.id = "fjordby-byraadet/2031-03-27T1700/1";
  index.put("a", {item});
  CHECK(shown(index) == "2031-03-27T1700/1 Givet");
  index.put("b", {one("Formiddag", "Godkendt.", "10:00")});
  CHECK(shown(index) == "2031-03-27/1 Formiddag | 2031-03-27T1700/1 Givet");
  check_sound(index);
}

TEST_CASE("starts that are printed otherwise are one meeting's") {
  struct Case {
    const char* agenda;
    const char* minutes;
    bool one_meeting;
  };
  // The items agree; without agreement an hour apart is another meeting.
  for (const Case& one_case : {Case{"17:00", "17:05", true}, Case{"", "17:00", true}, Case{"17:00", "", true},
                               Case{"16:00", "17:00", true}, Case{"17:00", "18:30", true}}) {
    CAPTURE(one_case.agenda);
    CAPTURE(one_case.minutes);
    for (const bool agenda_first : {true, false}) {
      const SampleIndex index;
      Item agenda = one("Ny havnekran på mole 2", "Indstilling.", one_case.agenda, "dagsorden");
      Item minutes = one("Ny havnekran på mole 2", "Godkendt.", one_case.minutes);
      if (*one_case.agenda == 0) agenda.time.reset();
      if (*one_case.minutes == 0) minutes.time.reset();
      index.put(agenda_first ? "d" : "r", {agenda_first ? agenda : minutes});
      index.put(agenda_first ? "r" : "d", {agenda_first ? minutes : agenda});
      CHECK(index.search("").total == (one_case.one_meeting ? 1 : 2));
      check_sound(index);
    }
  }
  const SampleIndex index;
  index.put("a", {one("Ny havnekran på mole 2", "Godkendt."), one("Budget for fyret", "Udsat.", "17:10")});
  CHECK(shown(index) == "2031-03-27/1 Ny havnekran på mole 2 | 2031-03-27T1710/1 Budget for fyret");
}

TEST_CASE("order of arrival decides nothing") {
  const std::vector<std::pair<std::string, Item>> origins = {
      {"a", one("Tidlig", "Godkendt.")},
      {"b", one("Tidlig igen", "Godkendt nu.")},
      {"c", one("Sen", "Udsat.", "19:30")},
      {"d", one("Dagsorden", "Indstilling.", "17:00", "dagsorden")},
  };
  std::vector<std::size_t> order = {0, 1, 2, 3};
  do {
    std::string named;
    const SampleIndex apart;
    const SampleIndex together;
    {
      IndexWriter writer = together.writer();
      for (const std::size_t i : order) {
        named += origins[i].first;
        apart.put(origins[i].first, {origins[i].second});
        REQUIRE(writer.replace_origin(origins[i].first, "f", {origins[i].second}));
      }
      REQUIRE(writer.commit());
    }
    CAPTURE(named);
    CHECK(shown(apart) == "2031-03-27/1 Tidlig igen | 2031-03-27T1930/1 Sen");
    CHECK(shown(together) == "2031-03-27/1 Tidlig igen | 2031-03-27T1930/1 Sen");
    CHECK(shown(apart, {"dagsorden"}) == "2031-03-27/dagsorden/1 Dagsorden");
    CHECK(shown(together, {"dagsorden"}) == "2031-03-27/dagsorden/1 Dagsorden");
  } while (std::next_permutation(order.begin(), order.end()));
}

}  // namespace
}  // namespace referat
