#include "indexer/minutes/line_class.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/minutes/document_of.h"

namespace referat {
namespace {

constexpr const char* kNames[] = {"text", "heading", "case_line", "open_mark", "group", "contents", "link"};

std::string class_of(const std::string& text) {
  const auto lines = tests::lines_of(text);
  return lines.size() == 1 ? kNames[static_cast<int>(class_lines(lines).front().type)] : "no line";
}

struct Case {
  std::string line;
  std::string expected;
};

TEST_CASE("what a line is") {
  const Case cases[] = {
      {"Byrådet drøftede sagen.", "text"},
      {"3. Ny skole", "text"},
      {"Beslutning", "heading"},
      {"SAGSFREMSTILLING:", "heading"},
      {"Beslutning i Byrådet den 27-03-2031", "heading"},
      {"Beslutning om at flytte skolen", "text"},
      {"Sagsnr.: 30/8545", "case_line"},
      {"05.04.06-P20-12-30", "case_line"},
      {"SAG-2031-00417 qxr", "case_line"},
      {"Åben", "open_mark"},
      {"Lukket punkt", "open_mark"},
      {"Åbne dagsordenspunkter", "group"},
      {"A. Sager til afgørelse i byrådet", "group"},
      {"Disse sager behandles for lukkede døre", "group"},
      {"ØKONOMIUDVALGETS SAGER", "group"},
      {"Ny skole .......................... 5", "contents"},
      {"3. Ny skole . . . . . . . xv", "contents"},
      {"https://fjordby.dk/bilag/3.pdf", "link"},
      {"www.fjordby.dk", "link"},
      {"https://fjordby.dk er ny", "text"},
      {"Og så videre...", "text"},
      {"A. Rosenlev bød velkommen", "text"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(class_of(c.line) == c.expected);
  }
}

TEST_CASE("open and closed marks") {
  const Case cases[] = {
      {"Åben", "open"},
      {"Åbent", "open"},
      {"ÅBENT", "open"},
      {"Åbent punkt", "open"},
      {"Åbent  punkt", "open"},
      {"(Åben)", "open"},
      {"Åben sag", "open"},
      {"åben", "open"},
      {"Lukket", "closed"},
      {"LUKKET PUNKT:", "closed"},
      {"(Lukket punkt)", "closed"},
      {"Lukket sag", "closed"},
      {"Åbent hus i maj", "none"},
      {"Lukket - salg", "none"},
      {"Åbning", "none"},
      {"", "none"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const auto mark = read_open_mark(c.line);
    CHECK((mark ? (*mark ? "open" : "closed") : "none") == c.expected);
  }
}

TEST_CASE("groups of closed items are closed, all others open") {
  const auto lines = tests::lines_of(
      "Lukkede dagsordenspunkter\nÅbne dagsordenspunkter\nDisse sager behandles for lukkede døre\nC. Sager til "
      "drøftelse");
  const auto classed = class_lines(lines);
  REQUIRE(classed.size() == 4);
  CHECK(classed[0].open == false);
  CHECK(classed[1].open == true);
  CHECK(classed[2].open == false);
  CHECK(classed[3].open == true);
}

TEST_CASE("only lines that may open an item have openers, and a class for each line") {
  const auto lines = tests::lines_of("3. Ny skole\nBeslutning\n05.04.06-P20-12-30\n3. Ny skole ........ 5\nwww.3.dk");
  const auto classed = class_lines(lines);
  REQUIRE(classed.size() == lines.size());
  CHECK_FALSE(classed[0].openers.empty());
  CHECK(classed[1].openers.empty());
  CHECK(classed[2].openers.empty());
  CHECK_FALSE(classed[3].openers.empty());
  CHECK(classed[4].openers.empty());
  for (std::size_t i = 0; i < lines.size(); ++i) CHECK(classed[i].line == &lines[i]);
}

TEST_CASE("a case number below its label") {
  const auto lines = tests::lines_of("Sagsnummer\n30/6194\nBeslutning\n30/6195\nMødenr:\n30/6196");
  const auto classed = class_lines(lines);
  REQUIRE(classed[1].type == LineClass::case_line);
  CHECK(classed[1].case_line->numbers.front().canonical == "30/6194");
  CHECK(classed[3].type != LineClass::case_line);
  CHECK(classed[5].type != LineClass::case_line);
}

TEST_CASE("a verdict is no group") {
  const auto lines = tests::lines_of("Til efterretning\nTil efterretning.");
  const auto classed = class_lines(lines);
  CHECK(classed[0].type == LineClass::group);
  CHECK(classed[1].type == LineClass::text);
}

}  // namespace
}  // namespace referat
