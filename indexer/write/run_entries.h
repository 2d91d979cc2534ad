// What runs of words become in the metadata of a database: a vocabulary, and the lists of the words.
#ifndef REFERAT_INDEXER_WRITE_RUN_ENTRIES_H
#define REFERAT_INDEXER_WRITE_RUN_ENTRIES_H

#include <string>
#include <string_view>
#include <vector>

#include "common/index/metadata_entry.h"
#include "common/index/term_table.h"
#include "indexer/write/word_batch.h"

namespace referat {

/// Writes a run of all that a thread has: the forms, and the words of the batch, which is empty then. Throws
/// std::filesystem::filesystem_error.
void write_run(const std::string& path, const TermTable& forms, const TermTable& terms, WordBatch& words);

/// Calls `on_entry` for each entry, in the order of their keys' bytes. Throws std::filesystem::filesystem_error.
void make_entries(const std::vector<std::string>& run_paths, const OnEntry& on_entry);

}  // namespace referat

#endif
