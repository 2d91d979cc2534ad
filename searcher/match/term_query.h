// Given tokens, the Xapian queries that find them: one word, words next to or near each other, beginnings of words.
#ifndef REFERAT_SEARCHER_MATCH_TERM_QUERY_H
#define REFERAT_SEARCHER_MATCH_TERM_QUERY_H

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/text/analyzer.h"
#include "searcher/query/tree.h"

namespace referat {

/// The most words that a beginning (`ord*`) stands for; the most frequent ones.
inline constexpr unsigned kMaxPrefixWords = 500;

/// A part of a query that gives weight, and how --explain calls it.
struct QueryPart {
  std::string label;
  Xapian::Query query;
};

/// What a word gives weight by: itself first, then what may be there besides.
std::vector<QueryPart> word_parts(const Token& token, QueryField field);

/// An item that has the word in the field. In the whole item a word counts more in the title and in the decision, and
/// when it is written as typed; an item whose own case number is asked for goes before those that only mention it.
Xapian::Query word_query(const std::vector<QueryPart>& parts);

/// The words next to each other in their order; in any forms, those as typed first. Not empty.
Xapian::Query phrase_query(const std::vector<Token>& tokens, QueryField field);

/// The words in any order, all within a stretch that has room for `distance` steps besides the words themselves.
Xapian::Query near_query(const std::vector<Token>& tokens, QueryField field, int distance);

/// A word that begins so. `form`: in lower case, as typed; `folded`: the same, folded.
Xapian::Query prefix_query(const std::string& form, const std::string& folded, QueryField field);

Xapian::Query all_of(const std::vector<Xapian::Query>& parts);  ///< AND; not empty
Xapian::Query any_of(const std::vector<Xapian::Query>& parts);  ///< OR; not empty

}  // namespace referat

#endif
