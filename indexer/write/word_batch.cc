#include "indexer/write/word_batch.h"

#include <utility>

namespace referat {

void WordBatch::add(Xapian::docid document, const std::vector<WordPosting>& words) {
  for (const WordPosting& posting : words) {
    words_.push_back(posting.term);
    occurrences_.push_back(posting.occurrence);
  }
  documents_.push_back({document, words_.size()});
}

std::vector<std::size_t> WordBatch::sort(std::size_t words) {
  std::vector<std::size_t> ends(words + 1);
  for (const std::uint32_t word : words_) ++ends[word + 1];
  for (std::size_t word = 1; word < ends.size(); ++word) ends[word] += ends[word - 1];
  // Now ends[word] is where the word begins; each of its postings moves it on by one.
  sorted_.documents.resize(words_.size());
  sorted_.occurrences.resize(words_.size());
  std::size_t at = 0;
  for (const Row& row : documents_) {
    for (; at < row.end; ++at) {
      const std::size_t place = ends[words_[at]]++;
      sorted_.documents[place] = row.document;
      sorted_.occurrences[place] = occurrences_[at];
    }
  }
  return ends;
}

void WordBatch::clear() {
  documents_.clear();
  words_ = {};
  occurrences_ = {};
  sorted_ = {};
}

}  // namespace referat
