// Does an occurrence find its item? Told by tables, so that a posting costs no decisions.
#ifndef REFERAT_SEARCHER_MATCH_WORD_FINDER_H
#define REFERAT_SEARCHER_MATCH_WORD_FINDER_H

#include <array>
#include <cstddef>
#include <cstdint>

#include "searcher/match/condition.h"

namespace referat {

class WordFinder {
 public:
  explicit WordFinder(const WordUse& use) {
    WordUse without_endings = use;
    without_endings.found_endings = 0;
    for (std::size_t i = 0; i < kRows; ++i)
      rows_[i] = without_endings.finds_in(static_cast<PackedOccurrence>(i * kEndingNumbers)) ? 1 : 0;
    if (use.found_endings == 0) return;
    for (unsigned number = 0; number < kEndingNumbers; ++number)
      endings_[number] = (endings_numbered(number) & use.found_endings) != 0 ? 1 : 0;
  }

  /// 1 or 0; as WordUse::finds_in.
  std::size_t finds_in(PackedOccurrence occurrence) const {
    return rows_[occurrence / kEndingNumbers % kRows] | endings_[occurrence % kEndingNumbers];
  }

 private:
  static constexpr std::size_t kEndingNumbers = 128;
  static constexpr std::size_t kRows = 512;  ///< how often as a word and as a part, and the fields

  std::array<std::uint8_t, kRows> rows_;
  std::array<std::uint8_t, kEndingNumbers> endings_{};
};

}  // namespace referat

#endif
