// What an index holds of each body's meetings, and what is missing.
#ifndef REFERAT_COVERAGE_H
#define REFERAT_COVERAGE_H

#include <optional>
#include <string>
#include <vector>

#include <referat/error.h>
#include <referat/export.h>

namespace referat {

/// A meeting with minutes or an agenda in the index.
struct CoveredMeeting {
  std::string id;                   ///< "fjordby-byraadet/2031-03-27"
  std::optional<std::string> date;  ///< ISO 8601 day
  std::string kind;                 ///< "referat", or "dagsorden" where there are no minutes
  int items = 0;                    ///< that are shown, those of supplements too
  int closed = 0;                   ///< of these
};

/// Item numbers that no item has.
struct CoverageGap {
  std::string first;  ///< "186"; "3.2" where an item of a chapter is missing
  std::string last;
  std::optional<std::string> meeting;  ///< inside this one; else
  std::optional<std::string> after;    ///< the day of the meeting before the gap; none: before the year's first
  std::optional<std::string> before;   ///< the day of the meeting after the gap
};

/// One body in one year.
struct CoveredYear {
  std::optional<std::string> municipality;
  std::optional<std::string> organ;
  std::optional<int> year;               ///< none: meetings without a day
  bool runs_on = false;                  ///< items are numbered on from meeting to meeting
  std::vector<CoveredMeeting> meetings;  ///< oldest first
  std::vector<CoverageGap> gaps;         ///< in the order of their numbers
};

struct Coverage {
  std::vector<CoveredYear> years;  ///< by municipality, body and year
};

/// Errors: those of opening the index.
REFERAT_EXPORT Result<Coverage> read_coverage(const std::string& index_path);

}  // namespace referat

#endif
