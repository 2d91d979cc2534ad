// referat-index as a function.
#ifndef REFERAT_INDEXER_CLI_RUN_H
#define REFERAT_INDEXER_CLI_RUN_H

#include <string>
#include <vector>

#include <referat/error.h>

namespace referat {

/// `arguments`: without the program's name. Answers the exit status.
int run_index(const std::vector<std::string>& arguments);

/// Says what went wrong, with `json` on standard output too. Answers the exit status.
int fail(const Error& error, bool json);

}  // namespace referat

#endif
