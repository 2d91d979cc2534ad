// Who was there and who was not: what is printed, names never interpreted.
#ifndef REFERAT_INDEXER_MINUTES_MEETING_ATTENDANCE_H
#define REFERAT_INDEXER_MINUTES_MEETING_ATTENDANCE_H

#include <optional>
#include <string>
#include <vector>

#include <referat/item.h>

#include "indexer/minutes/header_pieces.h"

namespace referat {

/// The header's lists in printed order, one name a line where they are printed so, and its sentences about people
/// ("Merle Skovhus havde meldt forfald.") under an empty label.
std::vector<AttendanceNote> header_attendance(const std::vector<HeaderPiece>& pieces);

/// The same from what was decided under an item; for the first item of minutes whose header names nobody.
std::vector<AttendanceNote> decision_attendance(const Item& item);

/// The place that stands among the lines of the decision ("Dato:", "Sted:", "Fraværende:").
std::optional<std::string> decision_place(const Item& item);

}  // namespace referat

#endif
