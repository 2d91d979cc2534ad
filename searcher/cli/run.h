// referat-search as a function.
#ifndef REFERAT_SEARCHER_CLI_RUN_H
#define REFERAT_SEARCHER_CLI_RUN_H

#include <string>
#include <vector>

namespace referat {

/// `arguments`: without the program's name. Answers the exit status.
int run_search(const std::vector<std::string>& arguments);

}  // namespace referat

#endif
