// The tokens of a query as they are read, within bounds.
#ifndef REFERAT_SEARCHER_QUERY_TOKEN_ROW_H
#define REFERAT_SEARCHER_QUERY_TOKEN_ROW_H

#include <cstddef>
#include <vector>

#include "searcher/query/remarks.h"
#include "searcher/query/token.h"

namespace referat::query_language {

inline constexpr int kMaxWords = 400;
inline constexpr std::size_t kMaxTokens = 30000;

/// Takes tokens until a bound is reached; from then on it is cut and takes no more. A row that was cut ends with an
/// operand or a closing bracket, so that the cut itself leaves no operator dangling.
class TokenRow {
 public:
  explicit TokenRow(Remarks& remarks) : remarks_(remarks) {}

  void add(Token token);

  /// To be asked before a word is added, alone or in a phrase; false where the row is cut.
  bool has_room_for_word(std::size_t at);

  /// Leaves out what stands at the end without an operand.
  void cut();

  bool is_cut() const { return is_cut_; }
  std::vector<Token>& tokens() { return tokens_; }

 private:
  Remarks& remarks_;
  std::vector<Token> tokens_;
  int words_ = 0;
  bool is_cut_ = false;
};

}  // namespace referat::query_language

#endif
