// The meeting that a document is about: who met, when and where, who was there, and whether these are its minutes or
// its agenda.
#ifndef REFERAT_INDEXER_MINUTES_MEETING_H
#define REFERAT_INDEXER_MINUTES_MEETING_H

#include <optional>
#include <string>
#include <vector>

#include <referat/item.h>

#include "indexer/minutes/furniture.h"
#include "indexer/minutes/line_class.h"

namespace referat {

/// What a document does not say itself.
struct MeetingDefaults {
  std::optional<std::string> municipality;
  std::optional<std::string> organ;
  std::optional<std::string> date;  ///< ISO day
};

struct Meeting {
  std::optional<std::string> municipality;
  std::optional<std::string> organ;
  std::optional<std::string> date;
  std::optional<std::string> time;
  std::string kind;         ///< empty where it is not printed
  bool supplement = false;  ///< adds to the meeting's own agenda or minutes
  std::optional<std::string> place;
  std::vector<AttendanceNote> attendance;  ///< of the header
  std::vector<Warning> warnings;           ///< README.md has their codes
};

/// `first_item`: index of the line that opens the first item; the header stands before it. What the format marks counts
/// before all text. What the header lacks is taken from running headers, then from the headings of decisions, then from
/// the address of the page, then from the defaults, then (the date only) from the path.
Meeting read_meeting(const CleanDocument& document, const std::vector<ClassedLine>& lines, std::size_t first_item,
                     const SourceDocument& source, const MeetingDefaults& defaults);

/// Gives the items of a document what they have in common: the attendance to the first of them only, from what was
/// decided there if the header names nobody.
void apply_meeting(const Meeting& meeting, std::vector<Item>& items);

}  // namespace referat

#endif
