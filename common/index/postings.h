// Which documents have a word, and how.
#ifndef REFERAT_COMMON_INDEX_POSTINGS_H
#define REFERAT_COMMON_INDEX_POSTINGS_H

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "common/index/occurrence.h"

namespace referat {

/// Of one term; occurrences[i] is in documents[i]. Of terms that are no words the occurrences are left out.
struct Postings {
  std::vector<Xapian::docid> documents;  ///< rising
  std::vector<PackedOccurrence> occurrences;

  std::size_t size() const { return documents.size(); }

  void add(Xapian::docid document, PackedOccurrence occurrence) {
    documents.push_back(document);
    occurrences.push_back(occurrence);
  }
  void clear() {
    documents.clear();
    occurrences.clear();
  }
};

}  // namespace referat

#endif
