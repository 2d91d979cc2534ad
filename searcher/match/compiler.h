// Given a query tree, the Xapian query that answers it, and what its words look like in a text.
#ifndef REFERAT_SEARCHER_MATCH_COMPILER_H
#define REFERAT_SEARCHER_MATCH_COMPILER_H

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include <referat/results.h>

#include "common/text/analyzer.h"
#include "searcher/match/marks.h"
#include "searcher/match/term_query.h"
#include "searcher/query/tree.h"

namespace referat {

struct CompiledQuery {
  Xapian::Query query;
  /// The same with its plain words joined by OR; empty where there is nothing to relax.
  Xapian::Query relaxed;
  Marks marks;
  std::vector<QueryWarning> warnings;
  std::vector<std::string> explanation;  ///< a line per word: what it became
  std::vector<QueryPart> parts;          ///< whose weights add up to a score
  bool exact = true;                     ///< false where a beginning stands for more words than are asked for
  bool has_words = false;                ///< something to rank by
};

/// Used by one thread at a time.
class QueryCompiler {
 public:
  explicit QueryCompiler(const Xapian::Database& database) : database_(database) {}

  CompiledQuery compile(const QueryNode& root);

 private:
  struct Part;
  Xapian::Query compile_node(const QueryNode& node, bool positive);
  /// `relaxed`: set to the same with its plain words joined by OR, where there are several.
  Xapian::Query compile_conjunction(const QueryNode& node, bool positive, Xapian::Query* relaxed);
  std::vector<Part> compile_words(const std::vector<const QueryNode*>& words, bool positive);
  Xapian::Query compile_phrase(const QueryNode& node, bool positive);
  Xapian::Query compile_near(const QueryNode& node, bool positive);
  Xapian::Query compile_prefix(const QueryNode& node, bool positive);
  Xapian::Query compile_filter(const QueryNode& node);
  bool has_more_than(unsigned count, const std::string& start) const;
  void mark(const Token& token, bool positive);
  /// The part's query, and what it is made of kept for --explain; the weights of both times `share`.
  Xapian::Query explained(const Part& part, double share, bool positive);

  const Xapian::Database& database_;
  Analyzer analyzer_;
  std::vector<Token> tokens_;
  CompiledQuery out_;
  std::set<std::string> stop_marks_;  ///< terms of the stop words among the marks
};

}  // namespace referat

#endif
