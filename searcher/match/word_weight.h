// What a word weighs where it occurs so, of what BM25 gives it at most.
#ifndef REFERAT_SEARCHER_MATCH_WORD_WEIGHT_H
#define REFERAT_SEARCHER_MATCH_WORD_WEIGHT_H

#include <array>
#include <cstddef>

#include "common/index/occurrence.h"
#include "searcher/match/condition.h"

namespace referat {

/// A table for the ways in which a word can occur, so that a posting costs no decisions.
class WordWeight {
 public:
  /// `use` must outlive it.
  explicit WordWeight(const WordUse& use);

  /// `saturation`: of the document, k1 times the share of its length.
  double in(PackedOccurrence occurrence, double saturation) const {
    const Row& row = rows_[occurrence / kEndingNumbers % kRows];
    double once = row.once;
    if (use_.typed_ending != 0) once += typed_[occurrence % kEndingNumbers];
    if (use_.found != 0 && use_.finds_in(occurrence)) once += use_.found;
    return row.words / (saturation + row.word_count) + row.parts / (saturation + row.part_count) +
           once / (saturation + 1);
  }

 private:
  static constexpr std::size_t kEndingNumbers = 128;
  static constexpr std::size_t kRows = 128;  ///< how often as a word and as a part, in the title, in the decision

  struct Row {
    double words = 0;  ///< for several occurrences: their number times their share
    double word_count = 1;
    double parts = 0;
    double part_count = 1;
    double once = 0;  ///< for what counts as one occurrence
  };

  const WordUse& use_;
  std::array<Row, kRows> rows_;
  std::array<double, kEndingNumbers> typed_{};
};

}  // namespace referat

#endif
