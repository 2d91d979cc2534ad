// Is an index what its program promises? For --check.
#ifndef REFERAT_INDEXER_WRITE_CHECK_H
#define REFERAT_INDEXER_WRITE_CHECK_H

#include <string>
#include <vector>

#include <referat/error.h>

namespace referat {

/// A line per fault: the database's own structure, records that cannot be read, ids that stand twice or not at all,
/// words whose record is none, lists of words that do not say what the items do.
Result<std::vector<std::string>> find_faults(const std::string& index_path);

}  // namespace referat

#endif
