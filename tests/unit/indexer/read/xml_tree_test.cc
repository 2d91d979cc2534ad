#include "indexer/read/xml_tree.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

std::string error_of(const std::string& xml) {
  const auto tree = XmlTree::parse(xml, "del.xml");
  return tree ? "" : tree.error().message;
}

TEST_CASE("a tree to walk") {
  const auto tree = XmlTree::parse("<w:a xmlns:w=\"w\" w:b=\"1 &amp; 2\"><c>x<d>y</d></c> z</w:a>", "a.xml");
  REQUIRE(tree);
  CHECK(name_of(tree->root()) == "a");
  CHECK(attribute_of(tree->root(), "b") == "1 & 2");
  CHECK_FALSE(attribute_of(tree->root(), "c"));
  CHECK(text_below(child_of(tree->root(), "c")) == "xy");
  CHECK(child_of(tree->root(), "d") == nullptr);
  CHECK(child_of(nullptr, "d") == nullptr);
}

TEST_CASE("what is refused") {
  const std::string type = "del.xml: the XML declares a document type, which may hold an entity bomb";
  CHECK(error_of("<!DOCTYPE a><a/>") == type);
  CHECK(error_of("<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]><a>&z;</a>") == type);
  CHECK(error_of("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") == type);
  CHECK(error_of("").starts_with("del.xml: the XML is damaged"));
  CHECK(error_of("<a>").starts_with("del.xml: the XML is damaged: "));
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<a>";
  CHECK(error_of(deep).find("depth") != std::string::npos);
}

}  // namespace
}  // namespace referat
