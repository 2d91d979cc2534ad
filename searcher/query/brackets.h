// Makes the brackets of a query balance.
#ifndef REFERAT_SEARCHER_QUERY_BRACKETS_H
#define REFERAT_SEARCHER_QUERY_BRACKETS_H

#include <vector>

#include "searcher/query/lexer.h"
#include "searcher/query/remarks.h"

namespace referat::query_language {

inline constexpr std::size_t kMaxDepth = 64;

/// The tokens with every bracket paired and no more than kMaxDepth of them open at once: a `)` too many and the
/// brackets beyond the depth are left out, and what is open at the end is closed there. Each is remarked upon, but the
/// closing of a query that was cut.
std::vector<Token> balance_brackets(Tokens tokens, Remarks& remarks);

}  // namespace referat::query_language

#endif
