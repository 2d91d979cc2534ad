#include "searcher/match/relaxation.h"

#include <bit>

#include "searcher/match/term_query.h"

namespace referat {
namespace {

/// The ways to leave words out grow fast.
constexpr std::size_t kMostCounted = 6;

/// Every choice of `count` of the words.
Xapian::Query some_of(const std::vector<Xapian::Query>& words, int count) {
  std::vector<Xapian::Query> choices;
  for (unsigned chosen = 0; chosen < 1u << words.size(); ++chosen) {
    if (std::popcount(chosen) != count) continue;
    std::vector<Xapian::Query> together;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if ((chosen >> i & 1) != 0) together.push_back(words[i]);
    }
    choices.push_back(all_of(together));
  }
  return any_of(choices);
}

}  // namespace

std::vector<Xapian::Query> relaxed_queries(const std::vector<Xapian::Query>& words) {
  std::vector<Xapian::Query> queries;
  if (words.size() < 2) return queries;
  if (words.size() <= kMostCounted) {
    for (int count = static_cast<int>(words.size()) - 1; count > 1; --count) {
      // Any of the words weighs, but enough of them have to be there.
      queries.emplace_back(Xapian::Query::OP_FILTER, any_of(words), some_of(words, count));
    }
  }
  queries.push_back(any_of(words));
  return queries;
}

}  // namespace referat
