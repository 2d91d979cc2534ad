#include "searcher/match/word_weight.h"

namespace referat {

WordWeight::WordWeight(const WordUse& use) : use_(use) {
  for (std::size_t i = 0; i < kRows; ++i) {
    const auto occurrence = static_cast<PackedOccurrence>(i * kEndingNumbers);
    Row& row = rows_[i];
    const auto add = [&](double of_it, unsigned times, double& several, double& count) {
      if (times == 1) {
        row.once += of_it;
      } else if (times > 0) {
        several = of_it * times;
        count = times;
      }
    };
    add(use.as_word, words_of(occurrence), row.words, row.word_count);
    add(use.as_part, parts_of(occurrence), row.parts, row.part_count);
    if ((occurrence & kInTitle) != 0) row.once += use.in_title;
    if ((occurrence & kInDecision) != 0) row.once += use.in_decision;
  }
  if (use.typed_ending == 0) return;
  for (unsigned number = 0; number < kEndingNumbers; ++number) {
    if ((endings_numbered(number) & use.typed_ending) != 0) typed_[number] = use.as_typed;
  }
}

}  // namespace referat
