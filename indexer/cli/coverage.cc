#include "indexer/cli/coverage.h"

#include <algorithm>
#include <cstdio>

#include "common/cli/output.h"
#include "common/model/organ.h"
#include "common/text/name_part.h"

namespace referat {
namespace {

bool is_named(const std::optional<std::string>& value, const std::optional<std::string>& asked) {
  return !asked || (value && is_part_of_name(*asked, *value));
}

bool is_chosen(const CoveredYear& year, const MeetingDefaults& chosen) {
  const bool organ = is_named(year.organ, chosen.organ) || (year.organ && same_organ(*chosen.organ, *year.organ));
  return organ && is_named(year.municipality, chosen.municipality);
}

std::string counted(int count, const std::string& one, const std::string& several) {
  return std::to_string(count) + " " + (count == 1 ? one : several);
}

std::string heading(const CoveredYear& year) {
  int items = 0;
  int closed = 0;
  for (const CoveredMeeting& meeting : year.meetings) {
    items += meeting.items;
    closed += meeting.closed;
  }
  std::string text = printable(year.organ.value_or("(body unknown)"));
  if (year.municipality) text += ", " + printable(*year.municipality);
  text += " " + (year.year ? std::to_string(*year.year) : std::string("(no date)")) + ": ";
  text += counted(static_cast<int>(year.meetings.size()), "meeting", "meetings") + ", " +
          counted(items, "item", "items") + ", " + std::to_string(closed) + " closed";
  if (year.runs_on) text += ", numbered through the year";
  return text + "\n";
}

std::string gap_text(const CoverageGap& gap) {
  std::string text = "  missing " + gap.first + (gap.last == gap.first ? "" : "–" + gap.last);
  if (gap.meeting) return text + " (in " + printable(*gap.meeting) + ")\n";
  if (gap.after) return text + " (between " + *gap.after + " and " + gap.before.value_or("") + ")\n";
  return text + " (before " + gap.before.value_or("") + ")\n";
}

}  // namespace

Coverage chosen_coverage(Coverage coverage, const MeetingDefaults& chosen) {
  std::erase_if(coverage.years, [&](const CoveredYear& year) { return !is_chosen(year, chosen); });
  return coverage;
}

std::string coverage_text(const Coverage& coverage) {
  std::string text;
  for (const CoveredYear& year : coverage.years) {
    if (!text.empty()) text += "\n";
    text += heading(year);
    for (const CoveredMeeting& meeting : year.meetings) {
      char counts[64];
      std::snprintf(counts, sizeof counts, "  %-10s  %-9s  %4d %s", meeting.date.value_or("-").c_str(),
                    meeting.kind.c_str(), meeting.items, meeting.items == 1 ? "item" : "items");
      text += counts;
      if (meeting.closed > 0) text += ", " + std::to_string(meeting.closed) + " closed";
      text += "  " + printable(meeting.id) + "\n";
    }
    for (const CoverageGap& gap : year.gaps) text += gap_text(gap);
  }
  return text;
}

}  // namespace referat
