#include "indexer/read/xml_tree.h"

#include <limits>
#include <mutex>

#include <libxml/parser.h>

namespace referat {
namespace {

constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;

Error failed(const std::string& name, const std::string& reason) {
  return {ErrorCode::source_failed, name + ": " + reason, "open the file in an office program and save it again"};
}

std::string_view text_of(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

/// Called at "<!DOCTYPE", before anything in it is read.
void refuse_document_type(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
  auto* parser = static_cast<xmlParserCtxt*>(context);
  *static_cast<bool*>(parser->_private) = true;
  xmlStopParser(parser);
}

struct FreeParser {
  void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

}  // namespace

Result<XmlTree> XmlTree::parse(std::string_view bytes, const std::string& name) {
  static std::once_flag once;
  std::call_once(once, xmlInitParser);
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return failed(name, "it is too large");
  const std::unique_ptr<xmlParserCtxt, FreeParser> parser(xmlNewParserCtxt());
  if (!parser) return failed(name, "no memory to read it");
  bool declares_type = false;
  parser->_private = &declares_type;
  parser->sax->internalSubset = refuse_document_type;
  XmlTree tree(
      xmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, kOptions));
  if (declares_type) return failed(name, "the XML declares a document type, which may hold an entity bomb");
  if (!tree.document_ || tree.root() == nullptr) {
    std::string reason(parser->lastError.message == nullptr ? "" : parser->lastError.message);
    while (!reason.empty() && (reason.back() == '\n' || reason.back() == ' ')) reason.pop_back();
    return failed(name, "the XML is damaged" + (reason.empty() ? "" : ": " + reason));
  }
  return tree;
}

const xmlNode* XmlTree::root() const {
  return xmlDocGetRootElement(document_.get());
}

std::string_view name_of(const xmlNode* node) {
  return node != nullptr && node->type == XML_ELEMENT_NODE ? text_of(node->name) : std::string_view();
}

const xmlNode* child_of(const xmlNode* node, std::string_view name) {
  for (const xmlNode* child = node == nullptr ? nullptr : node->children; child != nullptr; child = child->next) {
    if (name_of(child) == name) return child;
  }
  return nullptr;
}

std::optional<std::string> attribute_of(const xmlNode* node, std::string_view name) {
  if (name_of(node).empty()) return {};
  for (const xmlAttr* attribute = node->properties; attribute != nullptr; attribute = attribute->next) {
    if (text_of(attribute->name) != name) continue;
    std::string value;
    for (const xmlNode* part = attribute->children; part != nullptr; part = part->next) value += text_of(part->content);
    return value;
  }
  return {};
}

std::string text_below(const xmlNode* node) {
  std::string text;
  for (const xmlNode* child = node == nullptr ? nullptr : node->children; child != nullptr; child = child->next) {
    if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) text += text_of(child->content);
    if (child->type == XML_ELEMENT_NODE) text += text_below(child);
  }
  return text;
}

}  // namespace referat
