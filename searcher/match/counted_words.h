// Words that count as one: how often they stand in documents together.
#ifndef REFERAT_SEARCHER_MATCH_COUNTED_WORDS_H
#define REFERAT_SEARCHER_MATCH_COUNTED_WORDS_H

#include <cstdint>
#include <vector>

#include "searcher/match/condition.h"
#include "searcher/match/document_lists.h"
#include "searcher/match/posting_lists.h"

namespace referat {

struct CountedDocuments {
  Documents documents;                ///< all that have one of the words in a way that counts
  std::vector<std::uint16_t> counts;  ///< counts[i] is of documents[i]: as often as the words are there, 1 or more
};

/// Each list is gone through once. `words`: conditions of words or terms. `last`: no document's id is above it.
CountedDocuments count_words(PostingLists& lists, const std::vector<Condition>& words, Xapian::docid last);

}  // namespace referat

#endif
