// Files to items, by several threads, in the order of the files.
#ifndef REFERAT_INDEXER_CLI_PARSE_H
#define REFERAT_INDEXER_CLI_PARSE_H

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <referat/error.h>
#include <referat/item.h>

#include "indexer/cli/files.h"
#include "indexer/cli/options.h"

namespace referat {

/// A file as read; `items` are complete. With `unchanged` nothing but the fingerprint was made.
struct ParsedFile {
  FoundFile file;
  std::string fingerprint;
  std::uint64_t bytes = 0;
  bool unchanged = false;
  std::vector<Item> items;
  std::optional<Error> error;
};

/// Complete items of some bytes. Errors: source_failed.
Result<std::vector<Item>> parse_bytes(std::string_view bytes, const std::string& path, const IndexOptions& options);

/// The fingerprints that are stored already, by origin. Read by all threads, so it is complete before they start.
using KnownFingerprints = std::unordered_map<std::string, std::string>;
/// Takes the files in order; answering false ends the work.
using TakeFile = std::function<bool(ParsedFile&&)>;

/// Reads files with `options.jobs` threads and hands them over on the calling thread. At most a few files per thread
/// are held.
void parse_files(const std::vector<FoundFile>& files, const IndexOptions& options, const KnownFingerprints& known,
                 const TakeFile& take);

}  // namespace referat

#endif
