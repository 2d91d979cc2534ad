// The tree of a page to lines, as a browser would set them.
#ifndef REFERAT_INDEXER_READ_HTML_LINES_H
#define REFERAT_INDEXER_READ_HTML_LINES_H

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <libxml/tree.h>

#include "indexer/read/document.h"

namespace referat {

/// What a reader that knows the page's structure says of its elements.
struct HtmlMarks {
  std::unordered_map<const xmlNode*, int> opens_item;  ///< the element's first line gets this mark
  std::unordered_set<const xmlNode*> left_out;
};

/// One line for each block, `br` and table row (unless a cell holds several lines: then each is one); cells are two
/// spaces apart. List items begin with "• " or their number, lists inside lists are indented by two. White space is
/// collapsed, except in pre. An empty line stands before and after paragraphs, headings, lists and tables.
std::vector<Line> html_lines(const xmlNode* root, const HtmlMarks& marks = {});

}  // namespace referat

#endif
