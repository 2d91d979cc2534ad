// The tree that a query text is read into. It knows the query language and no index: words stand as they were typed,
// and what they match is decided by searcher/match.
#ifndef REFERAT_SEARCHER_QUERY_TREE_H
#define REFERAT_SEARCHER_QUERY_TREE_H

#include <string>
#include <vector>

#include <referat/results.h>

namespace referat {

/// What a word may be confined to. `any`: the whole item.
enum class QueryField {
  any,
  title,
  decision,
  recommendation,
  facts,
  attachment,
  note,
  case_number,
  organ,
  topic,
  municipality,
  outcome,
  in_favour,
  against,
  abstained,
  reservation,
  date,
};

struct QueryNode {
  enum class Kind {
    everything,   ///< the empty query
    word,         ///< `text`: one word between spaces, as typed ("støj", "§", "108", "SAG-2018-1349", "børne-/unge")
    prefix,       ///< `text` without its star
    phrase,       ///< `text` between the quotes
    filter,       ///< a field that filters (case_number, organ, outcome, against, date …); `text` is the value
    near,         ///< children (words, prefixes, phrases) in any order within `distance` words
    conjunction,  ///< all children; `text` is empty
    disjunction,  ///< at least one child
    negation,     ///< one child, which must not match
  };

  Kind kind = Kind::everything;
  QueryField field = QueryField::any;
  std::string text;
  int distance = 0;
  /// A conjunction that was written with OG/AND; one that is merely words in a row may be relaxed.
  bool spelled_out = false;
  int at = 0;  ///< code points from the start of the query
  std::vector<QueryNode> children;
};

struct ParsedQuery {
  QueryNode root;
  std::vector<QueryWarning> warnings;
};

/// Reads the query language of the contract. Never fails: what makes no sense gets the best reading and a warning.
/// Time and memory are linear in the text; nesting deeper than 64 and more than 400 words are cut off with a warning.
ParsedQuery parse_query(std::string_view text);

/// The tree in the query language itself, fully bracketed where that matters: `støj OG (trafik ELLER vej) IKKE "ny
/// motorvej"`. parse_query(to_query_text(t)) reads back as the same tree.
std::string to_query_text(const QueryNode& node);

}  // namespace referat

#endif
