#include "indexer/read/docx_numbering.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "indexer/read/xml_tree.h"

namespace referat {
namespace {

std::string level(int number, const std::string& format, const std::string& text) {
  return "<lvl ilvl=\"" + std::to_string(number) + "\"><start val=\"1\"/><numFmt val=\"" + format +
         "\"/><lvlText val=\"" + text + "\"/></lvl>";
}

// Lists and levels as "list:level", in printed order, to the numbers that are printed.
std::string labels(const std::string& xml, const std::vector<std::pair<int, int>>& paragraphs) {
  const auto tree = XmlTree::parse("<numbering>" + xml + "</numbering>", "numbering.xml");
  REQUIRE(tree);
  DocxNumbering numbering(tree->root());
  std::string all;
  for (const auto& [list, at] : paragraphs) all += (all.empty() ? "" : " ") + numbering.next(list, at);
  return all;
}

TEST_CASE("numbers as Word prints them") {
  const std::string outline = "<abstractNum abstractNumId=\"0\">" + level(0, "decimal", "%1.") +
                              level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)") + "</abstractNum>";
  const std::string one = outline + "<num numId=\"1\"><abstractNumId val=\"0\"/></num>";
  const std::string two = one + "<num numId=\"2\"><abstractNumId val=\"0\"/></num>";
  const std::string again =
      one +
      "<num numId=\"2\"><abstractNumId val=\"0\"/><lvlOverride ilvl=\"0\"><startOverride val=\"5\"/>"
      "</lvlOverride></num>";
  struct Case {
    std::string xml;
    std::vector<std::pair<int, int>> paragraphs;
    std::string labels;
  };
  const Case kCases[] = {
      {one, {{1, 0}, {1, 0}, {1, 1}, {1, 1}, {1, 0}, {1, 1}}, "1. 2. 2.1 2.2 3. 3.1"},
      {one, {{1, 0}, {1, 2}, {1, 2}, {1, 1}, {1, 2}}, "1. a) b) 1.1 a)"},  // a level that was skipped is not used up
      {one, {{1, 1}}, "1.1"},
      {two, {{1, 0}, {2, 0}, {1, 0}}, "1. 2. 3."},    // two lists of one outline count on
      {again, {{1, 0}, {2, 0}, {2, 0}}, "1. 5. 6."},  // unless one starts again
      {one, {{9, 0}, {1, 9}, {1, -1}}, ""},
      {"<abstractNum abstractNumId=\"0\">" + level(0, "bullet", "\xEF\x82\xB7") +
           "</abstractNum><num numId=\"1\"><abstractNumId val=\"0\"/></num>",
       {{1, 0}},
       "•"},
      {"<abstractNum abstractNumId=\"3\"><numStyleLink val=\"L\"/></abstractNum><abstractNum "
       "abstractNumId=\"4\"><styleLink val=\"L\"/>" +
           level(0, "upperRoman", "%1") + "</abstractNum><num numId=\"1\"><abstractNumId val=\"3\"/></num>",
       {{1, 0}, {1, 0}},
       "I II"},
      {"<abstractNum abstractNumId=\"0\">" + level(0, "decimal", "Punkt %1") +
           "</abstractNum><num numId=\"1\"><abstractNumId val=\"0\"/></num>",
       {{1, 0}},
       "Punkt 1"},
  };
  for (const Case& c : kCases) CHECK(labels(c.xml, c.paragraphs) == c.labels);
}

TEST_CASE("number formats") {
  struct Case {
    int number;
    std::string format;
    std::string text;
  };
  const Case kCases[] = {{4, "decimal", "4"},           {4, "lowerRoman", "iv"}, {1999, "upperRoman", "MCMXCIX"},
                         {5000, "upperRoman", "5000"},  {1, "lowerLetter", "a"}, {28, "upperLetter", "BB"},
                         {1000, "lowerLetter", "1000"}, {0, "lowerLetter", "0"}, {7, "decimalZero", "07"},
                         {12, "decimalZero", "12"},     {3, "ordinal", "3."},    {3, "none", ""},
                         {3, "chineseCounting", "3"}};
  for (const Case& c : kCases) {
    CAPTURE(c.format);
    CHECK(formatted_number(c.number, c.format) == c.text);
  }
}

}  // namespace
}  // namespace referat
