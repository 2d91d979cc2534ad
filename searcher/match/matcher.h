// Which documents a condition finds, all of them.
#ifndef REFERAT_SEARCHER_MATCH_MATCHER_H
#define REFERAT_SEARCHER_MATCH_MATCHER_H

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "searcher/match/condition.h"
#include "searcher/match/counted_words.h"
#include "searcher/match/document_lists.h"
#include "searcher/match/document_set.h"
#include "searcher/match/open_index.h"
#include "searcher/match/tested_positions.h"

namespace referat {

/// Decodes the postings of each term once and works on whole lists: rare conditions first, the others asked only of
/// what those left. Remembers what it tested; for one request.
class Matcher {
 public:
  /// For one request.
  explicit Matcher(OpenIndex& index) : index_(index), tests_(index.tests) { tests_.begin_request(); }

  std::shared_ptr<const Documents> find(const Condition& condition);

  /// Of these documents, those that match. `documents`: rising.
  Documents find_within(const Condition& condition, const Documents& documents);

  /// At least the postings of these documents, which rise; as PostingLists::of_word_covering, and what was looked up of a
  /// frequent term is remembered.
  std::shared_ptr<const Postings> postings(const std::string& term, const Documents& documents);

  /// Of a condition as_one. Stays valid as long as the matcher.
  std::shared_ptr<const CountedDocuments> counted(const Condition& condition);

  /// Of these documents, or of all where none are given, those that may pass a condition of positions.
  Documents may_pass(const Condition& placed, const Documents* within);

  /// Tests what any_of these conditions will be asked for in turn, of these documents; that looks at each but once.
  void prepare(const std::vector<Condition>& conditions, const Documents& documents);

  OpenIndex& index() { return index_; }

 private:
  /// Of a term, the postings of some documents.
  struct LookedUp {
    Documents documents;
    std::shared_ptr<const Postings> postings;
  };

  /// Words that count as one.
  struct Counted {
    Condition condition;  ///< kept, so that its identity stays its own
    std::shared_ptr<const CountedDocuments> documents;
  };

  /// About how many documents it finds; at least as many in most cases.
  std::size_t estimate(const Condition& condition);
  /// Rare ones first, and what is dear to ask last.
  std::vector<Condition> in_asking_order(std::vector<Condition> conditions);
  Documents word_within(const Condition& condition, const Documents& documents);
  Documents all_within(const std::vector<Condition>& conditions, Documents documents);
  Documents any_within(const std::vector<Condition>& conditions, const Documents& documents);
  /// Adds the documents that any of them finds, of these where they are given.
  void add_any(const std::vector<Condition>& conditions, const Documents* within, DocumentSet& found);
  std::shared_ptr<const Documents> find_any(const std::vector<Condition>& conditions);

  OpenIndex& index_;
  TestedPositions& tests_;
  std::unordered_map<const void*, Counted> counted_;
  std::unordered_map<std::string, LookedUp> looked_up_;
};

}  // namespace referat

#endif
