// What of a page is the web site and not the minutes.
#ifndef REFERAT_INDEXER_READ_HTML_CHROME_H
#define REFERAT_INDEXER_READ_HTML_CHROME_H

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include <libxml/tree.h>

namespace referat {

/// Decides for each element of a page whether all of it is left out. By evidence, in this order:
///   - menus, searches, cookie notes and the like, known by element, role, class or id, unless the page's main content
///   or
///     first heading is inside;
///   - headers with a menu, footers, asides outside the main content, buttons that open nothing;
///   - what is hidden (hidden, aria-hidden, display: none), unless it is a collapsed panel: minutes often are. A panel
///   is
///     known by the words of its class, id or role (accordion, collapse, panel, tab …), by something that names its id
///     (aria-controls, href="#…", data-target), or by a heading or a table row inside it.
class HtmlChrome {
 public:
  explicit HtmlChrome(const xmlNode* root);

  /// Of an element that is none of the dropped ones of html_role.
  bool is_left_out(const xmlNode& node) const;

 private:
  unsigned inside(const xmlNode& node) const;
  bool is_site_part(const xmlNode& node, std::string_view name) const;
  bool is_idle_button(const xmlNode& node) const;
  bool is_hidden(const xmlNode& node) const;
  bool is_panel(const xmlNode& node) const;

  std::unordered_map<const xmlNode*, unsigned> inside_;
  std::set<std::string, std::less<>> named_ids_;
};

}  // namespace referat

#endif
