#include "searcher/query/operators.h"

#include <algorithm>

namespace referat::query_language {
namespace {

constexpr int kDefaultDistance = 5;
constexpr int kMaxDistance = 100;

struct Spelling {
  std::string_view word;
  TokenKind kind;
};

/// The Danish word of each kind comes first.
constexpr Spelling kSpellings[] = {
    {"OG", TokenKind::conjunction}, {"AND", TokenKind::conjunction}, {"ELLER", TokenKind::disjunction},
    {"OR", TokenKind::disjunction}, {"IKKE", TokenKind::negation},   {"NOT", TokenKind::negation},
    {"NÆR", TokenKind::near},       {"NEAR", TokenKind::near},
};

OperatorWord read_distance(std::string_view digits) {
  const bool is_number = !digits.empty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  if (!is_number) return {TokenKind::near, kDefaultDistance, true};
  int value = 0;
  for (const char digit : digits) value = std::min(value * 10 + (digit - '0'), kMaxDistance + 1);
  const int bounded = std::clamp(value, 1, kMaxDistance);
  return {TokenKind::near, bounded, bounded != value};
}

}  // namespace

std::optional<OperatorWord> read_operator(std::string_view word) {
  for (const Spelling& spelling : kSpellings) {
    if (!word.starts_with(spelling.word)) continue;
    const std::string_view rest = word.substr(spelling.word.size());
    if (rest.empty()) return OperatorWord{spelling.kind, spelling.kind == TokenKind::near ? kDefaultDistance : 0};
    if (spelling.kind == TokenKind::near && rest.front() == '/') return read_distance(rest.substr(1));
  }
  return std::nullopt;
}

std::string_view operator_name(TokenKind kind) {
  return std::ranges::find(kSpellings, kind, &Spelling::kind)->word;
}

}  // namespace referat::query_language
