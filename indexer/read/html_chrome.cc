#include "indexer/read/html_chrome.h"

#include <algorithm>
#include <array>

#include "common/text/letters.h"
#include "indexer/read/html_tree.h"

namespace referat {
namespace {

/// What an element holds, some levels down.
enum Inside : unsigned { kMain = 1, kFirstHeading = 2, kMenu = 4, kContent = 8 };

constexpr auto kSiteRoles = std::to_array<std::string_view>(
    {"navigation", "search", "contentinfo", "menu", "menubar", "dialog", "alertdialog", "tooltip", "toolbar"});

/// Words of a class or id that say what an element is, as a whole word.
constexpr auto kSiteWords = std::to_array<std::string_view>({
    "nav",
    "navbar",
    "navigation",
    "menu",
    "mainmenu",
    "main-menu",
    "topmenu",
    "top-menu",
    "hovedmenu",
    "sidemenu",
    "side-menu",
    "leftmenu",
    "submenu",
    "sub-menu",
    "mobile-menu",
    "breadcrumb",
    "breadcrumbs",
    "broedkrumme",
    "brodkrumme",
    "footer",
    "site-footer",
    "page-footer",
    "sidebar",
    "modal",
    "popup",
    "overlay",
    "tooltip",
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "skip-link",
    "skiplink",
    "skip-to-content",
    "toolbar",
    "search-form",
    "searchform",
    "site-search",
    "soegefelt",
    "social-share",
    "pagination",
    "no-print",
    "noprint",
});

/// Words that begin so.
constexpr auto kSiteStarts = std::to_array<std::string_view>({"cookie", "coi-", "consent", "gdpr", "cybotcookie"});

/// Parts of the class, id or role of what opens and closes.
constexpr auto kPanelParts = std::to_array<std::string_view>({"accordion", "akkordion", "harmonika", "collaps", "panel",
                                                              "toggle", "fold", "expand", "tab-content", "tabcontent",
                                                              "tab-pane", "punkt", "agenda", "dagsorden", "referat"});

/// Calls `take` with each word of a class or id, in lower case; ends when it answers true.
template <typename Take>
bool any_word(std::string_view words, Take&& take) {
  const std::string lower = to_lower(words);
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = std::min(lower.find_first_of(" \t\r\n\f", at), lower.size());
    if (end > at && take(std::string_view(lower).substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool is_site_word(std::string_view word) {
  return std::find(kSiteWords.begin(), kSiteWords.end(), word) != kSiteWords.end() ||
         std::any_of(kSiteStarts.begin(), kSiteStarts.end(), [&](auto start) { return word.starts_with(start); });
}

bool has_panel_part(std::string_view words) {
  const std::string lower = to_lower(words);
  return std::any_of(kPanelParts.begin(), kPanelParts.end(),
                     [&](std::string_view part) { return lower.find(part) != std::string::npos; });
}

bool is_heading_name(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

unsigned what_it_is(const xmlNode& node, std::string_view name) {
  if (name == "main" || name == "article" || attribute(node, "role") == "main") return kMain | kContent;
  if (name == "h1") return kFirstHeading | kContent;
  if (is_heading_name(name) || name == "tr" || name == "article") return kContent;
  if (name == "nav" || attribute(node, "role") == "navigation") return kMenu;
  return 0;
}

/// Attributes by which a button or link names the panel that it opens.
constexpr auto kNaming = std::to_array<std::string_view>(
    {"aria-controls", "data-target", "data-bs-target", "data-controls", "data-toggle-target", "for"});

}  // namespace

HtmlChrome::HtmlChrome(const xmlNode* root) {
  for (const xmlNode* node = root; node != nullptr; node = next_node(node, root, true)) {
    if (!is_element(*node)) continue;
    const unsigned bits = what_it_is(*node, element_name(*node));
    for (const xmlNode* above = node->parent; bits != 0 && above != nullptr; above = above->parent) {
      unsigned& known = inside_[above];
      if ((known | bits) == known) break;
      known |= bits;
    }
    for (const std::string_view name : kNaming) {
      std::string_view id = attribute(*node, name);
      if (id.starts_with('#')) id.remove_prefix(1);
      if (!id.empty()) named_ids_.emplace(id);
    }
    if (const std::string_view href = attribute(*node, "href"); href.size() > 1 && href.starts_with('#'))
      named_ids_.emplace(href.substr(1));
  }
}

unsigned HtmlChrome::inside(const xmlNode& node) const {
  const auto found = inside_.find(&node);
  return found == inside_.end() ? 0 : found->second;
}

bool HtmlChrome::is_left_out(const xmlNode& node) const {
  const std::string_view name = element_name(node);
  if (name == "html" || name == "body" || name == "main") return false;
  return is_site_part(node, name) || (name == "button" && is_idle_button(node)) || (is_hidden(node) && !is_panel(node));
}

bool HtmlChrome::is_site_part(const xmlNode& node, std::string_view name) const {
  const unsigned holds = inside(node);
  if ((holds & kMain) != 0) return false;
  const auto in_main = [&] {
    constexpr int kLevels = 200;
    const xmlNode* above = node.parent;
    for (int level = 0; above != nullptr && level < kLevels; ++level, above = above->parent) {
      if ((what_it_is(*above, element_name(*above)) & kMain) != 0) return true;
    }
    return false;
  };
  if (name == "header" || attribute(node, "role") == "banner") return (holds & kMenu) != 0;
  if (name == "nav" || name == "footer" || name == "dialog" || name == "search") return true;
  if (name == "aside" && !in_main()) return true;
  const std::string_view role = attribute(node, "role");
  if (std::find(kSiteRoles.begin(), kSiteRoles.end(), role) != kSiteRoles.end()) return true;
  if ((holds & kFirstHeading) != 0 || is_heading_name(name)) return false;
  return any_word(attribute(node, "class"), is_site_word) || any_word(attribute(node, "id"), is_site_word);
}

bool HtmlChrome::is_idle_button(const xmlNode& node) const {
  for (const std::string_view name :
       {"aria-controls", "aria-expanded", "data-target", "data-bs-target", "data-toggle"}) {
    if (has_attribute(node, name)) return false;
  }
  if (has_panel_part(attribute(node, "class"))) return false;
  const xmlNode* above = node.parent;
  return above == nullptr || !(is_heading_name(element_name(*above)) || element_name(*above) == "dt");
}

bool HtmlChrome::is_hidden(const xmlNode& node) const {
  if (has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true") return true;
  std::string style = to_lower(attribute(node, "style"));
  std::erase_if(style, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

bool HtmlChrome::is_panel(const xmlNode& node) const {
  if (has_panel_part(attribute(node, "class")) || has_panel_part(attribute(node, "id"))) return true;
  const std::string_view role = attribute(node, "role");
  if (role == "tabpanel" || role == "region" || has_attribute(node, "aria-labelledby")) return true;
  if (named_ids_.contains(attribute(node, "id"))) return true;
  return (inside(node) & kContent) != 0;
}

}  // namespace referat
