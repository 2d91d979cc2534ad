// What the words of a query look like in a text: for snippets.
#ifndef REFERAT_SEARCHER_MATCH_MARKS_H
#define REFERAT_SEARCHER_MATCH_MARKS_H

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "common/text/analyzer.h"

namespace referat {

/// A stretch of a token.
struct MarkedStretch {
  std::size_t offset_bytes = 0;  ///< in the text
  std::size_t length_bytes = 0;
  std::string_view term;  ///< which of the query's
  double weight = 0;
};

struct Marks {
  struct Worth {
    double weight = 0;     ///< how much a passage gains by it: rare words more than common ones
    bool as_word = false;  ///< where it is a whole word
    bool as_part = false;  ///< where it is a part of a compound; then only the part is marked
  };
  std::unordered_map<std::string, Worth> terms;
  /// Words as typed, in lower case; they are worth a little more than other forms.
  std::unordered_set<std::string> typed_forms;
  /// Folded beginnings of words (`ord*`) with their weight.
  std::vector<std::pair<std::string, double>> prefixes;

  bool empty() const { return terms.empty() && prefixes.empty(); }

  /// Keeps the greater weight where a term is there already.
  void add(const std::string& term, double weight, bool as_word, bool as_part);

  /// Appends what of a token is the query's, in order, without overlap: the whole of it, or parts of a compound.
  void find(const Token& token, std::vector<MarkedStretch>& stretches) const;

 private:
  const std::pair<const std::string, Worth>* known(const std::string& term, bool as_part) const;
};

}  // namespace referat

#endif
