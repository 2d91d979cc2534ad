// How one word of a query is found in items, and what makes it weigh more in some than in others.
#ifndef REFERAT_SEARCHER_MATCH_WORD_QUERY_H
#define REFERAT_SEARCHER_MATCH_WORD_QUERY_H

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/word_lists.h"
#include "common/text/analyzer.h"
#include "searcher/match/condition.h"
#include "searcher/match/marks.h"
#include "searcher/match/ranking.h"
#include "searcher/query/tree.h"

namespace referat {

/// A part of a query that gives weight, and how --explain calls it.
struct QueryPart {
  std::string label;
  Condition query;
};

/// A term that a word looks like in a text. Its weight is a share of what the word is worth there; its group is one of
/// the word's, from 1.
struct WordMark {
  std::string term;
  Mark mark;
};

struct WordQuery {
  std::vector<QueryPart> ways;    ///< an item matches by any of them
  std::vector<QueryPart> extras;  ///< what weighs more where it is there
  std::vector<WordMark> marks;
  int groups = 0;                        ///< of the marks
  std::string typed_form;                ///< of a single word: a passage with it goes before one with another form
  std::vector<std::string> explanation;  ///< a line each: what the word became

  Condition query() const;
};

/// Another name for a word or several.
struct Expression {
  std::string label;
  std::vector<std::string> terms;  ///< of its words, in order
  double share = 1;
  std::string explanation;
};

/// Builds the queries of words. Used by one thread at a time.
class WordQueryBuilder {
 public:
  WordQueryBuilder(const Xapian::Database& database, const Ranking& ranking)
      : database_(database), words_(database), ranking_(ranking) {}

  /// A word with its forms, as a part of compounds, and a compound as its parts close together. In a field the word is
  /// looked for there only. `plain`: only the word and what it is a part of, nothing that resembles it.
  WordQuery of_word(const Token& token, QueryField field, bool plain) const;

  /// Words that belong together, next to each other; `joined`: also written as one (e-mail, email), or null. `slack`:
  /// how many other words may stand among them where they are marked.
  WordQuery of_phrase(std::string_view label, const std::vector<Token>& tokens, const Word* joined, QueryField field,
                      std::size_t slack = 0) const;

  /// Adds another expression for the same thing: its words' terms in order.
  void add_expression(std::string_view label, const std::vector<std::string>& terms, double share, QueryField field,
                      WordQuery& word) const;

  /// What a passage gains by a term: rare ones more than common ones.
  double rarity(std::string_view term) const;

 private:
  void add_way(std::string_view label, const Condition& query, double share, WordQuery& word) const;
  void add_shorter_identifiers(const Token& token, QueryField field, WordQuery& word) const;
  void add_other_links(const Token& token, QueryField field, WordQuery& word) const;
  void add_joined(const Word& joined, std::string_view label, QueryField field, WordQuery& word) const;
  void add_parts_apart(const Token& token, QueryField field, WordQuery& word) const;
  void add_unlisted_compounds(const Token& token, WordQuery& word) const;
  void add_extras(const Token& token, WordQuery& word) const;
  void add_form(const Token& token, WordQuery& word) const;
  Condition word_or_part(const std::string& term, QueryField field) const;
  double weight_of(std::string_view term) const;
  double bounded_share(double share, std::string_view of, const std::vector<std::string>& terms) const;

  const Xapian::Database& database_;
  const WordLists words_;
  const Ranking& ranking_;
};

}  // namespace referat

#endif
