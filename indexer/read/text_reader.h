// Plain text, such as pdftotext writes or a browser saves.
#ifndef REFERAT_INDEXER_READ_TEXT_READER_H
#define REFERAT_INDEXER_READ_TEXT_READER_H

#include <string>
#include <string_view>

#include "indexer/read/document.h"

namespace referat {

/// Any bytes that are text in a common encoding. Form feeds part pages. A line longer than 1 MB is cut into several.
SourceDocument read_text(std::string_view bytes, const std::string& path);

/// Where to cut a line that is too long: its size where it is not, else a space, else the border of a character.
std::size_t line_cut(std::string_view line);

}  // namespace referat

#endif
