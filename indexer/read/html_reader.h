// Web pages, as saved from a browser or by a program, and pieces of HTML.
#ifndef REFERAT_INDEXER_READ_HTML_READER_H
#define REFERAT_INDEXER_READ_HTML_READER_H

#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>

#include "indexer/read/document.h"

namespace referat {

/// The text of a page without the web site around it; see html_lines.h for how it is set and html_chrome.h for what is
/// left out. The address comes from the page itself. A <title> that names a body or a day that no line names becomes
/// the first lines. A page of FirstAgenda's marks its items and its meeting. Errors: source_failed, also for a page
/// without text.
Result<SourceDocument> read_html(std::string_view bytes, const std::string& path);

/// The lines of HTML that stands in another format; none where it cannot be parsed.
std::vector<Line> read_html_piece(std::string_view html);

}  // namespace referat

#endif
