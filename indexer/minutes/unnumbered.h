// Items without numbers: pages of one item, and pages that lost the numbers.
#ifndef REFERAT_INDEXER_MINUTES_UNNUMBERED_H
#define REFERAT_INDEXER_MINUTES_UNNUMBERED_H

#include <cstddef>
#include <optional>
#include <vector>

#include "indexer/minutes/heading_cycle.h"
#include "indexer/minutes/line_class.h"

namespace referat {

/// Where an item without a number begins.
struct UnnumberedStart {
  std::size_t first = 0;             ///< its first line
  std::optional<std::size_t> title;  ///< the line of its title, if it is printed; nothing but its case stands above
};

/// What parts the items: a line that every item has (its case number or label, the mark Åben), else the headings that
/// come again. Whichever fits the headings better is taken.
std::vector<UnnumberedStart> find_unnumbered(const std::vector<ClassedLine>& lines,
                                             const std::vector<HeadingMark>& marks);

}  // namespace referat

#endif
