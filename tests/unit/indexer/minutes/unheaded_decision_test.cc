#include "indexer/minutes/unheaded_decision.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/joined.h"

namespace referat {
namespace {

std::string sections(const Item& item) {
  std::vector<std::string> all;
  for (const Section& section : item.sections) all.push_back(section.kind + ": " + section.text);
  return tests::joined(all);
}

Item item_of(const std::vector<Section>& sections) {
  Item item;
  item.sections = sections;
  return item;
}

TEST_CASE("the decision of an item without such a heading") {
  struct Case {
    const char* what;
    std::vector<Section> sections;
    const char* expected;
  };
  const Case kCases[] = {
      {"behind a recommendation",
       {{"Indstilling", "Indstilling", "at pladserne byttes.\nIndstillingen blev herefter godkendt.\nImod stemte Q."}},
       "Indstilling: at pladserne byttes. | Beslutning: Indstillingen blev herefter godkendt.\nImod stemte Q."},
      {"an amendment first",
       {{"Indstilling", "Indstilling",
         "at a.\nListe Q stillede følgende ændringsforslag:\n\"at b.\"\nIndstillingen blev godkendt."}},
       "Indstilling: at a. | Beslutning: Liste Q stillede følgende ændringsforslag:\n\"at b.\"\nIndstillingen blev "
       "godkendt."},
      {"all of a board's text", {{"Tekst", "", "Eskild blev valgt."}}, "Beslutning: Eskild blev valgt."},
      {"prose before it",
       {{"Tekst", "", "Bilag 1: Madplan\nRådet drøftede madplanen."}},
       "Tekst: Bilag 1: Madplan | Beslutning: Rådet drøftede madplanen."},
      {"nothing decided", {{"Tekst", "", "Næste møde er i maj."}}, "Tekst: Næste møde er i maj."},
      {"facts are left alone",
       {{"Sagsfremstilling", "Sagsfremstilling", "Planen blev vedtaget i 2029."}},
       "Sagsfremstilling: Planen blev vedtaget i 2029."},
      {"nothing at all", {}, ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    std::vector<Item> items = {item_of(c.sections)};
    split_unheaded_decisions(items);
    CHECK(sections(items.front()) == c.expected);
  }
}

TEST_CASE("where one item has a decision under a heading, none is looked for elsewhere") {
  std::vector<Item> items = {item_of({{"Beslutning", "Beslutning", "Godkendt."}}),
                             item_of({{"Tekst", "", "Eskild blev valgt."}})};
  split_unheaded_decisions(items);
  CHECK(sections(items.back()) == "Tekst: Eskild blev valgt.");
}

}  // namespace
}  // namespace referat
