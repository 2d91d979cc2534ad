// How frequent words occur, by document id: asking for a document is a look, where a list takes a walk.
#ifndef REFERAT_SEARCHER_MATCH_WORD_COLUMNS_H
#define REFERAT_SEARCHER_MATCH_WORD_COLUMNS_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "searcher/match/posting_lists.h"

namespace referat {

/// By document id, up to the last of the index.
using WordColumn = std::vector<PackedOccurrence>;

/// How a word occurs where it does not: neither as a word nor as a part.
inline constexpr PackedOccurrence kDoesNotOccur = 1U << 7;

/// Made of the lists of postings when many documents are asked for, and the last ones kept. For one state of a
/// database; used by one thread at a time.
class WordColumns {
 public:
  /// Room for 32 of them.
  explicit WordColumns(const Xapian::Database& database)
      : WordColumns(database, std::max(kLeastBytes, std::size_t{database.get_doccount()} * kBytesPerDocument)) {}
  WordColumns(const Xapian::Database& database, std::size_t most_bytes)
      : size_(std::size_t{database.get_lastdocid()} + 1), most_bytes_(most_bytes) {}

  /// Null where the word's list does as well: it is rare, or few documents are asked for and there is no column yet.
  /// Stays valid however many others are made.
  std::shared_ptr<const WordColumn> of(const std::string& term, PostingLists& lists, std::size_t documents);

 private:
  static constexpr std::size_t kLeastBytes = std::size_t{4} << 20;
  static constexpr std::size_t kBytesPerDocument = 64;

  struct Kept {
    std::shared_ptr<WordColumn> column;
    std::uint64_t asked = 0;  ///< when, last
  };

  WordColumn room();

  std::size_t size_;
  std::size_t most_bytes_;
  std::uint64_t asked_ = 0;
  std::unordered_map<std::string, Kept> kept_;
};

}  // namespace referat

#endif
