// The bytes of `--format json`.
#include <referat/results.h>

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/sample_items.h"

namespace referat {
namespace {

TEST_CASE("no hits") {
  CHECK(to_json(Results()) ==
        R"({"format_version":1,"query":{"text":"","parsed":"","warnings":[],"suggestion":null,"relaxed":false},)"
        R"("total":{"value":0,"exact":true},"offset":0,"took_ms":0.0,"hits":[],"facets":{}})");
}

TEST_CASE("keys in the contract's order") {
  Results results;
  results.query_text = "\"lokale";
  results.query_parsed = "\"lokale\"";
  results.warnings = {{"unbalanced_quote", "a quote is missing", 3}, {"relaxed", "some words", {}}};
  results.suggestion = "lokal";
  results.relaxed = true;
  results.total = 42;
  results.offset = 10;
  results.took_ms = 1.25;
  Hit hit;
  hit.item = tests::full_item();
  hit.score = 12.34567;
  hit.snippet = Snippet{"Beslutning", {{"… den ", false}, {"lokale", true}}};
  results.hits = {hit};
  results.facets = {{"topic", {}}, {"organ", {{"KKR Hovedstaden", 29, false}, {"Byrådet", 0, true}}}};
  std::string json = to_json(results);
  const auto took = json.find("\"took_ms\":");
  REQUIRE(took != std::string::npos);
  json.replace(took, json.find(',', took) - took, "\"took_ms\":1");
  CHECK(
      json ==
      R"({"format_version":1,"query":{"text":"\"lokale","parsed":"\"lokale\"","warnings":[{"code":"unbalanced_quote",)"
      R"("message":"a quote is missing","at":3},{"code":"relaxed","message":"some words","at":null}],"suggestion":"lokal",)"
      R"("relaxed":true},"total":{"value":42,"exact":true},"offset":10,"took_ms":1,"hits":[{"id":"fjordby-byraadet/2031-03-27/3.1",)"
      R"("score":12.346,"number":"3.1","title":"FGU – proces \"for\" institutionsdannelse","municipality":"Fjordby",)"
      R"("organ":"Byrådet","date":"2031-03-27","kind":"referat","case":["SAG-2031-00417","30/8545"],)"
      R"("topics":["15 Arbejdsmarked og beskæftigelsesindsats"],"chapter":"Regionalpolitiske sager","outcome":"godkendt","open":false,)"
      R"("source":{"path":"https://fjordby.dk/a b","page":7,"line":216},"snippet":{"section":"Beslutning","segments":)"
      R"([{"text":"… den "},{"text":"lokale","hit":true}]}}],"facets":{"topic":[],"organ":[{"value":"KKR Hovedstaden",)"
      R"("count":29,"selected":false},{"value":"Byrådet","count":0,"selected":true}]}})");
}

TEST_CASE("what a hit lacks is null, and an explanation stands only where one was asked for") {
  Results results;
  results.hits.emplace_back();
  std::string json = to_json(results);
  for (const char* part :
       {R"("number":null)", R"("municipality":null)", R"("organ":null)", R"("date":null)", R"("case":[])",
        R"("chapter":null)", R"("outcome":null)", R"("page":null)", R"("line":null)", R"("snippet":null)"}) {
    CAPTURE(part);
    CHECK(json.find(part) != std::string::npos);
  }
  CHECK(json.find("explanation") == std::string::npos);
  results.explanation = {"støjen: stem stoej"};
  results.hits[0].explanation = {{"stoej", 1.5}};
  json = to_json(results);
  CHECK(json.find(R"("explanation":["støjen: stem stoej"])") != std::string::npos);
  CHECK(json.find(R"("explanation":[{"term":"stoej","weight":1.5}])") != std::string::npos);
}

TEST_CASE("errors") {
  CHECK(to_json(Error{ErrorCode::index_missing, "there is no index at \"x\"", "make one"}) ==
        R"({"error":{"code":"index_missing","message":"there is no index at \"x\"","hint":"make one"}})");
  CHECK(to_json(Error{ErrorCode::bad_request, "\xFF", ""}) ==
        "{\"error\":{\"code\":\"bad_request\",\"message\":\"\uFFFD\",\"hint\":\"\"}}");
}

}  // namespace
}  // namespace referat
