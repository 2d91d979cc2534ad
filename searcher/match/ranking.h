// What makes an item rank above another. The numbers are shares of a word's own BM25 weight where nothing else is said;
// tests/relevance/README.md says how they were chosen.
#ifndef REFERAT_SEARCHER_MATCH_RANKING_H
#define REFERAT_SEARCHER_MATCH_RANKING_H

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace referat {

/// What BM25 gives a word for being rare, if `found` of `all` documents have it, as Xapian reckons it: a word that most
/// have weighs little, never less than nothing.
inline double bm25_rarity(double all, double found) {
  const double odds = (all - found + 0.5) / (found + 0.5);
  return std::log(odds < 2 ? odds * 0.5 + 1 : odds);
}

struct Ranking {
  // BM25. Minutes differ much in length without being about more, so length counts less than usual.
  double term_saturation = 1.2;  ///< k1
  double length_share = 0.45;    ///< b

  // What a word gains where it stands in the title or in the decision, and where it is written as typed.
  double title = 1.2;
  double decision = 0.3;
  double form = 0.25;

  // What else a word is found by, and what that is worth.
  double part = 0.45;       ///< as a part of a compound
  double apart = 0.5;       ///< a compound's parts in order, near each other
  double other_link = 0.9;  ///< a compound with another linking letter
  double synonym = 0.4;
  double learned = 0.4;   ///< what an abbreviation stands for in these minutes, and back
  double unlisted = 0.5;  ///< compounds that begin with a word that no list knows

  double near_pair = 0.3;  ///< two words of the query near each other
  double adjacent = 0.5;   ///< two words of the query written as one: trafik støj, trafikstøj

  double shorter_identifier = 0.5;  ///< a case number without its letters
  double stop_word = 0.1;
  double freshness = 6.0;     ///< added for the newest item, where freshness is asked for
  double case_number = 30.0;  ///< added, not a share: the item's own case number is asked for

  /// What BM25 gives at most a word that so many of all documents have.
  double most_weight(std::size_t all, std::size_t found) const {
    return bm25_rarity(static_cast<double>(all), static_cast<double>(found)) * (term_saturation + 1);
  }

  /// How much of a word a document takes: k1 times the share of its length, which is the average's share. No document
  /// counts as shorter than half of the average.
  double saturation(double length) const {
    constexpr double kLeastLength = 0.5;
    return term_saturation * (std::max(kLeastLength, length) * length_share + (1 - length_share));
  }
};

/// How many words may stand between a compound's parts in a text.
inline constexpr unsigned kApartSlack = 4;

}  // namespace referat

#endif
