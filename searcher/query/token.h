// What the lexer makes of a query text and the parser makes a tree of.
#ifndef REFERAT_SEARCHER_QUERY_TOKEN_H
#define REFERAT_SEARCHER_QUERY_TOKEN_H

#include <cstddef>
#include <string>

#include "searcher/query/tree.h"

namespace referat::query_language {

enum class TokenKind {
  word,
  prefix,       ///< `text` without its star
  phrase,       ///< `text` without quotes, one space between words
  missing,      ///< the place of an operand that is not there: after a stray `-`, after `titel: `, empty quotes
  field,        ///< always followed by its value: one of the four above, open, negation or field
  open,         ///< (
  close,        ///< )
  conjunction,  ///< OG AND
  disjunction,  ///< ELLER OR
  negation,     ///< IKKE NOT, or a leading `-`
  near,         ///< NÆR NEAR, with `distance`
};

struct Token {
  TokenKind kind = TokenKind::missing;
  std::size_t at = 0;  ///< code points from the start of the query
  std::string text = {};
  QueryField field = QueryField::any;
  int distance = 0;
};

}  // namespace referat::query_language

#endif
