#include "indexer/minutes/heading_cycle.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/minutes/document_of.h"
#include "tests/unit/joined.h"

namespace referat {
namespace {

/// The headings that begin items, with their place among the lines.
std::string starts(const std::string& text) {
  const auto lines = tests::lines_of(text);
  std::vector<std::string> begun;
  for (const std::size_t start : find_heading_cycles(heading_marks(class_lines(lines))))
    begun.push_back(std::to_string(start) + " " + lines[start].text);
  return tests::joined(begun);
}

TEST_CASE("headings that come again part items") {
  struct Case {
    const char* what;
    const char* text;
    const char* starts;
  };
  constexpr Case kCases[] = {
      {"no heading", "Referat\nByrådet", ""},
      {"one item", "Resumé\na\nIndstilling\nb\nBeslutning\nc", "0 Resumé"},
      {"the same order twice", "Resumé\na\nBeslutning\nb\nResumé\nc\nBeslutning\nd", "0 Resumé | 4 Resumé"},
      {"a first item that is only decided",
       "Beslutning\na\nBeslutningstema\nb\nIndstilling\nc\nBeslutning\nd\nBeslutningstema\ne",
       "0 Beslutning | 2 Beslutningstema | 8 Beslutningstema"},
      {"headings behind the decision",
       "Sagsfremstilling\na\nBeslutning\nb\nBeslutningskompetence\nc\nBeslutningstema\nd\nSagsfremstilling\ne\nBeslutni"
       "ng\nf",
       "0 Sagsfremstilling | 8 Sagsfremstilling"},
      {"decisions of several bodies are one item",
       "Indstilling\na\nBeslutning i Havneudvalget den 4. februar 2031\nb\nBeslutning i Byrådet den 11. februar "
       "2031\nc",
       "0 Indstilling"},
      {"the same body and day twice are two items",
       "Havneudvalgets beslutning den 4. februar 2031:\na\nHavneudvalgets beslutning den 4. februar 2031:\nb",
       "0 Havneudvalgets beslutning den 4. februar 2031: | 2 Havneudvalgets beslutning den 4. februar 2031:"},
      {"names of those absent are no heading of an item", "Resumé\na\nFraværende:\nb\nBeslutning\nc\nFraværende:\nd",
       "0 Resumé"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(starts(c.text) == c.starts);
  }
}

TEST_CASE("how well starts fit") {
  const auto lines = tests::lines_of("Resumé\na\nBeslutning\nb\nResumé\nc\nBeslutning\nd");
  const auto classed = class_lines(lines);
  const auto marks = heading_marks(classed);
  CHECK(heading_fit(marks, {0, 4}) == doctest::Approx(2));
  CHECK(heading_fit(marks, {0}) == doctest::Approx(1 - 2 * 2));
  CHECK(heading_fit(marks, {4}) == doctest::Approx(1 - 2));
  CHECK(heading_fit(marks, {}) == doctest::Approx(-4));
  CHECK(fits_all_headings(marks, {0, 4}));
  CHECK_FALSE(fits_all_headings(marks, {0}));
  CHECK_FALSE(fits_all_headings(marks, {4}));
}

}  // namespace
}  // namespace referat
