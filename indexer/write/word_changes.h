// What becomes of the words of documents in a database that is being changed, until it is written all at once, word by
// word.
#ifndef REFERAT_INDEXER_WRITE_WORD_CHANGES_H
#define REFERAT_INDEXER_WRITE_WORD_CHANGES_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/term_table.h"

namespace referat {

class WordChanges {
 public:
  /// The document has had no words, or they were removed.
  void add(Xapian::docid document, const std::vector<WordPosting>& words) { note(document, words, true); }
  /// It has these.
  void remove(Xapian::docid document, const std::vector<WordPosting>& words) { note(document, words, false); }

  /// What it takes in memory, about, writing included.
  std::size_t bytes() const { return words_.bytes() + 2 * changes_.size() * sizeof(Change); }

  /// Changes the lists and forgets. Throws Xapian::Error.
  void write(Xapian::WritableDatabase& database);

 private:
  struct Change {
    std::uint32_t word;
    Xapian::docid document;
    PackedOccurrence occurrence;
    bool added;  ///< else removed
  };

  void note(Xapian::docid document, const std::vector<WordPosting>& words, bool added);

  TermTable words_;
  std::vector<Change> changes_;  ///< as they came
};

}  // namespace referat

#endif
