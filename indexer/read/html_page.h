// What a page says of itself in its head.
#ifndef REFERAT_INDEXER_READ_HTML_PAGE_H
#define REFERAT_INDEXER_READ_HTML_PAGE_H

#include <optional>
#include <string>

#include <libxml/tree.h>

namespace referat {

struct HtmlPage {
  std::string title;
  std::string url;                          ///< http or https; canonical, else og:url, "saved from", base
  std::optional<std::string> municipality;  ///< of og:site_name, if it names one
};

HtmlPage read_html_page(const xmlDoc* tree);

}  // namespace referat

#endif
