// Which item numbers of a body's year are missing.
#ifndef REFERAT_INDEXER_WRITE_NUMBERING_H
#define REFERAT_INDEXER_WRITE_NUMBERING_H

#include <optional>
#include <string>
#include <vector>

#include <referat/coverage.h>

namespace referat {

struct NumberedMeeting {
  std::string id;
  std::string date;
  std::vector<std::string> numbers;  ///< as printed, in any order
};

/// Do the numbers run on from meeting to meeting? `meetings`: of a body and year, oldest first. Nothing where they are
/// too few to tell.
std::optional<bool> numbers_run_on(const std::vector<NumberedMeeting>& meetings);

/// What a year alone suggests: its numbers begin far above the count of its items.
bool begins_far_from_one(const std::vector<NumberedMeeting>& meetings);

/// The end of the year before, where it is in the index and its numbers run on.
struct YearEnd {
  int number = 0;
  std::string date;
};

/// The gaps. Where numbers run on: in the whole sequence, from 1, or from the year before where they are not begun
/// again; else inside each meeting, from 1. A jump of more than 50 inside a meeting begins another series (closed
/// items from 101). Chapters ("3.1", "3.3") have gaps of their own.
std::vector<CoverageGap> number_gaps(const std::vector<NumberedMeeting>& meetings, bool run_on,
                                     const std::optional<YearEnd>& year_before);

/// The highest number of a year.
std::optional<YearEnd> year_end(const std::vector<NumberedMeeting>& meetings);

}  // namespace referat

#endif
