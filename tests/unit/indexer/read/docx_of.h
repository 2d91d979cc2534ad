// A Word document in memory from the XML of its parts.
#ifndef REFERAT_TESTS_UNIT_INDEXER_READ_DOCX_OF_H
#define REFERAT_TESTS_UNIT_INDEXER_READ_DOCX_OF_H

#include <string>

#include "tests/unit/indexer/read/zip_of.h"

namespace referat::tests {

/// `body`: what stands in w:body. The parts that are empty are not there; the header is r:id "h", the footer "f".
struct DocxParts {
  std::string body;
  std::string styles = "";
  std::string numbering = "";
  std::string header = "";
  std::string footer = "";
};

inline std::string docx_of(const DocxParts& parts) {
  const std::string names = " xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\">";
  std::string relations;
  ZipMembers members = {
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels",
       "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
       "Target=\"word/document.xml\"/></Relationships>"},
      {"word/document.xml", "<w:document" + names + "<w:body>" + parts.body + "</w:body></w:document>"}};
  const auto add = [&](const char* id, const std::string& type, const std::string& root, const std::string& content) {
    if (content.empty()) return;
    relations += std::string("<Relationship Id=\"") + id + "\" Type=\"x/" + type + "\" Target=\"" + type + ".xml\"/>";
    members.emplace_back("word/" + type + ".xml", "<w:" + root + names + content + "</w:" + root + ">");
  };
  add("s", "styles", "styles", parts.styles);
  add("n", "numbering", "numbering", parts.numbering);
  add("h", "header", "hdr", parts.header);
  add("f", "footer", "ftr", parts.footer);
  members.emplace_back("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
  return zip_of(members);
}

}  // namespace referat::tests

#endif
