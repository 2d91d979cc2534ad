// Transcripts that keep a whole page on one line become lines again.
#ifndef REFERAT_INDEXER_MINUTES_FLAT_PAGES_H
#define REFERAT_INDEXER_MINUTES_FLAT_PAGES_H

#include <vector>

#include "indexer/read/document.h"

namespace referat {

/// Hosts of transcripts (docplayer, docslib, yumpu …) print every page of a PDF as one line that begins with the page's
/// number, and some systems lose all line ends. Such lines are taken apart before headings, case labels, openers, group
/// headings, header labels and page numbers, so that all later steps see lines; the other lines stay as they are. A
/// line over 64 KB is prose whatever it looks like.
std::vector<Line> unflattened(std::vector<Line> lines);

}  // namespace referat

#endif
