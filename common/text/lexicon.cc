#include "common/text/lexicon.h"

#include "common/text/embedded.h"

namespace referat {

// The blob is the sorted list, each entry followed by '\n'. The search halves the bytes, then steps back to the entry's
// start.
bool lexicon_has_stem(std::string_view stem) {
  const std::string_view list = embedded::lexicon();
  std::size_t low = 0;
  std::size_t high = list.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t previous_end = middle == 0 ? std::string_view::npos : list.rfind('\n', middle - 1);
    const std::size_t start = previous_end == std::string_view::npos || previous_end < low ? low : previous_end + 1;
    const std::size_t end = list.find('\n', start);
    const int order = list.substr(start, end - start).compare(stem);
    if (order == 0) return true;
    if (order < 0) {
      low = end + 1;
    } else {
      high = start;
    }
  }
  return false;
}

}  // namespace referat
