// What a condition weighs at most in documents, cheaply: most of many matches need no exact weight, since they cannot
// be among the best (Turtle and Flood 1995).
#ifndef REFERAT_SEARCHER_MATCH_WEIGHT_BOUNDS_H
#define REFERAT_SEARCHER_MATCH_WEIGHT_BOUNDS_H

#include <vector>

#include "searcher/match/condition.h"
#include "searcher/match/matcher.h"
#include "searcher/match/ranking.h"

namespace referat {

/// Takes every document for as short as one counts, every test of positions for passed.
class WeightBounds {
 public:
  /// `documents`: rising.
  WeightBounds(Matcher& matcher, const Ranking& ranking, const Documents& documents)
      : matcher_(matcher), ranking_(ranking), documents_(documents) {}

  /// bounds[i] is not less than what a Scorer gives documents[i], all of which match the condition.
  std::vector<float> of(const Condition& condition);

 private:
  void add(const Condition& condition, bool matching, double share);
  void add_word(const Condition& condition, double share);
  void add_constant(const Condition& condition, bool matching, double share);
  void add_as_one(const Condition& condition, double share);
  void add_freshness(const Condition& condition, double share);

  Matcher& matcher_;
  const Ranking& ranking_;
  const Documents& documents_;
  std::vector<float> bounds_;
};

/// Some of the documents, and what they weigh.
struct WeighedDocuments {
  Documents documents;  ///< rising
  std::vector<double> weights;
};

/// Those that may be among the `count` that weigh most. All of these documents, which rise, match the condition.
WeighedDocuments weigh_best(Matcher& matcher, const Ranking& ranking, const Condition& condition,
                            const Documents& documents, std::size_t count);

}  // namespace referat

#endif
