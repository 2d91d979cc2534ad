#include "indexer/read/docx_styles.h"

#include <doctest/doctest.h>

#include <string>

#include "indexer/read/xml_tree.h"

namespace referat {
namespace {

TEST_CASE("levels and lists of styles, inherited too") {
  const auto tree = XmlTree::parse(
      "<styles>"
      "<style type=\"paragraph\" default=\"1\" styleId=\"N\"><name val=\"Normal\"/></style>"
      "<style type=\"paragraph\" styleId=\"A\"><name val=\"Afsnit\"/><basedOn val=\"N\"/><pPr><outlineLvl "
      "val=\"2\"/></pPr></style>"
      "<style type=\"paragraph\" styleId=\"B\"><basedOn val=\"A\"/><pPr><numPr><ilvl val=\"1\"/><numId "
      "val=\"4\"/></numPr></pPr></style>"
      "<style type=\"paragraph\" styleId=\"C\"><basedOn val=\"B\"/></style>"
      "<style type=\"paragraph\" styleId=\"D\"><name val=\"Overskrift 2\"/></style>"
      "<style type=\"paragraph\" styleId=\"E\"><basedOn val=\"A\"/><pPr><outlineLvl val=\"9\"/></pPr></style>"
      "<style type=\"paragraph\" styleId=\"X\"><basedOn val=\"Y\"/></style>"
      "<style type=\"paragraph\" styleId=\"Y\"><basedOn val=\"X\"/></style>"
      "<style type=\"character\" styleId=\"T\"><name val=\"heading 1\"/></style></styles>",
      "styles.xml");
  REQUIRE(tree);
  const DocxStyles styles(tree->root());
  struct Case {
    std::string style;
    int heading_level;
    int list;
  };
  const Case kCases[] = {{"", 0, 0},  {"N", 0, 0}, {"A", 3, 0}, {"B", 3, 4}, {"C", 3, 4},
                         {"D", 2, 0}, {"E", 0, 0}, {"X", 0, 0}, {"T", 0, 0}, {"ukendt", 0, 0}};
  for (const Case& c : kCases) {
    CAPTURE(c.style);
    CHECK(styles.heading_level(c.style) == c.heading_level);
    const auto list = styles.list(c.style);
    CHECK((list ? list->place.list.value_or(0) : 0) == c.list);
  }
  CHECK(styles.list("C")->style == "B");
  CHECK(styles.list("C")->place.level == 1);
}

}  // namespace
}  // namespace referat
