// The tokens of a query's texts, within bounds: a word may be typed so that it is hundreds of tokens.
#ifndef REFERAT_SEARCHER_MATCH_QUERY_TOKENS_H
#define REFERAT_SEARCHER_MATCH_QUERY_TOKENS_H

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/text/analyzer.h"

namespace referat {

/// Of one query. Tokens stay valid as long as this lives. Used by one thread at a time.
class QueryTokens {
 public:
  static constexpr std::size_t kMost = 1'000;

  /// The tokens of a text, as many as are left for the query.
  void analyze(std::string_view text, std::vector<Token>& tokens) {
    analyzer_.analyze(text, tokens);
    if (tokens.size() > left_) {
      was_cut_ = true;
      tokens.resize(left_);
    }
    left_ -= tokens.size();
  }

  bool was_cut() const { return was_cut_; }
  Analyzer& analyzer() { return analyzer_; }

 private:
  Analyzer analyzer_{Analyzer::kNoLimit};
  std::size_t left_ = kMost;
  bool was_cut_ = false;
};

}  // namespace referat

#endif
