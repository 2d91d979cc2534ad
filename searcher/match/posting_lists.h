// The postings of words and of other terms, decoded.
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

#include "common/index/postings.h"
#include "common/index/word_lists.h"

namespace referat {

/// Reads them from a database, and keeps those that were asked for last. For one state of a database; used by one
/// thread at a time.
class PostingLists {
 public:
  /// Room for 32 lists of a word that every document has: the frequent words of a hundred queries.
  explicit PostingLists(const Xapian::Database& database)
      : PostingLists(database, std::max(kLeastBytes, std::size_t{database.get_doccount()} * kBytesPerDocument)) {}
  PostingLists(const Xapian::Database& database, std::size_t most_bytes)
      : database_(database), words_(database), most_bytes_(most_bytes) {}

  /// All of a word's; empty where no document has it. Stays valid however many others are read.
  std::shared_ptr<const Postings> of_word(const std::string& word);
  /// At least those of these documents; where others are among them, that was cheaper. `documents`: rising.
  std::shared_ptr<const Postings> of_word_covering(const std::string& word,
                                                   const std::vector<Xapian::docid>& documents);
  /// How many documents have it.
  std::size_t count_of_word(const std::string& word);

  /// The same of a property or a term of Xapian's, without occurrences.
  std::shared_ptr<const Postings> of_term(const std::string& term);
  std::shared_ptr<const Postings> of_term_covering(const std::string& term,
                                                   const std::vector<Xapian::docid>& documents);
  std::size_t count_of_term(const std::string& term);

 private:
  static constexpr std::size_t kLeastBytes = std::size_t{32} << 20;
  static constexpr std::size_t kBytesPerDocument = 256;

  /// As in the metadata, so that a word is no term.
  static std::string word_name(const std::string& word) { return list_key(word); }
  static std::string term_name(const std::string& term) { return "t" + term; }

  struct Kept {
    std::string name;
    std::shared_ptr<const Postings> postings;
  };

  /// How many documents have a word or a property that is not kept.
  std::size_t read_count(const std::string& word);
  /// Null where they are not kept.
  std::shared_ptr<const Postings> find(const std::string& name);
  std::shared_ptr<const Postings> keep(const std::string& name, Postings postings);

  Xapian::Database database_;
  WordLists words_;
  std::size_t most_bytes_;
  std::list<Kept> kept_;  ///< last asked first
  std::unordered_map<std::string, std::list<Kept>::iterator> places_;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, std::size_t> counts_;  ///< of words and properties: each is asked for several times
};

}  // namespace referat

#endif
