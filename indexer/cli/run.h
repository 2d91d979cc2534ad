// referat-index as a function.
#ifndef REFERAT_INDEXER_CLI_RUN_H
#define REFERAT_INDEXER_CLI_RUN_H

#include <string>
#include <vector>

namespace referat {

/// `arguments`: without the program's name. Answers the exit status.
int run_index(const std::vector<std::string>& arguments);

}  // namespace referat

#endif
