#include "searcher/match/learned_words.h"

#include <algorithm>
#include <utility>

#include "common/index/abbreviation_terms.h"

namespace referat {
namespace {

/// More than the longest long form has, the words between hyphens counted each.
constexpr std::size_t kMostLongFormWords = 24;

void append(std::vector<LearnedPair> pairs, std::size_t first, std::size_t count, std::vector<LearnedWords>& to) {
  for (LearnedPair& pair : pairs) to.push_back({first, count, std::move(pair.words), pair.documents});
}

}  // namespace

std::vector<LearnedWords> learned_words(const Xapian::Database& database, const std::vector<std::string>& folded_words,
                                        Analyzer& analyzer) {
  const LearnedAbbreviations learned(database, analyzer);
  std::vector<LearnedWords> found;
  const std::size_t end = std::min(folded_words.size(), kMaxLearningWords);
  for (std::size_t first = 0; first < end; ++first) {
    append(learned.long_forms_of(folded_words[first]), first, 1, found);
    std::vector<std::string> stretch;
    for (std::size_t at = first; at < std::min(end, first + kMostLongFormWords); ++at) {
      stretch.push_back(folded_words[at]);
      if (!learned.long_form_begins_with(stretch)) break;
      append(learned.short_forms_of(stretch), first, stretch.size(), found);
    }
  }
  return found;
}

}  // namespace referat
