// The order in which headings come and come again: what tells items apart that have no number and no separator.
#ifndef REFERAT_INDEXER_MINUTES_HEADING_CYCLE_H
#define REFERAT_INDEXER_MINUTES_HEADING_CYCLE_H

#include <cstddef>
#include <vector>

#include "indexer/minutes/line_class.h"

namespace referat {

/// A heading that an item has once.
struct HeadingMark {
  std::size_t line = 0;    ///< index into the classed lines
  std::size_t key = 0;     ///< from 0, the same for headings that say the same
  double start_cost = 0;   ///< of an item that begins with it
  bool ends_item = false;  ///< nothing but what is printed behind decisions follows it
  bool decision = false;
};

/// In the order of the lines. The beginning of a sentence, names of those absent and attachments are left out.
std::vector<HeadingMark> heading_marks(const std::vector<ClassedLine>& lines);

/// Splits a document into items so that no item has a heading twice, with as few items as that takes, each beginning
/// with a heading that items begin with, if possible the same as the first. Answers the lines of the headings that
/// begin items; empty where there is no heading of an item.
std::vector<std::size_t> find_heading_cycles(const std::vector<HeadingMark>& marks);

/// How well `starts` (lines) part the headings of a document: the items that have a heading, less twice the headings
/// that an item repeats and once those before the first item.
double heading_fit(const std::vector<HeadingMark>& marks, const std::vector<std::size_t>& starts);

/// Does every heading stand in an item, and in none twice? Then no other way to part them fits better.
bool fits_all_headings(const std::vector<HeadingMark>& marks, const std::vector<std::size_t>& starts);

}  // namespace referat

#endif
