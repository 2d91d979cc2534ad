// Do the lists of words say what the items say?
#ifndef REFERAT_INDEXER_WRITE_CHECK_WORDS_H
#define REFERAT_INDEXER_WRITE_CHECK_WORDS_H

#include <cstddef>
#include <string>
#include <vector>

#include "common/index/states.h"

namespace referat {

/// Reads the words of every item anew, its positions, and all lists; adds what is wrong, until there are `most` faults.
/// Takes about as long as indexing in one thread, and 16 bytes of memory for each document. Throws Xapian::Error where
/// the database cannot be read.
void check_words(const OpenState& state, std::size_t most, std::vector<std::string>& faults);

}  // namespace referat

#endif
