#include "indexer/minutes/paragraphs.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/indexer/minutes/document_of.h"

namespace referat {
namespace {

std::vector<const Line*> pointers(const std::vector<Line>& lines) {
  std::vector<const Line*> all;
  for (const Line& line : lines) all.push_back(&line);
  return all;
}

std::string text_of(const std::string& text, std::size_t width) {
  const auto lines = tests::lines_of(text);
  return ParagraphBuilder(lines, width).text_of(pointers(lines));
}

TEST_CASE("one paragraph a line") {
  struct Case {
    std::string what;
    std::string text;
    std::string expected;
    std::size_t width = 20;
  };
  const Case kCases[] = {
      {"nothing", "", ""},
      {"one line", "Godkendt.", "Godkendt."},
      {"full lines go on", "Byrådet godkendte at\nSkolen bygges.", "Byrådet godkendte at Skolen bygges."},
      {"a short line that ends a sentence", "Godkendt.\nSkolen bygges.", "Godkendt.\nSkolen bygges."},
      {"a short line goes on in lower case", "Byrådet\ngodkendte.", "Byrådet godkendte."},
      {"an empty line parts", "Byrådet godkendte at.\n\nSkolen bygges.", "Byrådet godkendte at.\nSkolen bygges."},
      {"a stray empty line in a sentence", "Byrådet godkendte, at\n\nskolen bygges.",
       "Byrådet godkendte, at skolen bygges."},
      {"a page break in a sentence", "Byrådet godkendte, at\n\fskolen bygges.", "Byrådet godkendte, at skolen bygges."},
      {"a word over the line's end", "til fore-\nlæggelse", "til forelæggelse"},
      {"a word over the page's end", "til fore-\n\n\flæggelse", "til forelæggelse"},
      {"a soft hyphen", "kom\u00AD\nmune", "kommune"},
      {"lists", "Det indstilles, at vi\n1. bygger skolen nu,\n2. maler den.\n- og fejer\n• og åbner\na) den",
       "Det indstilles, at vi\n1. bygger skolen nu,\n2. maler den.\n- og fejer\n• og åbner\na) den"},
      {"recommendations", "Direktionen indstiller\nat skolen bygges og\nat den males",
       "Direktionen indstiller\nat skolen bygges og\nat den males"},
      {"attachments", "Sagen er fuldt oplyst\n./. Kort", "Sagen er fuldt oplyst\n./. Kort"},
      {"lines that are paragraphs", "Et langt afsnit uden ende\nog et til", "Et langt afsnit uden ende\nog et til", 0},
      {"a dash is no hyphen", "Skolen – den nye –\nbygges.", "Skolen – den nye – bygges."},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(text_of(c.text, c.width) == c.expected);
  }
}

TEST_CASE("marks that an entry of a list begins with") {
  for (const char* entry : {"- og", "– og", "— og", "• og", "· og", "* og", "o og", "▪ og", "1. og", "12) og", "a) og",
                            "å. og", "IV. og", "at byg", "AT byg", "at 1) byg", "./. Kort", "./... Kort", "-\tog"}) {
    CAPTURE(entry);
    CHECK(starts_list_item(entry));
  }
  for (const char* text : {"", "-", "-og", "123. og", "A) og", "ab) og", "IIIII. og", ") og", "att byg", "./.",
                           "./.Kort", "./x Kort", "i og", "Ø. og", "§ 3", " - og", "1.og"}) {
    CAPTURE(text);
    CHECK(!starts_list_item(text));
  }
}

TEST_CASE("a wrapped title is one paragraph, whatever its lines look like") {
  const auto lines = tests::lines_of("Lokalplan for tang-\n\nvolden.\n1. behandling -\nEndelig");
  CHECK(ParagraphBuilder(lines, 0).one_paragraph(pointers(lines)) ==
        "Lokalplan for tangvolden. 1. behandling - Endelig");
  CHECK(ParagraphBuilder(lines, 0).one_paragraph({}) == "");
}

TEST_CASE("words of the whole document decide over a hyphen") {
  const auto lines = tests::lines_of("zorn-\nblikket\n\nEt zorn-blikket ord.");
  ParagraphBuilder builder(lines, 20);
  CHECK(builder.text_of({&lines[0], &lines[1]}) == "zorn-blikket");
}

}  // namespace
}  // namespace referat
