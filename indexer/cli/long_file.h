// A long file of JSON lines, piece by piece, so that memory does not grow with the file.
#ifndef REFERAT_INDEXER_CLI_LONG_FILE_H
#define REFERAT_INDEXER_CLI_LONG_FILE_H

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <referat/item.h>

#include "indexer/cli/files.h"
#include "indexer/cli/options.h"

namespace referat {

bool is_long_json_lines(const FoundFile& file, const IndexOptions& options);

struct FileContent {
  std::string hash;  ///< hash_hex() of all bytes
  std::uint64_t bytes = 0;
};
FileContent content_of(const FoundFile& file);

/// Do the items of a long file not depend on each other: is every line an item with an id of its own and a kind, and
/// without a fault? All else is read as a whole.
bool may_be_streamed(const FoundFile& file, const IndexOptions& options);

/// Hands over the items of a file that may be streamed, in their order and not complete yet; false ends it. Answers
/// false where the file has changed since.
bool stream_items(const FoundFile& file, const IndexOptions& options,
                  const std::function<bool(std::vector<Item>&&)>& take);

}  // namespace referat

#endif
