#include "searcher/query/brackets.h"

#include <algorithm>
#include <utility>

namespace referat::query_language {
namespace {

class Balancer {
 public:
  explicit Balancer(Remarks& remarks) : remarks_(remarks) {}

  /// Whether the token stays.
  bool keep(const Token& token) {
    if (token.kind == TokenKind::open) return open(token.at);
    if (token.kind == TokenKind::close) return close(token.at);
    return true;
  }

  /// Where the brackets stand that nothing has closed, outermost first.
  const std::vector<std::size_t>& unclosed() const { return open_; }

 private:
  bool open(std::size_t at) {
    open_.push_back(at);
    if (open_.size() <= kMaxDepth) return true;
    if (!std::exchange(is_too_deep_, true)) {
      remarks_.add(RemarkCode::too_deep, at, "brackets more than 64 deep were left out, from here on");
    }
    return false;
  }

  bool close(std::size_t at) {
    if (open_.empty()) {
      remarks_.add(RemarkCode::unbalanced_bracket, at, "a ) that closes nothing was ignored");
      return false;
    }
    const bool stays = open_.size() <= kMaxDepth;
    open_.pop_back();
    return stays;
  }

  Remarks& remarks_;
  std::vector<std::size_t> open_;
  bool is_too_deep_ = false;
};

}  // namespace

std::vector<Token> balance_brackets(Tokens tokens, Remarks& remarks) {
  Balancer balancer(remarks);
  std::erase_if(tokens.row, [&balancer](const Token& token) { return !balancer.keep(token); });
  const std::vector<std::size_t>& unclosed = balancer.unclosed();
  if (!tokens.cut) {
    for (const std::size_t at : unclosed) {
      remarks.add(RemarkCode::unbalanced_bracket, at, "no ) closes this bracket; it goes on to the end");
    }
  }
  for (std::size_t i = 0; i < std::min(unclosed.size(), kMaxDepth); ++i) {
    tokens.row.push_back({.kind = TokenKind::close, .at = unclosed[i]});
  }
  return std::move(tokens.row);
}

}  // namespace referat::query_language
