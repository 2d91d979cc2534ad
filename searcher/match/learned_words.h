// Query words in the light of the abbreviations that the indexed minutes explain: FGU is forberedende grunduddannelse,
// and the other way round.
#ifndef REFERAT_SEARCHER_MATCH_LEARNED_WORDS_H
#define REFERAT_SEARCHER_MATCH_LEARNED_WORDS_H

#include <cstddef>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/text/analyzer.h"

namespace referat {

/// Other words for a stretch of the query.
struct LearnedWords {
  std::size_t first = 0;           ///< the stretch: index of its first word
  std::size_t count = 0;           ///< and how many; 1 for a short form
  std::vector<std::string> words;  ///< folded, in order: a long form's words, or one short form
  Xapian::doccount documents = 0;  ///< that explain it so
};

/// Words further on in the query are not looked at.
inline constexpr std::size_t kMaxLearningWords = 64;

/// What may stand instead of a word or of several in a row, by where they begin, then the shortest stretch, then the
/// most documents; at most kMaxLearnedPairs for a stretch. `folded_words`: of plain words next to each other in the
/// query, as fold.h gives them; a long form is known in any inflection. Throws Xapian's errors.
std::vector<LearnedWords> learned_words(const Xapian::Database& database, const std::vector<std::string>& folded_words,
                                        Analyzer& analyzer);

}  // namespace referat

#endif
