// The best stretch of a text: pure functions over marked places.
#ifndef REFERAT_SEARCHER_SNIPPET_PASSAGE_H
#define REFERAT_SEARCHER_SNIPPET_PASSAGE_H

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/match/marks.h"

namespace referat {

/// A stretch of a text, on character boundaries.
struct Passage {
  std::size_t begin_bytes = 0;
  std::size_t end_bytes = 0;
  double score = 0;
};

/// The stretch of at most `context` code points with the greatest score: the weights of the different words in it, and
/// a little for each repetition. It begins and ends at sentences or lines where they fit, at words else. `places` in
/// order of their offsets.
Passage best_passage(std::string_view text, const std::vector<MarkedStretch>& places, std::size_t context);

}  // namespace referat

#endif
