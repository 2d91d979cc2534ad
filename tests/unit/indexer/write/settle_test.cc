// What origins that hold the same meeting owe each other, seen through IndexWriter and Searcher.
#include "indexer/write/settle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

using tests::SampleIndex;

/// One item of Fjordby Byråd, number 1.
Item one(const std::string& title, const std::string& text, const std::string& time = "17:00",
         const std::string& kind = "referat") {
  Item item = tests::sample_item("1", title);
  item.time = time;
  item.kind = kind;
  item.sections = {{"Tekst", "", text}};
  return item;
}

/// "id title" of everything that is shown, by id.
std::string shown(const SampleIndex& index, const std::vector<std::string>& kinds = {}) {
  Query query;
  query.limit = 0;
  query.filters.kinds = kinds;
  std::vector<std::string> all;
  for (const Hit& hit : index.search(query).hits)
    all.push_back(hit.item.id.substr(hit.item.id.find('/') + 1) + " " + hit.item.title);
  std::sort(all.begin(), all.end());
  return tests::joined(all);
}

void check_sound(const SampleIndex& index) {
  CHECK(tests::joined(check_index(index.path()).value()) == "");
}

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

/// An item as another source prints it.
Item printed(const std::string& number, const std::string& title, const std::string& text, int position) {
  Item item = one(title, text);
  item.number = number.empty() ? std::optional<std::string>() : number;
  item.position = position;
  item.case_numbers.clear();
  return item;
}

const char kLongText[] = "Et langt referat af alt, hvad der blev sagt.";

TEST_CASE("a meeting from two sources is one, however they number") {
  for (const bool richest_first : {true, false}) {
    const SampleIndex index;
    const std::vector<Item> rich = {printed("1", "Klimatilpasning ved fjorden", kLongText, 1),
                                    printed("2", "Takster for bådpladser 2032", kLongText, 2),
                                    printed("3", "Nye bænke på kajen", kLongText, 3)};
    std::vector<Item> poor = {
        printed("", "KLIMA-TILPASNING VED FJORDEN", "Ja.", 1), printed("", "Takster for båd-pladser 2032", "", 2),
        printed("", "Salg af grund ved molen", "", 3), printed("", "Takster for bådpladser 2033", "Ja.", 4)};
    index.put(richest_first ? "b" : "a", richest_first ? rich : poor);
    index.put(richest_first ? "a" : "b", richest_first ? poor : rich);
    CHECK(shown(index) ==
          "2031-03-27/1 Klimatilpasning ved fjorden | 2031-03-27/2 Takster for bådpladser 2032 | 2031-03-27/3 Nye "
          "bænke på kajen | 2031-03-27/p3 Salg af grund ved molen | 2031-03-27/p4 Takster for bådpladser 2033");
    check_sound(index);
    index.remove("b");
    CHECK(index.search("").total == 4);
    CHECK(index.search("bænke").total == 0);
    check_sound(index);
  }
}

TEST_CASE("of two sources the text is shown where only one has it") {
  const SampleIndex index;
  index.put("a", {printed("1", "Klimatilpasning ved fjorden", kLongText, 1),
                  printed("2", "Takster for bådpladser", "", 2), printed("3", "Nye bænke på kajen", kLongText, 3)});
  index.put("b", {printed("", "Takster for bådpladser", "Priserne stiger.", 1)});
  CHECK(index.search("").total == 3);
  CHECK(SampleIndex::ids(index.search("priserne")) == "fjordby-byraadet/2031-03-27/2");
  check_sound(index);
}

TEST_CASE("pages with one item each are all shown, though each is its file's first") {
  const SampleIndex index;
  for (const char* title : {"Brobånd over Fjordgade", "Nyt tag på bådehuset", "Regnskab for fyret"})
    index.put(title, {printed("", title, "Godkendt.", 1)});
  CHECK(index.search("").total == 3);
  check_sound(index);
  for (const char* title : {"Brobånd over Fjordgade", "Regnskab for fyret"}) index.remove(title);
  CHECK(shown(index) == "2031-03-27/p1 Nyt tag på bådehuset");
}

/// Of a supplement.
Item added(const std::string& number, const std::string& title, const std::string& kind) {
  Item item = printed(number, title, "Tillæg.", std::stoi(number));
  item.kind = kind;
  item.supplement = true;
  return item;
}

TEST_CASE("a supplement joins its meeting") {
  const SampleIndex index;
  Item agenda = one("Dagsordenens første", "Indstilling.", "17:00", "dagsorden");
  index.put("d", {agenda});
  index.put("t", {added("1", "Tillæggets første", "dagsorden"), added("2", "Tillæggets andet", "dagsorden")});
  CHECK(shown(index) ==
        "2031-03-27/dagsorden/1 Dagsordenens første | 2031-03-27/dagsorden/tillaeg-1 Tillæggets første | "
        "2031-03-27/dagsorden/tillaeg-2 Tillæggets andet");
  Query meeting;
  meeting.meeting = "fjordby-byraadet/2031-03-27";
  CHECK(SampleIndex::titles(index.search(meeting)) == "Dagsordenens første | Tillæggets første | Tillæggets andet");
  // A second supplement that begins at 1 again loses nothing.
  index.put("u", {added("1", "Endnu et tillæg om broen", "dagsorden")});
  CHECK(index.search("").total == 4);
  check_sound(index);
  // Minutes of a supplement say nothing about the meeting's own agenda.
  index.put("tr", {added("1", "Tillægsreferatets første", "referat")});
  CHECK(shown(index) == "2031-03-27/dagsorden/1 Dagsordenens første | 2031-03-27/tillaeg-1 Tillægsreferatets første");
  index.put("r", {one("Referatets første", "Godkendt.")});
  CHECK(shown(index) == "2031-03-27/1 Referatets første | 2031-03-27/tillaeg-1 Tillægsreferatets første");
  check_sound(index);
  index.remove("r");
  index.remove("tr");
  CHECK(index.search("").total == 4);
  check_sound(index);
}

TEST_CASE("an item that belongs to no file is replaced, wherever settling put it") {
  const SampleIndex index;
  Item upserted = printed("", "Takster for bådpladser", "Ja.", 1);
  const auto upsert = [&] {
    IndexWriter writer = index.writer();
    REQUIRE(writer.upsert(upserted));
    REQUIRE(writer.commit());
  };
  upsert();
  index.put("a",
            {printed("4", "Takster for bådpladser", kLongText, 4), printed("5", "Nye bænke på kajen", kLongText, 5)});
  CHECK(index.search("").total == 2);
  upserted.sections.front().text = "Nej.";
  upsert();
  CHECK(index.search("").total == 2);
  index.remove("a");
  CHECK(index.search("").total == 1);
  CHECK(index.search("nej").total == 1);
  check_sound(index);
}

/// Repeats for a given seed what a source could print of a meeting of eight items.
std::vector<Item> random_source(std::mt19937& random) {
  const char* titles[] = {"Klimatilpasning ved fjorden", "Takster for bådpladser", "Nye bænke på kajen",
                          "Salg af grund ved molen",     "Lukket punkt",           "Lukket punkt",
                          "Regnskab for fyret 2031",     "Regnskab for fyret 2032"};
  const auto odds = [&](unsigned of) { return random() % of == 0; };
  const bool numbered = !odds(3);
  const bool supplement = odds(4);
  const std::string kind = odds(3) ? "dagsorden" : "referat";
  const char* times[] = {"17:00", "17:05", "19:30", ""};
  const std::string time = times[random() % 4];
  std::vector<Item> items;
  for (int i = 0; i < 8; ++i) {
    if (odds(4)) continue;
    Item item =
        printed(numbered ? std::to_string(supplement ? static_cast<int>(items.size()) + 1 : i + 1) : "", titles[i],
                odds(3) ? "" : std::string(kLongText).substr(0, 5 + random() % 30), static_cast<int>(items.size()) + 1);
    item.kind = kind;
    item.supplement = supplement;
    item.time = time.empty() ? std::optional<std::string>() : time;
    if (odds(2)) item.case_numbers = {"30/" + std::to_string(1000 + i)};
    items.push_back(std::move(item));
  }
  return items;
}

TEST_CASE("whatever the sources print, their order and detours decide nothing, and nothing is lost") {
  for (unsigned seed = 1; seed <= 25; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::vector<std::pair<std::string, std::vector<Item>>> sources;
    for (const char* name : {"a", "b", "c", "d"}) sources.emplace_back(name, random_source(random));
    const std::vector<std::string> both = {"referat", "dagsorden"};
    std::string expected;
    std::string expected_of_both;
    for (int turn = 0; turn < 4; ++turn) {
      const SampleIndex index;
      if (turn == 3) index.put("e", random_source(random));
      if (turn % 2 == 0) {
        IndexWriter writer = index.writer();
        for (const auto& [name, items] : sources) REQUIRE(writer.replace_origin(name, "f", items));
        REQUIRE(writer.commit());
      } else {
        for (const auto& [name, items] : sources) index.put(name, items);
      }
      if (turn == 3) index.remove("e");
      check_sound(index);
      if (turn == 0) {
        expected = shown(index);
        expected_of_both = shown(index, both);
        for (const auto& [name, items] : sources) {
          for (const Item& item : items) CHECK(expected_of_both.find(item.title) != std::string::npos);
        }
      }
      CHECK(shown(index) == expected);
      CHECK(shown(index, both) == expected_of_both);
      std::shuffle(sources.begin(), sources.end(), random);
    }
  }
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
