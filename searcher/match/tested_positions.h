// What tests of positions said.
#ifndef REFERAT_SEARCHER_MATCH_TESTED_POSITIONS_H
#define REFERAT_SEARCHER_MATCH_TESTED_POSITIONS_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "searcher/match/condition.h"
#include "searcher/match/document_lists.h"
#include "searcher/match/kept_values.h"

namespace referat {

/// No document is asked twice for the same test, also in the next requests: whoever turns the page or chooses a value
/// of a facet asks the same again. For one state of a database; used by one thread at a time.
class TestedPositions {
 public:
  /// `records`: of positions; must outlive it.
  TestedPositions(KeptValues& records, std::size_t most_bytes) : records_(records), most_bytes_(most_bytes) {}

  /// To be called before each request: forgets what was asked for longest ago where there is no more room. During a
  /// request nothing is forgotten.
  void begin_request();

  /// Tests each of the conditions, which are of positions, for documents of its own; looks at each document but once.
  void ask(const std::vector<Condition>& placed, const std::vector<Documents>& documents);

  /// Of these documents, those that pass.
  Documents passing(const Condition& placed, const Documents& documents);

 private:
  struct Tested {
    std::uint64_t request = 0;  ///< the last that asked
    Documents asked;
    Documents passed;  ///< of them

    std::size_t bytes() const;
  };

  KeptValues& records_;
  std::size_t most_bytes_;
  std::uint64_t request_ = 0;
  std::unordered_map<std::string, Tested> tested_;  ///< by what the test asks
};

}  // namespace referat

#endif
