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

/// A file as read, or a piece of a long one; `items` are complete. With `unchanged` nothing but the fingerprint was
/// made.
struct ParsedFile {
  FoundFile file;
  std::string fingerprint;
  std::uint64_t bytes = 0;
  bool unchanged = false;
  bool comes_in_pieces = false;
  bool first = true;  ///< of a file that comes in pieces; it then has the fingerprint of all
  int documents = 0;  ///< read; of a zip there may be many
  std::vector<Item> items;
  struct Failure {
    std::string path;  ///< of the file, or of a document in it
    Error error;
  };
  /// Where there are any, the fingerprint is one that no file has, so that the next run tries again.
  std::vector<Failure> failures;
};

/// Adds the complete items of some bytes, and what failed of them, to a file.
void parse_bytes(std::string_view bytes, const std::string& path, const IndexOptions& options, ParsedFile& parsed);

/// The fingerprints that are stored already, by origin. Read by all threads, so it is complete before they start.
using KnownFingerprints = std::unordered_map<std::string, std::string>;
/// Takes the files in order; answering false ends the work.
using TakeFile = std::function<bool(ParsedFile&&)>;

/// Reads files with `options.jobs` threads and hands them over on the calling thread. At most a few files per thread
/// are held, and of a long file of JSON lines a piece.
void parse_files(const std::vector<FoundFile>& files, const IndexOptions& options, const KnownFingerprints& known,
                 const TakeFile& take);

}  // namespace referat

#endif
