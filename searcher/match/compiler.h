// Given a query tree, the condition that answers it, and what its words look like in a text.
#ifndef REFERAT_SEARCHER_MATCH_COMPILER_H
#define REFERAT_SEARCHER_MATCH_COMPILER_H

#include <string>
#include <vector>

#include <xapian.h>

#include <referat/results.h>

#include "searcher/match/condition.h"
#include "searcher/match/marks.h"
#include "searcher/match/query_tokens.h"
#include "searcher/match/ranking.h"
#include "searcher/match/word_query.h"
#include "searcher/match/word_row.h"
#include "searcher/query/tree.h"

namespace referat {

struct CompiledQuery {
  Condition query;
  /// The same with fewer and fewer of its plain words (see relaxation.h); empty where there is nothing to relax.
  std::vector<Condition> relaxed;
  std::vector<Condition> bonuses;  ///< what the best items gain by (see engine.cc)
  Marks marks;
  std::vector<QueryWarning> warnings;
  std::vector<std::string> explanation;  ///< a line per word: what it became
  std::vector<QueryPart> parts;          ///< whose weights add up to a score
  bool exact = true;                     ///< false where a beginning stands for more words than are asked for
  bool has_words = false;                ///< something to rank by
};

/// Compiles one query. Used by one thread at a time.
class QueryCompiler {
 public:
  QueryCompiler(const Xapian::Database& database, const Ranking& ranking)
      : database_(database), ranking_(ranking), words_(database, ranking), rows_(database, ranking, texts_) {}

  CompiledQuery compile(const QueryNode& root);

 private:
  Condition compile_node(const QueryNode& node, bool positive);
  /// `relaxed`: what is asked for where no item has all words, if that is not null.
  Condition compile_conjunction(const QueryNode& node, bool positive, std::vector<Condition>* relaxed);
  Condition compile_phrase(const QueryNode& node, bool positive);
  Condition compile_near(const QueryNode& node, bool positive);
  Condition compile_prefix(const QueryNode& node, bool positive);
  Condition compile_filter(const QueryNode& node);
  bool has_more_than(unsigned count, const std::string& start) const;
  /// The word's query; what it looks like goes to `marks`, and what it is made of is kept, unless it is excluded.
  Condition taken(const WordQuery& word, bool positive, Marks& marks, double share = 1);

  const Xapian::Database& database_;
  const Ranking& ranking_;
  WordQueryBuilder words_;
  QueryTokens texts_;
  WordRowCompiler rows_;
  std::vector<Token> tokens_;
  CompiledQuery out_;
  Marks stop_marks_;  ///< of stop words, which choose no passage where there are other words
};

}  // namespace referat

#endif
