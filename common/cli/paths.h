// Where the index is, by the same rule in every program.
#ifndef REFERAT_COMMON_CLI_PATHS_H
#define REFERAT_COMMON_CLI_PATHS_H

#include <string>

namespace referat {

/// `db_option` where it is not empty, else $REFERAT_DB, else $XDG_DATA_HOME/referat/index, else
/// ~/.local/share/referat/index.
std::string index_path(const std::string& db_option);

}  // namespace referat

#endif
