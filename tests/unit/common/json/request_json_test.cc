// A request as GET /search and the C function take it: the long options' names as keys.
#include <referat/query.h>

#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "tests/unit/joined.h"

namespace referat {
namespace {

using tests::joined;

TEST_CASE("an empty request asks for everything with the defaults of the options") {
  const auto query = query_from_json("{}");
  REQUIRE(query);
  CHECK(query->text.empty());
  CHECK(query->limit == 10);
  CHECK(query->offset == 0);
  CHECK(query->context == 240);
  CHECK(query->relax);
  CHECK_FALSE(query->explain);
  CHECK_FALSE(query->sort);
  CHECK(joined(query->facets) == "organ | topic | year");
}

TEST_CASE("every key is read") {
  struct Case {
    std::string json;
    std::function<std::string(const Query&)> field;
    std::string expected;
  };
  const auto flag = [](bool value) { return std::string(value ? "true" : "false"); };
  const auto sort = [](const Query& q) { return q.sort ? std::to_string(static_cast<int>(*q.sort)) : "none"; };
  const Case kCases[] = {
      {R"({"q": "støj vej"})", [](const Query& q) { return q.text; }, "støj vej"},
      {R"({"q": 1221})", [](const Query& q) { return q.text; }, "1221"},
      {R"({"organ": ["a", "b"]})", [](const Query& q) { return joined(q.filters.organs); }, "a | b"},
      {R"({"organ": "a"})", [](const Query& q) { return joined(q.filters.organs); }, "a"},
      {R"({"topic": ["05"]})", [](const Query& q) { return joined(q.filters.topics); }, "05"},
      {R"({"municipality": ["Fjordby"]})", [](const Query& q) { return joined(q.filters.municipalities); }, "Fjordby"},
      {R"({"outcome": ["udsat"]})", [](const Query& q) { return joined(q.filters.outcomes); }, "udsat"},
      {R"({"chapter": ["A"]})", [](const Query& q) { return joined(q.filters.chapters); }, "A"},
      {R"({"kind": ["referat"]})", [](const Query& q) { return joined(q.filters.kinds); }, "referat"},
      {R"({"year": ["2018", "2019"]})", [](const Query& q) { return joined(q.filters.years); }, "2018 | 2019"},
      {R"({"year": 2018})", [](const Query& q) { return joined(q.filters.years); }, "2018"},
      {R"({"year": [2018]})", [](const Query& q) { return joined(q.filters.years); }, "2018"},
      {R"({"case": "30/8545"})", [](const Query& q) { return q.case_number.value_or("none"); }, "30/8545"},
      {R"({"meeting": "a/2018-03-15"})", [](const Query& q) { return q.meeting.value_or("none"); }, "a/2018-03-15"},
      {R"({"like": "a/2018-03-15/1"})", [](const Query& q) { return q.like.value_or("none"); }, "a/2018-03-15/1"},
      {R"({"from": "2018-03"})", [](const Query& q) { return q.filters.from.value_or("none"); }, "2018-03"},
      {R"({"from": 2018})", [](const Query& q) { return q.filters.from.value_or("none"); }, "2018"},
      {R"({"to": "2019"})", [](const Query& q) { return q.filters.to.value_or("none"); }, "2019"},
      {R"({"limit": 0})", [](const Query& q) { return std::to_string(q.limit); }, "0"},
      {R"({"limit": 25})", [](const Query& q) { return std::to_string(q.limit); }, "25"},
      {R"({"offset": 30})", [](const Query& q) { return std::to_string(q.offset); }, "30"},
      {R"({"context": 100})", [](const Query& q) { return std::to_string(q.context); }, "100"},
      {R"({"sort": "relevance"})", sort, "0"},
      {R"({"sort": "date"})", sort, "1"},
      {R"({"sort": "date-asc"})", sort, "2"},
      {R"({"facets": "kind,case"})", [](const Query& q) { return joined(q.facets); }, "kind | case"},
      {R"({"facets": ["kind", "case"]})", [](const Query& q) { return joined(q.facets); }, "kind | case"},
      {R"({"facets": "none"})", [](const Query& q) { return joined(q.facets); }, ""},
      {R"({"facets": []})", [](const Query& q) { return joined(q.facets); }, ""},
      {R"({"relax": false})", [&](const Query& q) { return flag(q.relax); }, "false"},
      {R"({"no-relax": true})", [&](const Query& q) { return flag(q.relax); }, "false"},
      {R"({"no-relax": false})", [&](const Query& q) { return flag(q.relax); }, "true"},
      {R"({"explain": true})", [&](const Query& q) { return flag(q.explain); }, "true"},
      {R"({"q": null, "sort": null, "limit": null})", [](const Query& q) { return std::to_string(q.limit); }, "10"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.json);
    const auto query = query_from_json(c.json);
    CHECK_MESSAGE(query.has_value(), (query ? "" : query.error().message));
    if (query) CHECK(c.field(*query) == c.expected);
  }
}

TEST_CASE("a request that is off names the key and what it may hold") {
  struct Case {
    std::string json;
    std::string named;
    std::string expected = "";
  };
  const Case kCases[] = {
      {"", "not a JSON object"},
      {"[]", "not a JSON object"},
      {"{\"q\": \"\xFF\"}", "not a JSON object"},
      {R"({"query": "a"})", "query", "organ"},
      {R"({"Q": "a"})", "Q", "organ"},
      {R"({"": "a"})", "no such key", "organ"},
      {R"({"q": ["a"]})", "q", "a string"},
      {R"({"organ": 5.5})", "organ", "string"},
      {R"({"organ": [[]]})", "organ", "string"},
      {R"({"limit": "ti"})", "limit", "whole number"},
      {R"({"limit": -1})", "limit", "whole number"},
      {R"({"offset": 1.5})", "offset", "whole number"},
      {R"({"offset": 4294967296})", "offset", "whole number"},
      {R"({"context": true})", "context", "whole number"},
      {R"({"relax": "no"})", "relax", "true or false"},
      {R"({"explain": 1})", "explain", "true or false"},
      {R"({"sort": "size"})", "sort", "date-asc"},
      {R"({"facets": {}})", "facets", "array of strings"},
      {R"({"case": true})", "case", "a string"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.json);
    const auto query = query_from_json(c.json);
    CHECK_FALSE(query);
    if (query) continue;
    CHECK(query.error().code == ErrorCode::bad_request);
    CHECK(query.error().message.find(c.named) != std::string::npos);
    CHECK((query.error().message + query.error().hint).find(c.expected) != std::string::npos);
  }
}

}  // namespace
}  // namespace referat
