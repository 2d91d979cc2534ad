// The command line of referat-index.
#ifndef REFERAT_INDEXER_CLI_OPTIONS_H
#define REFERAT_INDEXER_CLI_OPTIONS_H

#include <optional>
#include <string>
#include <vector>

#include <referat/error.h>

#include "indexer/minutes/meeting.h"
#include "indexer/read/detect.h"

namespace referat {

struct IndexOptions {
  std::vector<std::string> paths;
  std::string index_path;
  MeetingDefaults defaults;
  std::optional<Format> format;  ///< none: by content
  int jobs = 1;
  int memory_mb = 512;
  bool dump = false;
  bool prune = false;
  bool rebuild = false;
  bool check = false;
  bool coverage = false;
  bool quiet = false;
  bool verbose = false;
  bool json = false;
  std::string progress = "auto";
  bool help = false;
  bool version = false;
};

/// Errors: bad_request.
Result<IndexOptions> read_index_options(const std::vector<std::string>& arguments);

std::string index_help();

}  // namespace referat

#endif
