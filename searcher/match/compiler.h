// Given a query tree, the Xapian query that answers it, and what its words look like in a text.
#ifndef REFERAT_SEARCHER_MATCH_COMPILER_H
#define REFERAT_SEARCHER_MATCH_COMPILER_H

#include <string>
#include <vector>

#include <xapian.h>

#include <referat/results.h>

#include "common/text/analyzer.h"
#include "searcher/match/marks.h"
#include "searcher/match/ranking.h"
#include "searcher/match/word_query.h"
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
  QueryCompiler(const Xapian::Database& database, const Ranking& ranking)
      : database_(database), ranking_(ranking), words_(database, ranking) {}

  CompiledQuery compile(const QueryNode& root);

 private:
  enum class Need {
    required,
    wanted,  ///< a stop word: required only where there is nothing else
    bonus,   ///< never required
  };
  struct Part {
    WordQuery word;
    std::vector<std::string> terms;  ///< of its tokens
    std::string folded;              ///< the word itself, where it is one
    Need need = Need::required;
  };

  /// Takes `count` parts from `first` on out of the list, for one that asks for all of them.
  static Part take_together(std::vector<Part>& parts, std::size_t first, std::size_t count);

  Xapian::Query compile_node(const QueryNode& node, bool positive);
  /// `relaxed`: set to the same with its plain words joined by OR, where there are several.
  Xapian::Query compile_conjunction(const QueryNode& node, bool positive, Xapian::Query* relaxed);
  /// A part for every word and every expression among words that stand in a row.
  std::vector<Part> compile_words(const std::vector<const QueryNode*>& words, bool positive);
  /// A part for every word as it was typed: what is several tokens ("børne-/unge", "IV-behandling") is a phrase.
  std::vector<Part> compile_typed_words(const std::vector<const QueryNode*>& words, bool positive);
  /// What two words in a row gain where an item has them near each other, or as one. Appended to the parts.
  void add_pairs(std::vector<Part>& parts) const;
  void add_pair_as_one(const Token& left, const Token& right, std::vector<Part>& parts) const;
  /// Other names for parts in a row.
  struct OtherNames {
    std::size_t first = 0;
    std::size_t count = 0;
    std::vector<Expression> names;
  };
  void find_synonyms_of(const std::vector<Part>& parts, std::vector<OtherNames>& found) const;
  void find_learned(const std::vector<Part>& parts, std::vector<OtherNames>& found);
  /// What else words are called is added to their parts; parts that share a name become one.
  void add_other_names(std::vector<Part>& parts, QueryField field);
  Xapian::Query compile_phrase(const QueryNode& node, bool positive);
  Xapian::Query compile_near(const QueryNode& node, bool positive);
  Xapian::Query compile_prefix(const QueryNode& node, bool positive);
  Xapian::Query compile_filter(const QueryNode& node);
  bool has_more_than(unsigned count, const std::string& start) const;
  /// The word's query; what it looks like goes to `marks`, and what it is made of is kept, unless it is excluded.
  Xapian::Query taken(const WordQuery& word, bool positive, Marks& marks, double share = 1);

  const Xapian::Database& database_;
  const Ranking& ranking_;
  WordQueryBuilder words_;
  Analyzer analyzer_;
  std::vector<Token> tokens_;
  CompiledQuery out_;
  int widened_ = 0;   ///< words that were asked for in all ways
  Marks stop_marks_;  ///< of stop words, which choose no passage where there are other words
};

}  // namespace referat

#endif
