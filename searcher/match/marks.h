// What the words of a query look like in a text: for snippets.
#ifndef REFERAT_SEARCHER_MATCH_MARKS_H
#define REFERAT_SEARCHER_MATCH_MARKS_H

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "common/text/analyzer.h"

namespace referat {

struct Marks {
  /// Term → how much a passage gains by it: rare words more than common ones.
  std::unordered_map<std::string, double> terms;
  /// Folded beginnings of words (`ord*`) with their weight.
  std::vector<std::pair<std::string, double>> prefixes;

  bool empty() const { return terms.empty() && prefixes.empty(); }
  /// The gain of a token, 0 where it is none of the query's.
  double weight(const Token& token) const;
};

}  // namespace referat

#endif
