// What each element of HTML does to the lines of a page.
#ifndef REFERAT_INDEXER_READ_HTML_ELEMENTS_H
#define REFERAT_INDEXER_READ_HTML_ELEMENTS_H

#include <string_view>

namespace referat {

enum class HtmlRole {
  inlined,    ///< part of a line, as every element that no table names
  dropped,    ///< no text of the page
  block,      ///< begins and ends a line
  paragraph,  ///< a block with an empty line around it
  heading,    ///< h1 to h6
  bullets,    ///< ul, menu
  numbers,    ///< ol
  list_item,
  row,
  cell,
  line_break,
  preformatted,
};

HtmlRole html_role(std::string_view name);

}  // namespace referat

#endif
