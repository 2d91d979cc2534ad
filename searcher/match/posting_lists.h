// The postings of terms, decoded: which documents have a term, and how.
#ifndef REFERAT_SEARCHER_MATCH_POSTING_LISTS_H
#define REFERAT_SEARCHER_MATCH_POSTING_LISTS_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/index/occurrence.h"

namespace referat {

/// Of one term; occurrences[i] is in documents[i].
struct Postings {
  std::vector<Xapian::docid> documents;       ///< rising
  std::vector<PackedOccurrence> occurrences;  ///< of a word; else Xapian's wdf

  std::size_t size() const { return documents.size(); }
};

/// Reads them from a database, and keeps those that were asked for last. For one state of a database; used by one
/// thread at a time.
class PostingLists {
 public:
  /// Room for 32 lists of a word that every document has: the frequent words of a hundred queries.
  explicit PostingLists(const Xapian::Database& database)
      : PostingLists(database, std::max(kLeastBytes, std::size_t{database.get_doccount()} * kBytesPerDocument)) {}
  PostingLists(Xapian::Database database, std::size_t most_bytes)
      : database_(std::move(database)), most_bytes_(most_bytes) {}

  /// All of a term's; empty where no document has it. Stays valid however many others are read.
  std::shared_ptr<const Postings> of(const std::string& term);
  /// At least those of these documents; where others are among them, that was cheaper. `documents`: rising.
  std::shared_ptr<const Postings> covering(const std::string& term, const std::vector<Xapian::docid>& documents);
  /// How many documents have it.
  std::size_t count(const std::string& term);

 private:
  static constexpr std::size_t kLeastBytes = std::size_t{32} << 20;
  static constexpr std::size_t kBytesPerDocument = 256;

  struct Kept {
    std::string term;
    std::shared_ptr<const Postings> postings;
  };

  const Kept* find(const std::string& term);
  void keep(const std::string& term, std::shared_ptr<const Postings> postings);

  Xapian::Database database_;
  std::size_t most_bytes_;
  std::list<Kept> kept_;  ///< last asked first
  std::unordered_map<std::string, std::list<Kept>::iterator> places_;
  std::size_t bytes_ = 0;
};

}  // namespace referat

#endif
