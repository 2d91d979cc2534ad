// What referat-index does once its command line is read.
#ifndef REFERAT_INDEXER_CLI_WORK_H
#define REFERAT_INDEXER_CLI_WORK_H

#include <referat/error.h>

#include "common/json/summary_json.h"
#include "indexer/cli/options.h"

namespace referat {

/// Reads, writes and commits. Files that fail are named in the summary and on standard error, and the rest goes on.
/// Errors: those of the index.
Result<IndexSummary> index_files(const IndexOptions& options);

/// Prints every item as a JSON line. Errors: disk, where standard output cannot be written.
Result<IndexSummary> dump_files(const IndexOptions& options);

}  // namespace referat

#endif
