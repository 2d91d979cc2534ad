// The operators that are written as words in capitals.
#ifndef REFERAT_SEARCHER_QUERY_OPERATORS_H
#define REFERAT_SEARCHER_QUERY_OPERATORS_H

#include <optional>
#include <string_view>

#include "searcher/query/token.h"

namespace referat::query_language {

struct OperatorWord {
  TokenKind kind;
  int distance = 0;             ///< of `near`: 1 to 100
  bool distance_moved = false;  ///< what was typed is no number from 1 to 100
};

/// Reads OG AND ELLER OR IKKE NOT NÆR NEAR NÆR/5 NEAR/5; nothing for any other word.
std::optional<OperatorWord> read_operator(std::string_view word);

/// The Danish word of an operator, for messages and for printing: "OG", "NÆR".
std::string_view operator_name(TokenKind kind);

}  // namespace referat::query_language

#endif
