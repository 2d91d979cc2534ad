// What tests of positions said, for one request.
#ifndef REFERAT_SEARCHER_MATCH_TESTED_POSITIONS_H
#define REFERAT_SEARCHER_MATCH_TESTED_POSITIONS_H

#include <unordered_map>
#include <vector>

#include "searcher/match/condition.h"
#include "searcher/match/document_lists.h"
#include "searcher/match/kept_values.h"

namespace referat {

/// No document is asked twice for the same test.
class TestedPositions {
 public:
  /// `records`: of positions; must outlive it.
  explicit TestedPositions(KeptValues& records) : records_(records) {}

  /// Tests each of the conditions, which are of positions, for documents of its own; looks at each document but once.
  void ask(const std::vector<Condition>& placed, const std::vector<Documents>& documents);

  /// Of these documents, those that pass.
  Documents passing(const Condition& placed, const Documents& documents);

 private:
  struct Tested {
    Condition condition;  ///< kept, so that its identity stays its own
    Documents asked;
    Documents passed;  ///< of them
  };

  KeptValues& records_;
  std::unordered_map<const void*, Tested> tested_;
};

}  // namespace referat

#endif
