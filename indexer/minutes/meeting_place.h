// Where a meeting was held, as printed.
#ifndef REFERAT_INDEXER_MINUTES_MEETING_PLACE_H
#define REFERAT_INDEXER_MINUTES_MEETING_PLACE_H

#include <optional>
#include <string>
#include <vector>

#include "indexer/minutes/header_pieces.h"
#include "indexer/minutes/meeting_date.h"

namespace referat {

/// From a label; else from behind the meeting's day ("Den 09.01.2031 kl. 13:00 i Bryghuset"), else from the lines below
/// it that name a room.
std::optional<std::string> meeting_place(const std::vector<HeaderPiece>& pieces, const DateCandidate* chosen);

}  // namespace referat

#endif
