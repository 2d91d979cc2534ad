// Words that stand in a row in a query: what has to be there, in all the ways in which it may be written.
#ifndef REFERAT_SEARCHER_MATCH_WORD_ROW_H
#define REFERAT_SEARCHER_MATCH_WORD_ROW_H

#include <cstddef>
#include <string>
#include <vector>

#include <xapian.h>

#include <referat/results.h>

#include "searcher/match/query_tokens.h"
#include "searcher/match/ranking.h"
#include "searcher/match/word_query.h"
#include "searcher/query/tree.h"

namespace referat {

enum class Need {
  required,
  wanted,  ///< a stop word: required only where there is nothing else
  bonus,   ///< never required
};

/// What one word asks for, or several that have a name together.
struct RowPart {
  WordQuery word;
  std::vector<std::string> terms;  ///< of its tokens
  std::string folded;              ///< the word itself, where it is one
  Need need = Need::required;
};

/// Used by one thread at a time, for one query.
class WordRowCompiler {
 public:
  WordRowCompiler(const Xapian::Database& database, const Ranking& ranking, QueryTokens& texts)
      : database_(database), ranking_(ranking), words_(database, ranking), texts_(texts) {}

  /// The parts of words of one field that follow each other. `positive`: false where they are excluded, and then
  /// nothing that only resembles them is. Adds a warning for what holds no word.
  std::vector<RowPart> compile(const std::vector<const QueryNode*>& words, bool positive,
                               std::vector<QueryWarning>& warnings);

 private:
  /// Other names for parts in a row.
  struct OtherNames {
    std::size_t first = 0;
    std::size_t count = 0;
    std::vector<Expression> names;
  };

  /// A part for every word as it was typed: what is several tokens ("børne-/unge", "IV-behandling") is a phrase.
  std::vector<RowPart> compile_typed(const std::vector<const QueryNode*>& words, bool positive,
                                     std::vector<QueryWarning>& warnings);
  void find_synonyms_of(const std::vector<RowPart>& parts, std::vector<OtherNames>& found) const;
  void find_learned(const std::vector<RowPart>& parts, std::vector<OtherNames>& found);
  /// What else words are called is added to their parts; parts that share a name become one.
  void add_other_names(std::vector<RowPart>& parts, QueryField field);
  void add_names(const std::vector<Expression>& names, QueryField field, RowPart& part) const;
  /// Takes `count` parts from `first` on out of the list, for one that asks for all of them.
  static RowPart take_together(std::vector<RowPart>& parts, std::size_t first, std::size_t count);
  /// What two words in a row gain where an item has them near each other, or as one. Appended to the parts.
  void add_pairs(std::vector<RowPart>& parts) const;
  void add_pair_as_one(const Token& left, const Token& right, std::vector<RowPart>& parts) const;

  const Xapian::Database& database_;
  const Ranking& ranking_;
  WordQueryBuilder words_;
  QueryTokens& texts_;
  std::vector<Token> tokens_;
  int widened_ = 0;  ///< words that were asked for in all ways
};

}  // namespace referat

#endif
