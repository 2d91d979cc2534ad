#include "indexer/read/html_page.h"

#include <array>

#include "common/model/organ.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/read/html_tree.h"

namespace referat {
namespace {

std::string address_in(std::string_view text) {
  const std::string_view url = trim(text);
  const std::string start = to_lower(url.substr(0, 8));
  const bool absolute = start.starts_with("http://") || start == "https://";
  return absolute && url.find_first_of(" \t\r\n\"<>") == std::string_view::npos ? std::string(url) : "";
}

/// "saved from url=(0042)https://…", which browsers write above the page.
std::string saved_from(const xmlDoc* tree) {
  for (const xmlNode* node = tree->children; node != nullptr; node = node->next) {
    if (node->type != XML_COMMENT_NODE || node->content == nullptr) continue;
    const std::string_view comment = reinterpret_cast<const char*>(node->content);
    constexpr std::string_view kMark = "saved from url=(";
    const auto mark = comment.find(kMark);
    const auto close = mark == std::string_view::npos ? mark : comment.find(')', mark);
    if (close != std::string_view::npos) return address_in(comment.substr(close + 1));
  }
  return "";
}

}  // namespace

HtmlPage read_html_page(const xmlDoc* tree) {
  HtmlPage page;
  std::string canonical;
  std::string shared;
  std::string base;
  const xmlNode* root = xmlDocGetRootElement(tree);
  for (const xmlNode* node = root; node != nullptr; node = next_node(node, root, true)) {
    const std::string_view name = element_name(*node);
    if (name == "title" && page.title.empty()) page.title = text_of(*node);
    if (name == "link" && to_lower(attribute(*node, "rel")) == "canonical" && canonical.empty())
      canonical = address_in(attribute(*node, "href"));
    if (name == "base" && base.empty()) base = address_in(attribute(*node, "href"));
    if (name != "meta") continue;
    const std::string_view property = attribute(*node, "property");
    if (property == "og:url" && shared.empty()) shared = address_in(attribute(*node, "content"));
    if (property == "og:site_name" && !page.municipality)
      page.municipality = read_municipality(squeeze_spaces(normalize_text(attribute(*node, "content"))));
  }
  const std::array<std::string, 4> addresses = {canonical, shared, saved_from(tree), base};
  for (const std::string& address : addresses) {
    if (page.url.empty()) page.url = address;
  }
  return page;
}

}  // namespace referat
