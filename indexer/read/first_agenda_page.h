// A meeting as FirstAgenda's publication shows it in a browser, by the classes of its elements.
#ifndef REFERAT_INDEXER_READ_FIRST_AGENDA_PAGE_H
#define REFERAT_INDEXER_READ_FIRST_AGENDA_PAGE_H

#include <libxml/tree.h>

#include "indexer/read/document.h"
#include "indexer/read/html_lines.h"

namespace referat {

/// Fills `items` and `meeting` of the document and the marks for its lines; does nothing to any other page. Items that
/// are folded have a title and a case and no text.
void read_first_agenda_page(const xmlNode* root, SourceDocument& document, HtmlMarks& marks);

}  // namespace referat

#endif
