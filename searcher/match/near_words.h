// Given a word that an index does not have, the words of the index that were probably meant.
#ifndef REFERAT_SEARCHER_MATCH_NEAR_WORDS_H
#define REFERAT_SEARCHER_MATCH_NEAR_WORDS_H

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "searcher/match/spelling_rules.h"

namespace referat {

struct NearWord {
  std::string text;  ///< in lower case, as it is written in the minutes
  EditCost distance = 0;
  Xapian::doccount items = 0;  ///< that have it in any form
};

/// The forms of an index that are visited for one word, at most.
inline constexpr unsigned kMostVisitedForms = 30'000;
inline constexpr std::size_t kMostNearWords = 3;

/// How far a word of so many letters may be from what was meant.
EditCost reach(std::size_t letters);

/// Up to kMostNearWords, nearest first, then the most frequent. `form`: in lower case. None for what is no word of
/// letters, or is longer than kLongestSpelling. Looks at the words that begin alike (the first two letters, whether or
/// not they were typed on a keyboard with æ, ø and å), and at those one or two usual mistakes away.
std::vector<NearWord> near_words(const Xapian::Database& database, std::string_view form);

}  // namespace referat

#endif
