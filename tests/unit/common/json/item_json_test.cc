#include "common/json/item_json.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/joined.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

TEST_CASE("one line, the contract's fields in their order, null for what is missing") {
  CHECK(
      item_to_json(Item()) ==
      R"({"id":"","number":null,"title":"","municipality":null,"organ":null,"position":0,"date":null,"time":null,"kind":"",)"
      R"("case":[],"topics":[],"topic_source":null,"chapter":null,"outcome":null,"open":true,"sections":[],"attachments":[],)"
      R"("initials":null,"votes":null,"dissent":[],"route":[],"place":null,"attendance":[],"supplement":false,)"
      R"("source":{"path":"","page":null,"line":null},"warnings":[]})");
  CHECK(
      item_to_json(tests::full_item()) ==
      R"({"id":"fjordby-byraadet/2031-03-27/3.1","number":"3.1","title":"FGU – proces \"for\" institutionsdannelse",)"
      R"("municipality":"Fjordby","organ":"Byrådet","position":4,"date":"2031-03-27","time":"17:00","kind":"referat",)"
      R"("case":["SAG-2031-00417","30/8545"],"topics":["15 Arbejdsmarked og beskæftigelsesindsats"],"topic_source":"text",)"
      R"("chapter":"Regionalpolitiske sager","outcome":"godkendt","open":false,"sections":[{"kind":"Indstilling",)"
      R"("heading":"Indstilling","text":"Forvaltningen indstiller, at stien anlægges."},{"kind":"Beslutning",)"
      R"("heading":"Beslutning","text":"Godkendt."},{"kind":"Bilag","heading":"Bilag","text":"Udkast\nKort"}],)"
      R"("attachments":["Udkast","Kort"],"initials":"ssan",)"
      R"("votes":{"for":{"count":22,"parties":["A","F"]},"against":{"count":null,"parties":["V"]},)"
      R"("abstained":{"count":1,"parties":[]}},"dissent":[{"kind":"forbehold","by":"SF","text":"SF tog forbehold."}],)"
      R"("route":[{"organ":"Økonomiudvalget","date":"2031-03-11","number":"5","outcome":"anbefalet"}],)"
      R"("place":"Rådhuset","attendance":[{"label":"Afbud","text":"Merle Skovhus, A"}],"supplement":true,)"
      R"("source":{"path":"https://fjordby.dk/a b","page":7,"line":216},)"
      R"("warnings":[{"code":"date_from_path","message":"the meeting date was taken from the file's name"}]})");
}

TEST_CASE("what was written is read again") {
  Item damaged = tests::sample_item();
  damaged.title = "linje\nskift \t \"citat\" \\ \x1B[31m";
  for (const Item& item : {Item(), tests::sample_item(), tests::full_item(), damaged}) {
    const std::string json = item_to_json(item);
    CAPTURE(json);
    CHECK(json.find('\n') == std::string::npos);
    const auto again = item_from_json(json);
    REQUIRE(again);
    CHECK(item_to_json(*again) == json);
  }
}

TEST_CASE("bytes that are no UTF-8 do not make the line unreadable") {
  Item item;
  item.title = "l\xE6rer";
  const auto again = item_from_json(item_to_json(item));
  REQUIRE(again);
  CHECK(again->title == "l\uFFFDrer");
}

TEST_CASE("what a scraper would write") {
  const auto item =
      item_from_json(R"({"number": 3, "title": "T", "text": "Godkendt.", "case": "30/8545", "source": "a.txt",
                                      "url": "unknown fields are ignored", "chapter": null, "open": null})");
  REQUIRE(item);
  CHECK(item->number == "3");
  CHECK(tests::joined(item->case_numbers) == "30/8545");
  CHECK(item->source.path == "a.txt");
  CHECK_FALSE(item->chapter);
  CHECK(item->open);
  REQUIRE(item->sections.size() == 1);
  CHECK(item->sections[0].kind == "Tekst");
  CHECK(item->sections[0].text == "Godkendt.");

  const auto both =
      item_from_json(R"({"text": "x", "sections": [{"kind": "beslutning", "text": "y"}, {"text": "z"}]})");
  REQUIRE(both);
  REQUIRE(both->sections.size() == 2);
  CHECK(both->sections[0].kind == "Beslutning");
  CHECK(both->sections[1].kind == "Tekst");
}

TEST_CASE("errors name the field and what it may hold") {
  struct Case {
    std::string json;
    std::string named;
    std::string expected = "";
  };
  const Case kCases[] = {
      {"", "not a JSON object"},
      {"[]", "not a JSON object"},
      {"{\"title\": \"a\"", "not a JSON object"},
      {"{\"title\": \"\xFF\"}", "not a JSON object"},
      {R"({"title": 1.5})", "title", "a string"},
      {R"({"title": ["a"]})", "title", "a string"},
      {R"({"organ": {}})", "organ", "a string"},
      {R"({"position": "3"})", "position", "a whole number"},
      {R"({"position": -1})", "position", "a whole number"},
      {R"({"position": 1e300})", "position", "a whole number"},
      {R"({"position": 99999999999})", "position", "a whole number"},
      {R"({"open": "false"})", "open", "true or false"},
      {R"({"case": [true]})", "case", "strings"},
      {R"({"case": true})", "case", "array of strings"},
      {R"({"topics": {"a": 1}})", "topics", "array of strings"},
      {R"({"sections": "a"})", "sections", "array of objects"},
      {R"({"sections": ["a"]})", "sections", "an object"},
      {R"({"sections": [{"kind": "Sludder"}]})", "sections[].kind", "Sludder"},
      {R"({"sections": [{"text": false}]})", "text", "a string"},
      {R"({"text": [5]})", "text", "a string"},
      {R"({"source": 5})", "source", "an object"},
      {R"({"source": {"line": "5"}})", "line", "a whole number"},
      {R"({"warnings": "a"})", "warnings", "array"},
      {R"({"warnings": [{"code": []}]})", "code", "a string"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.json);
    const auto item = item_from_json(c.json);
    CHECK_FALSE(item);
    if (item) continue;
    CHECK(item.error().code == ErrorCode::bad_request);
    CHECK(item.error().message.find(c.named) != std::string::npos);
    CHECK(item.error().message.find(c.expected) != std::string::npos);
  }
}

TEST_CASE("a million brackets are no reason to crash") {
  CHECK_FALSE(item_from_json(std::string(1 << 20, '[')));
  CHECK_FALSE(item_from_json("{\"a\":" + std::string(1 << 20, '[')));
  const auto deep = item_from_json("{\"a\":" + std::string(50'000, '[') + std::string(50'000, ']') + "}");
  CHECK(deep.has_value());
}

TEST_CASE("what a terminal would obey is escaped") {
  Item item;
  item.title =
      "a\xC2\x9B"
      "31m b\x7F c\x1B[0m";
  const std::string json = item_to_json(item);
  CHECK(json.find("a\\u009b31m b\\u007f c\\u001b[0m") != std::string::npos);
  CHECK(item_from_json(json).value().title == item.title);
}

}  // namespace
}  // namespace referat
