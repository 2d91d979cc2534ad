// The words of many documents in memory, to be had by word.
#ifndef REFERAT_INDEXER_WRITE_WORD_BATCH_H
#define REFERAT_INDEXER_WRITE_WORD_BATCH_H

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/postings.h"
#include "common/index/term_table.h"

namespace referat {

/// Keeps one row of postings as they come and sorts it by word at the end: a counting sort, in two walks, where a tree
/// or a list per word would miss the processor's caches for each posting.
class WordBatch {
 public:
  /// Documents rise. Each word at most once; its number is of a table that take() gets.
  void add(Xapian::docid document, const std::vector<WordPosting>& words);

  bool is_empty() const { return words_.empty(); }
  /// What it takes in memory, about, sorting included.
  std::size_t bytes() const {
    return words_.size() * (sizeof(std::uint32_t) + 2 * sizeof(PackedOccurrence) + sizeof(Xapian::docid));
  }

  /// Calls `on_word(word, postings, first, count)` for each word, in the order of their bytes: its postings are
  /// postings[first] to postings[first + count - 1]. Then the batch is empty.
  template <typename OnWord>
  void take(const TermTable& terms, OnWord&& on_word) {
    const std::vector<std::size_t> ends = sort(terms.size());
    for (const std::uint32_t word : terms.sorted()) {
      const std::size_t first = word == 0 ? 0 : ends[word - 1];
      if (ends[word] > first) on_word(terms.term(word), sorted_, first, ends[word] - first);
    }
    clear();
  }

 private:
  struct Row {
    Xapian::docid document;
    std::size_t end;  ///< of its words
  };

  /// Makes sorted_; for each of the words, where its postings end there.
  std::vector<std::size_t> sort(std::size_t words);
  void clear();

  std::vector<Row> documents_;
  std::vector<std::uint32_t> words_;  ///< numbers, document by document
  std::vector<PackedOccurrence> occurrences_;
  Postings sorted_;
};

}  // namespace referat

#endif
