// The day of a meeting among the days that its header prints.
#ifndef REFERAT_INDEXER_MINUTES_MEETING_DATE_H
#define REFERAT_INDEXER_MINUTES_MEETING_DATE_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/dates.h"
#include "indexer/minutes/header_pieces.h"

namespace referat {

/// How far a day may be believed; the greatest wins.
enum class DateRank {
  plain,          ///< alone on a line
  title,          ///< in the title that a host prints above a transcript
  stated,         ///< with its weekday or time, after "den", or beside the document's type or the body's name
  labelled,       ///< "Dato:"
  meeting_label,  ///< "Mødedato:", "Starttidspunkt:"
};

struct DateCandidate {
  DateRank rank = DateRank::plain;
  FoundDate found;
  std::size_t piece = 0;  ///< index into the pieces
};

/// All days that may be the meeting's, in printed order. Days of the paper, of laws, of other meetings are none.
std::vector<DateCandidate> date_candidates(const std::vector<HeaderPiece>& pieces);

/// Those of the greatest rank.
std::vector<DateCandidate> best_dates(const std::vector<DateCandidate>& candidates);

/// Is the day in this line about the paper, a law, another meeting ("Udskrevet …", "LBK nr 47 af …", "By, den … /ABC")?
bool is_about_another_day(std::string_view line);

/// "17:00", the start of the meeting on `chosen`'s day; nothing where none is printed.
std::optional<std::string> start_time(const std::vector<HeaderPiece>& pieces,
                                      const std::vector<DateCandidate>& candidates, const DateCandidate* chosen);

}  // namespace referat

#endif
