#include "searcher/snippet/snippet.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "common/text/analyzer.h"

namespace referat {
namespace {

Marks marks_of(const std::vector<std::string>& words) {
  Analyzer analyzer;
  Marks marks;
  for (const std::string& word : words) marks.add(analyzer.term_of(word), {.weight = 1, .is_typed = true});
  return marks;
}

// "Section: text with [hits]".
std::string in_brackets(const std::optional<Snippet>& snippet) {
  if (!snippet) return "none";
  std::string all = snippet->section + ":";
  all += ' ';
  for (const Segment& segment : snippet->segments) all += segment.hit ? "[" + segment.text + "]" : segment.text;
  return all;
}

Item item_with(std::vector<Section> sections) {
  Item item;
  item.title = "Støj ved skolen";
  item.sections = std::move(sections);
  return item;
}

TEST_CASE("the passage that answers best") {
  struct Case {
    std::string what;
    std::vector<Section> sections;
    std::vector<std::string> words;
    std::string snippet;
  };
  const Case kCases[] = {
      {"no text at all", {}, {}, "none"},
      {"empty sections", {{"Bilag", "Bilag", ""}}, {}, "none"},
      {"any form of a word", {{"Tekst", "", "Trafikken larmer."}}, {"trafik"}, "Tekst: [Trafikken] larmer."},
      {"several words",
       {{"Tekst", "", "Larm fra trafik, larm."}},
       {"larm", "trafik"},
       "Tekst: [Larm] fra [trafik], [larm]."},
      {"lines become spaces", {{"Tekst", "", "Larm\nfra vej"}}, {"vej"}, "Tekst: Larm fra [vej]"},
      {"the section that holds most",
       {{"Tekst", "", "Larm."}, {"Økonomi", "", "Larm og trafik."}},
       {"larm", "trafik"},
       "Økonomi: [Larm] og [trafik]."},
      {"of equals the decision",
       {{"Tekst", "", "Larm."}, {"Beslutning", "", "Larm."}},
       {"larm"},
       "Beslutning: [Larm]."},
      {"of equals not the attendance", {{"Fremmøde", "", "Larm."}, {"Tekst", "", "Larm."}}, {"larm"}, "Tekst: [Larm]."},
      {"only the title", {{"Beslutning", "", "Godkendt."}}, {"støj"}, "Titel: [Støj] ved skolen"},
      {"nowhere: what tells most",
       {{"Tekst", "", "En tekst."}, {"Beslutning", "", "Godkendt."}},
       {"xyzzy"},
       "Beslutning: Godkendt."},
      {"nothing asked: what tells most",
       {{"Bilag", "", "Kort"}, {"Resumé", "", "Kort sagt."}},
       {},
       "Resumé: Kort sagt."},
      {"the part of a compound",
       {{"Tekst", "", "Børnehavelarm og vejkort."}},
       {"larm", "vej"},
       "Tekst: Børnehave[larm] og [vej]kort."},
      {"all of a word before its parts",
       {{"Tekst", "", "Trafiklarm, larm"}},
       {"trafiklarm", "larm"},
       "Tekst: [Trafiklarm], [larm]"},
      {"parts side by side", {{"Tekst", "", "Trafiklarm"}}, {"trafik", "larm"}, "Tekst: [Trafik][larm]"},
      {"an elision", {{"Tekst", "", "Vej- og trafiklarm"}}, {"vejlarm"}, "Tekst: [Vej]- og trafiklarm"},
      {"a hyphen", {{"Tekst", "", "Send en e-mail."}}, {"email"}, "Tekst: Send en [e-mail]."},
      {"an identifier", {{"Tekst", "", "Se § 108 i loven."}}, {"§108"}, "Tekst: Se [§ 108] i loven."},
  };
  SnippetMaker maker;
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(in_brackets(maker.make(item_with(c.sections), marks_of(c.words), {}, 240)) == c.snippet);
  }
}

TEST_CASE("words that belong together are marked together") {
  SnippetMaker maker;
  Marks phrase;
  phrase.groups = 1;
  for (const std::string& term : {Analyzer().term_of("højt"), Analyzer().term_of("specialiserede")})
    phrase.add(term, {.weight = 1, .as_part = false, .is_typed = true, .group = 1, .reach = 1});
  const auto snippet = [&](const std::string& text) { return in_brackets(maker.make(item_with({{"Tekst", "", text}}), phrase, {}, 240)); };
  CHECK(snippet("De højt specialiserede pladser.") == "Tekst: De [højt] [specialiserede] pladser.");
  CHECK(snippet("De specialiserede pladser er højt oppe.") == "Tekst: De specialiserede pladser er højt oppe.");
}

TEST_CASE("a field's words are marked in that field, and what only resembles a word never marks a stop word") {
  SnippetMaker maker;
  const Item item = item_with({{"Indstilling", "", "Fire etager."}, {"Beslutning", "", "Fire etager."}, {"Tekst", "", "De har haven."}});
  Marks decision;
  decision.add("fir", {.weight = 1, .is_typed = true, .field = QueryField::decision});
  CHECK(in_brackets(maker.make(item, decision, {}, 240)) == "Beslutning: [Fire] etager.");
  Marks garden;
  garden.add("have", {.weight = 1});
  CHECK(in_brackets(maker.make(item, garden, {}, 240)) == "Tekst: De har [haven].");
}

TEST_CASE("of two passages the one with the word as typed") {
  SnippetMaker maker;
  const Item item = item_with({{"Tekst", "", "Trafikken larmer."}, {"Økonomi", "", "Dyr trafik."}});
  Marks marks = marks_of({"trafik"});
  marks.typed_forms = {"trafik"};
  CHECK(in_brackets(maker.make(item, marks, {}, 240)) == "Økonomi: Dyr [trafik].");
  marks.typed_forms = {"trafikken"};
  CHECK(in_brackets(maker.make(item, marks, {}, 240)) == "Tekst: [Trafikken] larmer.");
}

TEST_CASE("beginnings of words and aliases of identifiers are marked too") {
  SnippetMaker maker;
  Marks prefix;
  prefix.prefixes = {{"stoej", 1.0}};
  CHECK(in_brackets(maker.make(item_with({{"Tekst", "", "En støjmur og mere støj."}}), prefix, {}, 240)) ==
        "Tekst: En [støjmur] og mere [støj].");
  Marks alias;
  alias.add("2031-417", {.weight = 1, .as_part = false});
  CHECK(in_brackets(maker.make(item_with({{"Tekst", "", "Sag SAG-2031-00417."}}), alias, {}, 240)) ==
        "Tekst: Sag [SAG-2031-00417].");
}

TEST_CASE("what is cut off is shown by an ellipsis, and the length asked for is kept") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "Her står en sætning om børn og åer. ";
  const Item item = item_with({{"Tekst", "", text + "Nu larmer det. " + text}});
  SnippetMaker maker;
  for (const int context : {20, 60, 240, 1000}) {
    CAPTURE(context);
    const std::string all = in_brackets(maker.make(item, marks_of({"larmer"}), {}, context));
    CHECK(all.starts_with("Tekst: … "));
    CHECK(all.ends_with(" …"));
    CHECK(all.find("[larmer]") != std::string::npos);
    const auto characters = std::count_if(all.begin(), all.end(),
                                          [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
    CHECK(characters <= context + static_cast<int>(std::string("Tekst: [].. ..").size()));
  }
  CHECK(in_brackets(maker.make(item, {}, {}, 45)) == "Tekst: Her står en sætning om børn og åer. …");
}

TEST_CASE("where only the title matches, the hit also gets the beginning of the section that tells most") {
  SnippetMaker maker;
  Hit hit;
  hit.item = item_with({{"Beslutning", "", "Godkendt."}});
  maker.fill(hit, marks_of({"støj"}), {}, 240);
  CHECK(in_brackets(hit.snippet) == "Titel: [Støj] ved skolen");
  CHECK(in_brackets(hit.lead) == "Beslutning: Godkendt.");
  Hit other;
  other.item = hit.item;
  maker.fill(other, marks_of({"godkendt"}), {}, 240);
  CHECK(in_brackets(other.snippet) == "Beslutning: [Godkendt].");
  CHECK(in_brackets(other.lead) == "none");
}

}  // namespace
}  // namespace referat
