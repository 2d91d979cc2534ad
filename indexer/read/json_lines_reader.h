// JSON lines: one item a line, as --dump writes them or as any scraper can.
#ifndef REFERAT_INDEXER_READ_JSON_LINES_READER_H
#define REFERAT_INDEXER_READ_JSON_LINES_READER_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>
#include <referat/item.h>

namespace referat {

/// By so many threads: all items, or the first line that is none: a file is taken whole or not at all. An item that
/// names no source gets `path` and its line as one. Of two items with one id the later counts. Errors: source_failed,
/// naming line and field.
Result<std::vector<Item>> read_json_lines(std::string_view bytes, const std::string& path, std::size_t threads = 1);

}  // namespace referat

#endif
