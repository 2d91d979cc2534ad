// Running headers and footers: the lines that come again at the borders of page after page.
#ifndef REFERAT_INDEXER_MINUTES_RUNNING_LINES_H
#define REFERAT_INDEXER_MINUTES_RUNNING_LINES_H

#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/document.h"

namespace referat {

/// A flag for each line. A line is running if it stands, its digits aside, among the first or last three of at least
/// three pages and of half of all; of two pages it must also name a body, a day or a town. Text without pages has
/// borders where it has page numbers ("Side 3 af 27"). Headings, case lines and numbers of items never run.
std::vector<bool> running_lines(const std::vector<Line>& lines);

/// The line with its digits masked and its spaces squeezed: what a running header has in common on all pages.
std::string with_digits_masked(std::string_view line);

/// "Side 3 af 27", " SIDE  |  11", "s. 2", "Sidenr. 1043": a page number and nothing else.
bool is_page_number(std::string_view line);

}  // namespace referat

#endif
