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

/// Some of a text's places, one behind the other.
struct PlaceRange {
  std::size_t first = 0;
  std::size_t last = 0;  ///< the last of them
  double score = 0;      ///< the weights of the different words in it, and a little for each repetition
};

/// Those within `context` code points with the greatest score. `places` in order of their offsets.
PlaceRange best_places(std::string_view text, const std::vector<MarkedStretch>& places, std::size_t context);

/// The stretch of at most `context` code points that holds them, as many as have room. It begins and ends at sentences
/// or lines where they fit, at words else. The beginning of the text where there are no places.
Passage passage_around(std::string_view text, const std::vector<MarkedStretch>& places, const PlaceRange& range,
                       std::size_t context);

/// Around the best places.
Passage best_passage(std::string_view text, const std::vector<MarkedStretch>& places, std::size_t context);

}  // namespace referat

#endif
