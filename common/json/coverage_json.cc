#include "common/json/coverage_json.h"

#include <nlohmann/json.hpp>

#include "common/json/writing.h"

namespace referat {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1;

Json year_json(const CoveredYear& year) {
  Json meetings = Json::array();
  for (const CoveredMeeting& meeting : year.meetings) {
    meetings.push_back({{"id", meeting.id},
                        {"date", or_null(meeting.date)},
                        {"kind", meeting.kind},
                        {"items", meeting.items},
                        {"closed", meeting.closed}});
  }
  Json gaps = Json::array();
  for (const CoverageGap& gap : year.gaps) {
    gaps.push_back({{"first", gap.first},
                    {"last", gap.last},
                    {"meeting", or_null(gap.meeting)},
                    {"after", or_null(gap.after)},
                    {"before", or_null(gap.before)}});
  }
  return {{"municipality", or_null(year.municipality)},
          {"organ", or_null(year.organ)},
          {"year", or_null(year.year)},
          {"numbers_run_on", year.runs_on},
          {"meetings", std::move(meetings)},
          {"gaps", std::move(gaps)}};
}

}  // namespace

std::string coverage_to_json(const Coverage& coverage) {
  Json years = Json::array();
  for (const CoveredYear& year : coverage.years) years.push_back(year_json(year));
  return json_line({{"format_version", kFormatVersion}, {"years", std::move(years)}});
}

}  // namespace referat
