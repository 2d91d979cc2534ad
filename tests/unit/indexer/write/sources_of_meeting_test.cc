// A meeting from several sources, and supplements, seen through IndexWriter and Searcher.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "tests/unit/indexer/write/settled.h"

namespace referat {
namespace {

using tests::check_sound;
using tests::one;
using tests::SampleIndex;
using tests::shown;

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
  for (unsigned seed = 1; seed <= 8; ++seed) {
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

}  // namespace
}  // namespace referat
