// What a condition weighs in documents that match it.
#ifndef REFERAT_SEARCHER_MATCH_SCORER_H
#define REFERAT_SEARCHER_MATCH_SCORER_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "searcher/match/condition.h"
#include "searcher/match/matcher.h"
#include "searcher/match/ranking.h"

namespace referat {

/// Adds up BM25 (Robertson and Zaragoza 2009), with the bounds that Xapian's has: a term that most documents have
/// weighs little, never less than nothing; no document counts as shorter than half of the average.
class Scorer {
 public:
  enum class Positions { looked_at, taken_for_granted };

  /// `documents`: rising. Where positions are taken for granted, every test of them is passed: weights are not less than
  /// those that looking at them gives.
  Scorer(Matcher& matcher, const Ranking& ranking, const Documents& documents,
         Positions positions = Positions::looked_at);

  /// weights[i] is what the condition weighs in documents[i]. `matching`: all of these documents match it.
  std::vector<double> weigh(const Condition& condition, bool matching);

 private:
  /// Some of the documents, or all of them.
  struct Some {
    const Documents& documents;
    const std::vector<std::uint32_t>* places = nullptr;  ///< among all of them; none where they are all

    std::size_t place(std::size_t at) const { return places == nullptr ? at : (*places)[at]; }
  };

  /// `matching`: all of these match the condition.
  void add(const Condition& condition, const Some& some, bool matching, double share);
  void add_word(const Condition& condition, const Some& some, double share);
  void add_as_one(const Condition& condition, const Some& some, double share);
  void add_freshness(const Condition& condition, const Some& some, double share);
  void add_where_matching(const Condition& condition, const Some& some, double share);

  /// What BM25 gives at most a word that so many documents have.
  double most_weight(std::size_t having) const;

  Matcher& matcher_;
  const Ranking& ranking_;
  const Documents& documents_;
  Positions positions_;
  std::vector<double> saturation_;  ///< per document: k1 times the share of its length
  std::vector<double> weights_;
};

}  // namespace referat

#endif
