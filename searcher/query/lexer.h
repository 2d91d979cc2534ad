// Text → tokens: what is a word, a phrase, a field, an operator.
#ifndef REFERAT_SEARCHER_QUERY_LEXER_H
#define REFERAT_SEARCHER_QUERY_LEXER_H

#include <string_view>
#include <vector>

#include "searcher/query/remarks.h"
#include "searcher/query/token.h"

namespace referat::query_language {

struct Tokens {
  std::vector<Token> row;
  bool cut = false;  ///< the text goes on beyond the bounds of token_row.h; `row` ends with no operator
};

/// No token's text is empty (but that of a `missing`), longer than 1,000 bytes a word, or ill-formed UTF-8. A word
/// outside a field's value never looks like an operator, a known field or a negation. Linear in the text.
Tokens read_tokens(std::string_view text, Remarks& remarks);

}  // namespace referat::query_language

#endif
