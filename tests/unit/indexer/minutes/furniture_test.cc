#include "indexer/minutes/furniture.h"
#include "indexer/minutes/running_lines.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/indexer/minutes/document_of.h"
#include "tests/unit/joined.h"

namespace referat {
namespace {

using tests::document_of;
using tests::joined;

std::string left(const CleanDocument& document) {
  std::vector<std::string> lines;
  for (const Line& line : document.lines) lines.push_back((line.starts_page ? "^" : "") + line.text);
  return joined(lines);
}

TEST_CASE("page numbers") {
  for (const char* line : {"Side 2", "Side 2.", "SIDE 2", "Side: 2", "Side 1 af 27", "Page 1 of 8", "s. 2", "Side i",
                           "Sidenr. 1043", " SIDE  |  11", "Side 3/27"}) {
    CAPTURE(line);
    CHECK(is_page_number(line));
  }
  for (const char* line :
       {"", "2", "Side", "Side om side", "Sidevej 2", "Siden 2018", "side 2 i bilaget", "Sidste 2", "s. 2 og 3"}) {
    CAPTURE(line);
    CHECK_FALSE(is_page_number(line));
  }
}

TEST_CASE("buttons and links of web sites") {
  for (const char* line : {"Til toppen", "Kopier link", "Hent hele referatet", "TIL  TOPPEN", "Udskriv", "Fold alle ud",
                           "fold dette punkt ind", "Se alle bilag", "Printvenlig version"}) {
    CAPTURE(line);
    CHECK(is_web_chrome(line));
  }
  for (const char* line : {"", "Til toppen af bakken", "Udskrivning", "Luk porten", "Bilag"}) {
    CAPTURE(line);
    CHECK_FALSE(is_web_chrome(line));
  }
}

TEST_CASE("furniture is taken out, running headers are remembered once") {
  struct Case {
    std::string what;
    std::string text;
    std::string lines;
    std::string running;
  };
  const Case kCases[] = {
      {"nothing", "", "", ""},
      {"page numbers and buttons", "1. Skole\nTil toppen\nSide 2\nGodkendt.", "1. Skole | Godkendt.", ""},
      {"body and day with a bar", "KKR Fjordlandet | 24-02-2031\n1. Skole\nKKR Fjordlandet | 24-02-2031", "1. Skole",
       "KKR Fjordlandet | 24-02-2031"},
      {"a header on page after page", "Fjordby Kommune 1\na\n\fFjordby Kommune 2\nb\n\fFjordby Kommune 3\nc",
       "a | ^b | ^c", "Fjordby Kommune 1"},
      {"a footer", "a\nMøde den 1. maj\n\fb\nMøde den 1. maj\n\fc\nMøde den 1. maj", "a | ^b | ^c", "Møde den 1. maj"},
      {"on two pages only", "Fjordby 1\na\n\fFjordby 2\nb", "Fjordby 1 | a | ^Fjordby 2 | b", ""},
      {"headings on every page are none", "Beslutning\na\n\fBeslutning\nb\n\fBeslutning\nc",
       "Beslutning | a | ^Beslutning | b | ^Beslutning | c", ""},
      {"bare numbers at the border of pages", "a\n12\nb\n1\n\f2\nc\n7\nd", "a | 12 | b | ^c | 7 | d", ""},
      {"bare numbers where no pages are known", "a\n12\nb\n13", "a | 12 | b | 13", ""},
      {"a bar in prose", "a | b\nTabel | 3", "a | b | Tabel | 3", ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    const CleanDocument document = without_furniture(document_of(c.text).lines);
    CHECK(left(document) == c.lines);
    CHECK(joined(document.running) == c.running);
  }
}

TEST_CASE("the gap around furniture parts paragraphs as before") {
  const auto document = without_furniture(document_of("a\n\nSide 2\nb\nTil toppen\nc").lines);
  REQUIRE(document.lines.size() == 3);
  CHECK(document.lines[1].blank_before == 1);
  CHECK(document.lines[2].blank_before == 0);
}

TEST_CASE("double spacing becomes single, paragraphs stay apart") {
  std::string text;
  for (int paragraph = 0; paragraph < 5; ++paragraph) {
    for (int line = 0; line < 4; ++line) text += "som forvaltningen har skrevet i en linje af god længde og\n\n";
    text += "slut på afsnittet.\n\n\n\n";
  }
  const auto document = without_furniture(document_of(text).lines);
  REQUIRE(document.lines.size() == 25);
  for (std::size_t i = 1; i < document.lines.size(); ++i) CHECK(document.lines[i].blank_before == (i % 5 == 0 ? 2 : 0));
}

TEST_CASE("an empty line after each paragraph is not double spacing") {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "Forvaltningen har skrevet et afsnit, og her er det slut.\n\n";
  for (const Line& line : without_furniture(document_of(text).lines).lines)
    CHECK(line.blank_before == (line.number == 1 ? 0 : 1));
}

TEST_CASE("the width of printed lines; none where lines are paragraphs") {
  std::string printed;
  for (int i = 0; i < 20; ++i) printed += std::string(70, 'a') + "\n" + "kort\n";
  CHECK(without_furniture(document_of(printed).lines).line_width == 70);
  CHECK(without_furniture(document_of(std::string(1 << 20, 'a') + "\n").lines).line_width == 0);
  CHECK(without_furniture(document_of("").lines).line_width == 0);
}

}  // namespace
}  // namespace referat
