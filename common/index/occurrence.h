// How a word occurs in an item: what a posting says besides that it does. One posting per word and item tells what
// would else be a term for the word, one for it as a part of compounds, one for each field and one for the form.
//
//   bits 0-6    number of its endings (text/endings.h); 0 where there is none for them
//        7-9    how often as a word: 1, not at all, 2, 3, 4 to 5, 6 to 9, 10 or more
//        10-11  how often as a part: 0, 1, 2, 3 or more
//        12     in the title
//        13     in the decision
//        14, 15 among the attachments, in notes for the record
#ifndef REFERAT_COMMON_INDEX_OCCURRENCE_H
#define REFERAT_COMMON_INDEX_OCCURRENCE_H

#include <array>
#include <cstdint>

#include "common/text/endings.h"

namespace referat {

/// Sixteen bits.
using PackedOccurrence = std::uint16_t;

enum FieldBits : PackedOccurrence {
  kInTitle = 1U << 12,
  kInDecision = 1U << 13,
  kInAttachments = 1U << 14,
  kInNote = 1U << 15,
};

struct Occurrence {
  unsigned words = 0;           ///< how often as a word
  unsigned parts = 0;           ///< how often as a part of a compound
  PackedOccurrence fields = 0;  ///< where it is either
  unsigned endings = 0;         ///< number of them
};

PackedOccurrence packed(const Occurrence& occurrence);

/// How often as a word, about.
inline unsigned words_of(PackedOccurrence occurrence) {
  constexpr std::array<unsigned, 8> kWords = {1, 0, 2, 3, 4, 7, 12, 12};
  return kWords[occurrence >> 7 & 7];
}

/// How often as a part, at most 3.
inline unsigned parts_of(PackedOccurrence occurrence) {
  return occurrence >> 10 & 3;
}

inline unsigned ending_number_of(PackedOccurrence occurrence) {
  return occurrence & 0x7F;
}

}  // namespace referat

#endif
