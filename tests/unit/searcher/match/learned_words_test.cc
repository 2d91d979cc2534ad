#include "searcher/match/learned_words.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/abbreviation_terms.h"
#include "common/index/document.h"
#include "common/index/states.h"
#include "tests/unit/joined.h"
#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

Item item_with(const std::string& number, const std::string& text) {
  Item item = tests::sample_item(number);
  item.id = "fjordby-byraadet/2031-03-27/" + number;
  item.sections = {{"Tekst", "", text}};
  return item;
}

/// "first+count: words*documents | …"
std::string learned(const Xapian::Database& database, std::string_view query) {
  Analyzer analyzer;
  std::vector<std::string> all;
  for (const LearnedWords& found : learned_words(database, abbreviation_words(query), analyzer)) {
    all.push_back(std::to_string(found.first) + "+" + std::to_string(found.count) + ": " +
                  tests::joined(found.words, " ") + "*" + std::to_string(found.documents));
  }
  return tests::joined(all);
}

TEST_CASE("other words for a query's") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  DocumentBuilder builder;
  const char* const kTexts[] = {
      "den forberedende grunduddannelse (FGU)",
      "FGU - forberedende grunduddannelse",
      "skolefritidsordning (SFO)",
      "VVM-redegørelse (Vurdering af Virkninger på Miljøet)",
      "Kommunernes Landsforening (KL) og Københavns Lufthavne (KL)",
      "Københavns Lufthavne, KL,",
      "Social- og Sundhedsudvalget (SSU)",
      "Sundhedsudvalget (SU)",
  };
  for (const char* text : kTexts) database.add_document(builder.build(item_with("1", text), "a.txt", "x"));

  struct Case {
    std::string_view query;
    std::string_view learned;
  };
  static constexpr Case kCases[] = {
      {"", ""},
      {"cykelsti", ""},
      {"FGU", "0+1: forberedende grunduddannelse*2"},
      {"fgu institutioner", "0+1: forberedende grunduddannelse*2"},
      {"placering af FGU i Fjordby", "2+1: forberedende grunduddannelse*2"},
      {"forberedende grunduddannelse", "0+2: fgu*2"},
      {"ny Forberedende Grunduddannelsers økonomi", "1+2: fgu*2"},
      {"forberedende møde", ""},
      {"grunduddannelse forberedende", ""},
      {"forberedende ny grunduddannelse", ""},
      {"skolefritidsordninger", "0+1: sfo*1"},
      {"VVM-redegørelse", "0+1: vurdering af virkninger paa miljoeet*1"},
      {"vurdering af virkninger på miljøet", "0+5: vvm*1"},
      {"vurdering af virkninger", ""},
      {"KL", "0+1: koebenhavns lufthavne*2 | 0+1: kommunernes landsforening*1"},
      {"social og sundhedsudvalget", "0+3: ssu*1 | 2+1: su*1"},
      {"SFO SSU", "0+1: skolefritidsordning*1 | 1+1: social og sundhedsudvalget*1"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.query);
    CHECK(learned(database, c.query) == c.learned);
  }
}

TEST_CASE("what is learned comes and goes with the items") {
  const tests::SampleIndex index;
  const auto asked = [&](std::string_view query) {
    const auto opened = open_current_state(index.path());
    REQUIRE(opened);
    return learned(opened->database, query);
  };
  index.put("a.txt",
            {item_with("1", "Din Offentlige Transport (DOT)"), item_with("2", "DOT (Din Offentlige Transport)")});
  CHECK(asked("dot") == "0+1: din offentlige transport*2");
  index.put("b.txt", {item_with("3", "Din Offentlige Transport, DOT,")});
  CHECK(asked("dot") == "0+1: din offentlige transport*3");
  index.put("a.txt", {item_with("1", "Dansk Industri (DI)")});
  CHECK(asked("dot") == "0+1: din offentlige transport*1");
  index.remove("b.txt");
  CHECK(asked("dot").empty());
  CHECK(asked("din offentlige transport").empty());
}

TEST_CASE("long queries and long words") {
  const tests::SampleIndex index;
  index.put("a.txt", {item_with("1", "Din Offentlige Transport (DOT)")});
  const auto opened = open_current_state(index.path());
  REQUIRE(opened);
  Analyzer analyzer;
  const auto count = [&](const std::vector<std::string>& words) {
    return learned_words(opened->database, words, analyzer).size();
  };
  CHECK(count(std::vector<std::string>(100'000, "dot")) == kMaxLearningWords);
  CHECK(count(std::vector<std::string>(100'000, "din")) == 0);
  for (const std::string& word : {std::string(), std::string(1, '\0'), std::string("\x1f"), std::string("\xFF"),
                                  std::string(300, 'a'), std::string(1 << 20, 'a')}) {
    CHECK(count({word}) == 0);
    CHECK(count({"din", word}) == 0);
    CHECK(count({word, "dot"}) == 1);
  }
}

}  // namespace
}  // namespace referat
