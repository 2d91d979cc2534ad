// The command line of referat-search.
#ifndef REFERAT_SEARCHER_CLI_OPTIONS_H
#define REFERAT_SEARCHER_CLI_OPTIONS_H

#include <optional>
#include <string>
#include <vector>

#include <referat/error.h>
#include <referat/query.h>

namespace referat {

enum class OutputFormat { text, json, ndjson, csv, ids };

struct SearchOptions {
  Query query;
  std::string index_path;
  OutputFormat format = OutputFormat::text;
  std::string color = "auto";
  std::vector<std::string> show;       ///< ids
  std::optional<std::string> analyze;  ///< text
  bool help = false;
  bool version = false;
};

/// `wants_json` is set as soon as it is known, so that errors in the rest can be told as JSON too. Errors: bad_request.
Result<SearchOptions> read_search_options(const std::vector<std::string>& arguments, bool& wants_json);

std::string search_help();

}  // namespace referat

#endif
