#include "searcher/query/token_row.h"

#include <utility>

namespace referat::query_language {
namespace {

bool can_end_a_query(TokenKind kind) {
  return kind == TokenKind::word || kind == TokenKind::prefix || kind == TokenKind::phrase || kind == TokenKind::close;
}

}  // namespace

void TokenRow::add(Token token) {
  if (is_cut_) return;
  if (tokens_.size() < kMaxTokens) {
    tokens_.push_back(std::move(token));
    return;
  }
  remarks_.add(RemarkCode::too_long, token.at, "the query was cut off here: it has too many operators and brackets");
  cut();
}

bool TokenRow::has_room_for_word(std::size_t at) {
  if (words_ < kMaxWords) {
    ++words_;
    return true;
  }
  remarks_.add(RemarkCode::too_long, at, "the query was cut off here: it has more than 400 words");
  return false;
}

void TokenRow::cut() {
  is_cut_ = true;
  while (!tokens_.empty() && !can_end_a_query(tokens_.back().kind)) tokens_.pop_back();
}

}  // namespace referat::query_language
