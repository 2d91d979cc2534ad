#include "indexer/write/word_changes.h"

#include <algorithm>

#include "indexer/write/word_list_writer.h"

namespace referat {

void WordChanges::write(Xapian::WritableDatabase& database) {
  std::vector<std::uint32_t> ranks(words_.size());
  const std::vector<std::uint32_t> sorted = words_.sorted();
  for (std::uint32_t rank = 0; rank < sorted.size(); ++rank) ranks[sorted[rank]] = rank;
  std::stable_sort(changes_.begin(), changes_.end(), [&](const Change& a, const Change& b) {
    return a.word != b.word ? ranks[a.word] < ranks[b.word] : a.document < b.document;
  });
  std::vector<ListEdit> edits;
  for (auto first = changes_.begin(); first != changes_.end();) {
    const std::uint32_t word = first->word;
    edits.clear();
    while (first != changes_.end() && first->word == word) {
      const auto next = std::find_if(first, changes_.end(), [&](const Change& change) {
        return change.word != word || change.document != first->document;
      });
      const Change& last = *(next - 1);
      const bool was_there = !first->added;
      const bool is_changed = was_there != last.added || (was_there && first->occurrence != last.occurrence);
      if (is_changed) edits.push_back({last.document, was_there, last.added, last.occurrence});
      first = next;
    }
    if (!edits.empty()) edit_list(database, words_.term(word), edits);
  }
  changes_.clear();
  words_.clear();
}

}  // namespace referat
