// Lists of postings (common/index/word_lists.h), written and changed.
#ifndef REFERAT_INDEXER_WRITE_WORD_LIST_WRITER_H
#define REFERAT_INDEXER_WRITE_WORD_LIST_WRITER_H

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/metadata_entry.h"
#include "common/index/postings.h"

namespace referat {

/// The entries of a word's list, in the order of their keys' bytes.
void make_list(std::string_view word, const Postings& postings, const OnEntry& on_entry);

/// What becomes of a document in a list.
struct ListEdit {
  Xapian::docid document = 0;
  bool was_there = false;
  bool stays = false;
  PackedOccurrence occurrence = 0;  ///< where it stays
};

/// Changes the list of a word; its documents rise. Throws Xapian::DatabaseCorruptError where the list is not as the
/// edits say.
void edit_list(Xapian::WritableDatabase& database, std::string_view word, const std::vector<ListEdit>& edits);

}  // namespace referat

#endif
