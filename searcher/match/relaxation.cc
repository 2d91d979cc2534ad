#include "searcher/match/relaxation.h"

#include <bit>

namespace referat {
namespace {

/// The ways to leave words out grow fast.
constexpr std::size_t kMostCounted = 6;

/// Every choice of `count` of the words.
Condition some_of(const std::vector<Condition>& words, int count) {
  std::vector<Condition> choices;
  for (unsigned chosen = 0; chosen < 1u << words.size(); ++chosen) {
    if (std::popcount(chosen) != count) continue;
    std::vector<Condition> together;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if ((chosen >> i & 1) != 0) together.push_back(words[i]);
    }
    choices.push_back(Condition::all_of(together));
  }
  return Condition::any_of(choices);
}

}  // namespace

std::vector<Condition> relaxed_queries(const std::vector<Condition>& words) {
  std::vector<Condition> queries;
  if (words.size() < 2) return queries;
  if (words.size() <= kMostCounted) {
    for (int count = static_cast<int>(words.size()) - 1; count > 1; --count) {
      // Any of the words weighs, but enough of them have to be there.
      queries.push_back(Condition::filtered(Condition::any_of(words), some_of(words, count)));
    }
  }
  queries.push_back(Condition::any_of(words));
  return queries;
}

}  // namespace referat
