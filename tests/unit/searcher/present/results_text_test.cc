// Results and items for people at a terminal.
#include "searcher/present/text.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/sample_items.h"

namespace referat {
namespace {

const TextStyle kPlain{false, 80};

TEST_CASE("the facts of an item on a line") {
  struct Case {
    Item item;
    std::string line;
  };
  Item item = tests::full_item();
  Item agenda = tests::sample_agenda_item();
  agenda.case_numbers.clear();
  agenda.municipality.reset();
  const Case kCases[] = {
      {item, "Byrådet, Fjordby · 2031-03-27 · item 3.1 · SAG-2031-00417 · closed · godkendt"},
      {agenda, "Byrådet · 2031-03-27 (dagsorden) · item 3"},
      {Item(), "unknown body · undated"},
  };
  for (const Case& c : kCases) CHECK(wrapped(facts_line(c.item), 0, kPlain) == c.line + "\n");
}

TEST_CASE("no hits, one hit, a page of many") {
  Results results;
  results.query_text = "støj";
  CHECK(results_text(results, kPlain) == "0 items for støj\n");
  results.suggestion = "støjen";
  CHECK(results_text(results, kPlain) == "0 items for støj\nDid you mean: støjen?\n");
  results.suggestion.reset();
  Hit hit;
  hit.item = tests::full_item();
  hit.snippet = Snippet{"Beslutning", {{"Støjen blev ", false}, {"godkendt", true}}};
  results.hits = {hit};
  results.total = 1;
  results.facets = {{"organ", {{"Byrådet", 1, true}, {"KKR", 0, false}}}, {"topic", {}}};
  CHECK(results_text(results, kPlain) ==
        "1 item for støj\n"
        "\n"
        "  1 FGU – proces \"for\" institutionsdannelse\n"
        "    Byrådet, Fjordby · 2031-03-27 · item 3.1 · SAG-2031-00417 · closed ·\n"
        "    godkendt\n"
        "    Beslutning: Støjen blev godkendt\n"
        "    fjordby-byraadet/2031-03-27/3.1\n"
        "\n"
        "organ       Byrådet* 1, KKR 0\n");
  results.total = 42;
  results.offset = 10;
  const std::string page = results_text(results, kPlain);
  CHECK(page.find("42 items for støj (11–11 shown)\n") == 0);
  CHECK(page.find("\n 11 FGU") != std::string::npos);
}

TEST_CASE("a title that matches is marked where it stands, and the lead follows") {
  Results results;
  Hit hit;
  hit.item = tests::full_item();
  hit.snippet = Snippet{"Titel", {{"FGU", true}, {" – proces", false}}};
  hit.lead = Snippet{"Beslutning", {{"Godkendt.", false}}};
  results.hits = {hit};
  results.total = 1;
  const std::string plain = results_text(results, kPlain);
  CHECK(plain.find("  1 FGU – proces\n") != std::string::npos);
  CHECK(plain.find("    Beslutning: Godkendt.\n") != std::string::npos);
  CHECK(results_text(results, {true, 80}).find("\x1b[1;33mFGU\x1b[0m") != std::string::npos);
}

TEST_CASE("a facet shows its most frequent values and counts the rest") {
  Results results;
  results.total = 1;
  Facet facet{"topic", {}};
  for (int i = 0; i < 12; ++i) facet.values.push_back({"emne" + std::to_string(i), 12 - i, false});
  results.facets = {facet};
  const std::string text = results_text(results, kPlain);
  CHECK(text.find("emne7 5") != std::string::npos);
  CHECK(text.find("emne8") == std::string::npos);
  CHECK(text.find("and 4 more") != std::string::npos);
}

TEST_CASE("without colour no escape reaches the terminal, whatever the documents hold") {
  Results results;
  results.query_text = "\x1b]0;x\x07";
  Hit hit;
  hit.item = tests::full_item();
  for (std::string* field : {&hit.item.title, &hit.item.id, &hit.item.sections[0].text, &hit.item.sections[0].heading,
                             &hit.item.attachments[0], &hit.item.source.path, &hit.item.warnings[0].message}) {
    *field = "a\x1b[31mb";
  }
  for (auto* field : {&hit.item.organ, &hit.item.municipality, &hit.item.number, &hit.item.outcome, &hit.item.chapter,
                      &hit.item.initials}) {
    *field = "a\x1b[31mb";
  }
  hit.item.case_numbers[0] = "\x1b[31m";
  hit.snippet = Snippet{"\x1b[31m", {{"\x1b[31m", true}}};
  results.hits = {hit};
  results.total = 1;
  results.explanation = {"\x1b[31m"};
  results.suggestion = "\x1b[31m";
  results.facets = {{"organ", {{"\x1b[31m", 1, false}}}};
  CHECK(results_text(results, kPlain).find('\x1b') == std::string::npos);
  CHECK(item_text(hit.item, kPlain).find('\x1b') == std::string::npos);
}

TEST_CASE("the whole item") {
  const std::string text = item_text(tests::full_item(), kPlain);
  for (const std::string part :
       {"3.1 FGU – proces", "Byrådet, Fjordby", "2031-03-27 17:00, referat", "Regionalpolitiske sager",
        "SAG-2031-00417, 30/8545 (ssan)", "godkendt", "closed item", "15 Arbejdsmarked",
        "fjordby-byraadet/2031-03-27/3.1", "page 7 line 216", "for 22 (A, F); against V; abstained 1",
        "forbehold SF: SF tog forbehold.", "\nBeslutning\n  Godkendt.\n", "- Udkast\n",
        "the meeting date was taken from the file's name"}) {
    CAPTURE(part);
    CHECK(text.find(part) != std::string::npos);
  }
}

}  // namespace
}  // namespace referat
