// What pages and web sites put around the minutes: running headers, page numbers, buttons. Found, remembered, taken
// out.
#ifndef REFERAT_INDEXER_MINUTES_FURNITURE_H
#define REFERAT_INDEXER_MINUTES_FURNITURE_H

#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/document.h"

namespace referat {

/// A document without its furniture.
struct CleanDocument {
  std::vector<Line> lines;
  /// Running headers and footers, once each, in order: they often hold the organ and the date.
  std::vector<std::string> running;
  /// Typical length in bytes of a full line; 0 where lines are whole paragraphs.
  std::size_t line_width = 0;
};

/// Takes furniture out and turns double line spacing into single. The spacing that remains in Line::blank_before parts
/// paragraphs.
CleanDocument without_furniture(std::vector<Line> lines);

/// "Til toppen", "Udskriv", "Fold alle ud": a button or a link of a web site.
bool is_web_chrome(std::string_view line);

}  // namespace referat

#endif
