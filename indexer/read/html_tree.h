// A page as a tree of libxml2, within bounds.
#ifndef REFERAT_INDEXER_READ_HTML_TREE_H
#define REFERAT_INDEXER_READ_HTML_TREE_H

#include <memory>
#include <string>
#include <string_view>

#include <libxml/tree.h>

#include <referat/error.h>

namespace referat {

struct FreeHtmlTree {
  void operator()(xmlDoc* tree) const { xmlFreeDoc(tree); }
};
using HtmlTree = std::unique_ptr<xmlDoc, FreeHtmlTree>;

/// Reads what is broken as well as can be, fetches nothing, defines no entities. Errors: source_failed, also for what
/// passes the bounds of html_bounds.h.
Result<HtmlTree> parse_html(std::string_view bytes);

bool is_element(const xmlNode& node);
/// In lower case; empty for what is no element.
std::string_view element_name(const xmlNode& node);
/// Empty where there is none.
std::string_view attribute(const xmlNode& node, std::string_view name);
bool has_attribute(const xmlNode& node, std::string_view name);
/// Is `wanted` one of the words of its class? In any case.
bool has_class(const xmlNode& node, std::string_view wanted);
/// The text of an element and all below it, white space squeezed, normal text.
std::string text_of(const xmlNode& node);

/// The node that follows in the order of the text, inside `root`; `below`: the node's own children first.
const xmlNode* next_node(const xmlNode* node, const xmlNode* root, bool below);

}  // namespace referat

#endif
