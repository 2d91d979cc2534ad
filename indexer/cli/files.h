// Which files a command line means.
#ifndef REFERAT_INDEXER_CLI_FILES_H
#define REFERAT_INDEXER_CLI_FILES_H

#include <cstdint>
#include <string>
#include <vector>

#include "common/json/summary_json.h"

namespace referat {

struct FoundFile {
  std::string path;    ///< as given, or below a folder as given
  std::string origin;  ///< absolute, without dots: the same file has the same wherever it is named from
  std::uint64_t bytes = 0;
};

struct FoundFiles {
  std::vector<FoundFile> files;      ///< in byte order of their origins, each once
  std::vector<std::string> folders;  ///< absolute, those that were named
  std::vector<FailedSource> failed;  ///< what is not there or cannot be read
};

/// Files as they are, folders with all that is in them; hidden files in folders are left out, links to folders not
/// followed.
FoundFiles find_files(const std::vector<std::string>& paths);

}  // namespace referat

#endif
