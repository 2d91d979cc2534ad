#include "indexer/minutes/contents.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/indexer/minutes/document_of.h"
#include "tests/unit/joined.h"

namespace referat {
namespace {

const std::string kBody = "\nBeslutning\nGodkendt.\n";

std::string closed_in(const std::string& text) {
  const auto lines = tests::lines_of(text);
  const auto classed = class_lines(lines);
  std::vector<std::string> closed;
  for (const auto& [step, after] : closed_in_contents(classed, find_item_path(classed))) {
    closed.push_back(step.opener.printed + " " + step.opener.title + (step.opener.open == false ? "" : " (open)"));
  }
  return tests::joined(closed);
}

TEST_CASE("closed items that only the contents name") {
  struct Case {
    std::string what;
    std::string contents;
    std::string closed;
  };
  const Case kCases[] = {
      {"none", "1. Dagsorden\n2. Skole", ""},
      {"no contents", "", ""},
      {"a mark in the title", "1. Dagsorden\n2. Skole\n3. Salg af mole - Lukket punkt",
       "3 Salg af mole - Lukket punkt"},
      {"leaders and a page", "1. Dagsorden ........ 2\n2. Skole ........ 3\n3. Lukket - Salg af mole ........ 4",
       "3 Salg af mole"},
      {"opened further down too", "1. Dagsorden\n2. Skole - Lukket punkt", ""},
      {"named twice", "1. Dagsorden\n3. Lukket: Salg af mole\n3. Lukket: Salg af mole", "3 Salg af mole"},
      {"a page behind the title", "1. Dagsorden 2\n3. Lukket: Salg af mole 25", "3 Salg af mole"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(closed_in(c.contents + "\n\n1. Dagsorden" + kBody + "2. Skole" + kBody) == c.closed);
  }
  CHECK(closed_in("1 (Åben) Dagsorden 4\n9 (Lukket) Køb af mole 25\n\n1 (Åben) Dagsorden" + kBody + "2 (Åben) Skole" +
                  kBody) == "9 Køb af mole");
  CHECK(closed_in("3. Lukket punkt") == "");
}

TEST_CASE("contents that lost their line ends") {
  struct Case {
    std::string text;
    std::string lines;
  };
  const Case kCases[] = {
      {"", ""},
      {"Indholdsfortegnelse1. Fraværende", "Indholdsfortegnelse | 1. Fraværende"},
      {"INDHOLDSFORTEGNELSE183. Dagsorden", "INDHOLDSFORTEGNELSE | 183. Dagsorden"},
      {"145. Godkendelse af dagsorden\n146. Skole\n147. Salg af grund - Lukket punkt145. Godkendelse af dagsorden",
       "145. Godkendelse af dagsorden | 146. Skole | 147. Salg af grund - Lukket punkt | 145. Godkendelse af "
       "dagsorden"},
      {"Indhold145. Dagsorden\n146. Skole145. Dagsorden", "Indhold | 145. Dagsorden | 146. Skole | 145. Dagsorden"},
      // These are whole.
      {"1. Dagsorden\n2. Skole", "1. Dagsorden | 2. Skole"},
      {"1. Dagsorden\n2. Punkt 1. Dagsorden", "1. Dagsorden | 2. Punkt 1. Dagsorden"},
      {"Indholdsfortegnelse\n1. Dagsorden", "Indholdsfortegnelse | 1. Dagsorden"},
      {"Indholdet1. april", "Indholdet1. april"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    auto lines = tests::lines_of(c.text);
    split_glued_contents(lines);
    std::vector<std::string> texts;
    for (const Line& line : lines) texts.push_back(line.text);
    CHECK(tests::joined(texts) == c.lines);
  }
}

TEST_CASE("a line that was two keeps its number") {
  auto lines = tests::lines_of("\nIndhold1. Dagsorden");
  split_glued_contents(lines);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].number == 2);
  CHECK(lines[1].number == 2);
  CHECK_FALSE(lines[1].starts_page);
}

TEST_CASE("the contents number titles that are printed without a number") {
  const auto lines = tests::lines_of(
      "1. Dagsorden ........ 2\n2. Skole i Ny By ........ 3\n3. Mole nord ........ 4\n4. Mole nord og syd ........ 5\n"
      "5. Færge ........ 6\n5. Færge til Ø ........ 7\n6. Bro");
  const auto classed = class_lines(lines);
  const ContentsNumbers numbers(classed);
  struct Case {
    std::string title;
    std::string number;
  };
  const Case kCases[] = {
      {"Dagsorden", "1"}, {"SKOLE I NY BY", "2"}, {"Skole i", "2"},
      {"Mole nord", ""},  {"Mole nord og", "4"},  {"Faerge", "5"},
      {"Bro", ""},        {"Dagsordenx", ""},     {"", ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.title);
    const auto opener = numbers.of(c.title);
    CHECK((opener ? opener->printed : "") == c.number);
  }
}

TEST_CASE("closed items without a number among entries that have one") {
  CHECK(
      closed_in("Punkt 1: Dagsorden .... 2\nPunkt 2: Skole .... 3\nLukket: Køb af areal .... 8\n\nPunkt 1: Dagsorden" +
                kBody + "Punkt 2: Skole" + kBody) == " Lukket: Køb af areal");
}

TEST_CASE("what stands above a table of contents") {
  for (const char* line : {"Indholdsfortegnelse", "INDHOLDSFORTEGNELSE:", "Følgende sager behandles:",
                           "Pkt. Tekst Side", "Punkter på dagsordenen"}) {
    CAPTURE(line);
    CHECK(is_contents_head(line));
  }
  for (const char* line : {"", "Indholdet er nyt", "Punkt 3", "Sagen behandles", "Indhold af planen for havnen"}) {
    CAPTURE(line);
    CHECK_FALSE(is_contents_head(line));
  }
}

TEST_CASE("numbers that only the contents have") {
  const auto lines =
      tests::lines_of("Sagsoversigt\n01. Godkendelse af dagsorden Nye bøjer\n02. Fyret\fFyret\nIndstilling\na");
  auto classed = class_lines(lines);
  mark_contents_pages(classed);
  CHECK(classed[1].type == LineClass::contents);
  CHECK(classed[3].type != LineClass::contents);
  const ContentsNumbers numbers(classed);
  REQUIRE(numbers.of("Godkendelse af dagsorden"));
  CHECK(numbers.of("Godkendelse af dagsorden")->printed == "1");
  CHECK(numbers.of("Fyret")->printed == "2");
  CHECK_FALSE(numbers.of("Molen"));
  CHECK_FALSE(numbers.of(""));
}

TEST_CASE("papers that are nothing but their list") {
  const auto listed = [](const std::string& text) {
    const auto lines = tests::lines_of(text);
    std::vector<std::string> found;
    for (const PathStep& step : find_listed(class_lines(lines)))
      found.push_back(step.opener.printed + " " + step.opener.title);
    return tests::joined(found);
  };
  CHECK(listed("Åben dagsorden\n76. Salg af areal\n77. Udpegning\nFra Havneudvalget\n80. Sti langs åen") ==
        "76 Salg af areal | 77 Udpegning | 80 Sti langs åen");
  CHECK(listed("1 Salg af areal 4\n2 Udpegning 5\n3 Sti langs åen 7") == "");  // pages: the items are elsewhere
  CHECK(listed("1. Salg af areal\nBeslutning\nGodkendt.\n2. Udpegning") == "");
  CHECK(listed("1. Salg af areal") == "");
}

}  // namespace
}  // namespace referat
