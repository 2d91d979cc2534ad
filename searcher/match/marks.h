// What the words of a query look like in a text: for snippets.
#ifndef REFERAT_SEARCHER_MATCH_MARKS_H
#define REFERAT_SEARCHER_MATCH_MARKS_H

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "common/text/analyzer.h"
#include "searcher/query/tree.h"

namespace referat {

/// How a term is marked.
struct Mark {
  double weight = 0;      ///< how much a passage gains by it: rare words more than common ones
  bool as_word = true;    ///< where it is a whole word
  bool as_part = true;    ///< where it is a part of a compound; then only the part is marked
  bool is_typed = false;  ///< one of the query's own words; what only resembles them never marks a stop word
  QueryField field = QueryField::any;  ///< only in sections of this field
  int group = 0;          ///< only near another term of the group, a phrase or a compound's parts; 0: anywhere
  std::size_t reach = 0;  ///< how near, in words
};

/// A stretch of a text.
struct MarkedStretch {
  std::size_t offset_bytes = 0;
  std::size_t length_bytes = 0;
  std::string_view term;  ///< which of the query's
  double weight = 0;
};

struct Marks {
  std::unordered_map<std::string, std::vector<Mark>> terms;
  /// Words as typed, in lower case; they are worth a little more than other forms.
  std::unordered_set<std::string> typed_forms;
  /// Folded beginnings of words (`ord*`) with their weight.
  std::vector<std::pair<std::string, double>> prefixes;
  int groups = 0;  ///< how many there are

  bool empty() const { return terms.empty() && prefixes.empty(); }
  void add(const std::string& term, const Mark& mark) { terms[term].push_back(mark); }

  /// What of a text is the query's, in order, without overlap: whole words, or parts of compounds. `field`: what kind
  /// of section the text is; QueryField::any for one that has no field of its own. The views are of these marks.
  std::vector<MarkedStretch> find(std::span<const Token> tokens, QueryField field) const;
};

}  // namespace referat

#endif
