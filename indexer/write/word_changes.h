// What becomes of the words of documents in a database that is being changed, until it is written all at once, word by
// word.
#ifndef REFERAT_INDEXER_WRITE_WORD_CHANGES_H
#define REFERAT_INDEXER_WRITE_WORD_CHANGES_H

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/occurrence.h"
#include "common/index/term_table.h"

namespace referat {

class WordChanges {
 public:
  /// The document has not had the word, or it was removed.
  void add(Xapian::docid document, std::string_view word, PackedOccurrence occurrence) {
    changes_.push_back({words_.number_of(word), document, occurrence, true});
  }
  /// It has it so.
  void remove(Xapian::docid document, std::string_view word, PackedOccurrence occurrence) {
    changes_.push_back({words_.number_of(word), document, occurrence, false});
  }

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

  TermTable words_;
  std::vector<Change> changes_;  ///< as they came
};

}  // namespace referat

#endif
