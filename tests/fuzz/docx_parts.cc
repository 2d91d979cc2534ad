// Any bytes as the XML of a Word document, its styles and its numbering, each part after a line of three dashes; behind
// a zip a fuzzer would seldom reach them.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "indexer/read/docx_body.h"
#include "indexer/read/xml_tree.h"

namespace {

std::string_view next_part(std::string_view& rest) {
  constexpr std::string_view kMark = "\n---\n";
  const std::size_t end = std::min(rest.find(kMark), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + kMark.size(), rest.size()));
  return part;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  const auto document = referat::XmlTree::parse(next_part(rest), "document.xml");
  if (!document) return 0;
  const auto styles_xml = referat::XmlTree::parse(next_part(rest), "styles.xml");
  const auto numbering_xml = referat::XmlTree::parse(next_part(rest), "numbering.xml");
  const auto styles = styles_xml ? referat::DocxStyles(styles_xml->root()) : referat::DocxStyles();
  auto numbering = numbering_xml ? referat::DocxNumbering(numbering_xml->root()) : referat::DocxNumbering();
  referat::DocxBody body(styles, numbering, referat::has_rendered_pages(document->root()));
  body.read(document->root());
  for (const referat::Line& line : body.take_lines()) {
    if (line.text.empty() || line.text.find('\n') != std::string::npos || line.indent < 0) std::abort();
  }
  return 0;
}
