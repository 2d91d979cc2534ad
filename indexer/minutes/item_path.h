// Which of the lines that look like openers do open items: the best path over the whole document.
#ifndef REFERAT_INDEXER_MINUTES_ITEM_PATH_H
#define REFERAT_INDEXER_MINUTES_ITEM_PATH_H

#include <cstddef>
#include <vector>

#include "indexer/minutes/line_class.h"

namespace referat {

/// An opener on the path.
struct PathStep {
  std::size_t line = 0;  ///< index into the classed lines
  Opener opener;
};

/// What an opener must be followed by.
enum class ItemEvidence {
  matter,  ///< something that only items have: a case number, a heading, a mark, the title again
  prose,   ///< text is enough: the minutes of boards have nothing else
};

/// Every form of opener is tried for itself. A candidate has evidence of its own (what stands around it) and fits its
/// predecessor (numbers that go on); the path with the greatest sum wins, and the form whose path is best. Numbered
/// lists, dates and tables of contents fit no path: they start over, or nothing follows them that only items have.
std::vector<PathStep> find_item_path(const std::vector<ClassedLine>& lines, ItemEvidence needed = ItemEvidence::matter);

}  // namespace referat

#endif
