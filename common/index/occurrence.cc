#include "common/index/occurrence.h"

#include <algorithm>

namespace referat {
namespace {

unsigned step_of(unsigned words) {
  if (words < 2) return 1 - words;
  if (words < 4) return words;
  return words < 6 ? 4 : words < 10 ? 5 : 6;
}

}  // namespace

PackedOccurrence packed(const Occurrence& occurrence) {
  return static_cast<PackedOccurrence>(occurrence.endings | step_of(occurrence.words) << 7 |
                                       std::min(occurrence.parts, 3U) << 10 | occurrence.fields);
}

}  // namespace referat
