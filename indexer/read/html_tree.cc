#include "indexer/read/html_tree.h"

#include <algorithm>
#include <limits>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>

#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/read/html_bounds.h"
#include "indexer/read/html_charset.h"

namespace referat {
namespace {

/// Pages of people are not nested deeper; only those that are get their end tags counted.
constexpr std::size_t kUsualLevels = 1000;

/// What the callback of a parser needs to know; libxml2 keeps a pointer to it.
struct Bounds {
  std::string_view html;
  std::size_t levels = kUsualLevels;
  bool counted = false;
  bool passed = false;
};

void start_element(void* context, const xmlChar* name, const xmlChar** attributes) {
  auto* parser = static_cast<htmlParserCtxtPtr>(context);
  auto* bounds = static_cast<Bounds*>(parser->_private);
  if (bounds->passed) return;
  const auto depth = static_cast<std::size_t>(parser->nameNr);
  if (depth > bounds->levels && !bounds->counted) {
    bounds->counted = true;
    bounds->levels = std::max(kUsualLevels, most_levels(bounds->html));
  }
  if (depth > bounds->levels) {
    bounds->passed = true;
    xmlStopParser(parser);
    return;
  }
  xmlSAX2StartElement(context, name, attributes);
}

struct FreeParser {
  void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

Result<HtmlTree> parse_html(std::string_view bytes) {
  const DecodedHtml html = decode_html(bytes);
  if (html.bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return Error{ErrorCode::source_failed, "the page is larger than 2 GB", ""};
  }
  if (has_too_many_attributes(html.bytes))
    return Error{ErrorCode::source_failed, "the page has elements with thousands of attributes", ""};
  static const bool started = (xmlInitParser(), true);
  static_cast<void>(started);
  const std::unique_ptr<xmlParserCtxt, FreeParser> parser(htmlNewParserCtxt());
  if (!parser) return Error{ErrorCode::source_failed, "out of memory", ""};
  Bounds bounds;
  bounds.html = html.bytes;
  parser->_private = &bounds;
  parser->sax->startElement = start_element;
  constexpr int kOptions =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  htmlCtxtUseOptions(parser.get(), kOptions);
  parser->options |= XML_PARSE_HUGE;  // else the tree ends at 256 levels and at 10 MB of text
  HtmlTree tree(htmlCtxtReadMemory(parser.get(), html.bytes.data(), static_cast<int>(html.bytes.size()), nullptr,
                                   html.encoding.c_str(), kOptions));
  if (bounds.passed) return Error{ErrorCode::source_failed, "the page's elements are nested too deeply", ""};
  if (!tree) return Error{ErrorCode::source_failed, "the page cannot be parsed", ""};
  return tree;
}

bool is_element(const xmlNode& node) {
  return node.type == XML_ELEMENT_NODE;
}

std::string_view element_name(const xmlNode& node) {
  return is_element(node) && node.name != nullptr ? reinterpret_cast<const char*>(node.name) : std::string_view();
}

namespace {

const xmlAttr* find_attribute(const xmlNode& node, std::string_view name) {
  if (!is_element(node)) return nullptr;
  for (const xmlAttr* one = node.properties; one != nullptr; one = one->next) {
    if (name == reinterpret_cast<const char*>(one->name)) return one;
  }
  return nullptr;
}

}  // namespace

std::string_view attribute(const xmlNode& node, std::string_view name) {
  const xmlAttr* found = find_attribute(node, name);
  if (found == nullptr || found->children == nullptr || found->children->content == nullptr) return {};
  return reinterpret_cast<const char*>(found->children->content);
}

bool has_attribute(const xmlNode& node, std::string_view name) {
  return find_attribute(node, name) != nullptr;
}

bool has_class(const xmlNode& node, std::string_view wanted) {
  const std::string_view classes = attribute(node, "class");
  for (std::size_t at = 0; at < classes.size();) {
    const std::size_t end = std::min(classes.find_first_of(" \t\r\n\f", at), classes.size());
    if (end - at == wanted.size() && to_lower(classes.substr(at, end - at)) == wanted) return true;
    at = end + 1;
  }
  return false;
}

const xmlNode* next_node(const xmlNode* node, const xmlNode* root, bool below) {
  if (below && node->children != nullptr && (is_element(*node) || node == root)) return node->children;
  while (node != root) {
    if (node->next != nullptr) return node->next;
    node = node->parent;
  }
  return nullptr;
}

std::string text_of(const xmlNode& node) {
  std::string text;
  for (const xmlNode* at = &node; at != nullptr; at = next_node(at, &node, true)) {
    if ((at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) && at->content != nullptr)
      text += reinterpret_cast<const char*>(at->content);
    if (element_name(*at) == "br") text += ' ';
  }
  return squeeze_spaces(normalize_text(text));
}

}  // namespace referat
