#include "indexer/write/coverage.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include "common/index/fields.h"
#include "common/index/states.h"
#include "common/index/word_lists.h"
#include "common/index/xapian_error.h"
#include "indexer/write/numbering.h"

namespace referat {
namespace {

/// What one item tells, slot by slot.
struct Row {
  bool shown = false;
  bool closed = false;
  std::string meeting, day, kind, municipality, organ, number;
};

void read_slot(const Xapian::Database& database, unsigned slot, std::vector<Row>& rows, std::string Row::*field) {
  for (auto it = database.valuestream_begin(slot); it != database.valuestream_end(slot); ++it)
    rows[it.get_docid()].*field = *it;
}

std::vector<Row> read_rows(const Xapian::Database& database) {
  std::vector<Row> rows(database.get_lastdocid() + 1);
  for (auto it = database.valuestream_begin(kPositionSlot); it != database.valuestream_end(kPositionSlot); ++it)
    rows[it.get_docid()].shown = true;
  const std::string superseded(kSupersededTerm);
  for (auto it = database.postlist_begin(superseded); it != database.postlist_end(superseded); ++it)
    rows[*it].shown = false;
  for (const Xapian::docid document : WordLists(database).read(kClosedTerm).documents) rows[document].closed = true;
  read_slot(database, kMeetingSlot, rows, &Row::meeting);
  read_slot(database, kDateSlot, rows, &Row::day);
  read_slot(database, kNumberSlot, rows, &Row::number);
  read_slot(database, facet_field("kind")->slot, rows, &Row::kind);
  read_slot(database, facet_field("municipality")->slot, rows, &Row::municipality);
  read_slot(database, facet_field("organ")->slot, rows, &Row::organ);
  return rows;
}

struct MeetingRows {
  CoveredMeeting covered;
  std::vector<std::string> numbers;
};

std::optional<std::string> or_none(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

std::string iso(const std::string& day) {
  return day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6);
}

using Year = std::map<std::pair<std::string, std::string>, MeetingRows>;  // by day and id
using Body = std::map<std::string, Year>;                                 // by year, none first
using Bodies = std::map<std::pair<std::string, std::string>, Body>;       // by municipality and organ

Bodies collect(const Xapian::Database& database) {
  Bodies bodies;
  for (Row& row : read_rows(database)) {
    if (!row.shown) continue;
    MeetingRows& meeting = bodies[{row.municipality, row.organ}][row.day.substr(0, 4)][{row.day, row.meeting}];
    meeting.covered.id = row.meeting;
    if (!row.day.empty()) meeting.covered.date = iso(row.day);
    if (meeting.covered.kind != "referat") meeting.covered.kind = row.kind;
    ++meeting.covered.items;
    if (row.closed) ++meeting.covered.closed;
    if (!row.number.empty()) meeting.numbers.push_back(std::move(row.number));
  }
  return bodies;
}

std::vector<NumberedMeeting> numbered(const Year& year) {
  std::vector<NumberedMeeting> meetings;
  for (const auto& [key, meeting] : year)
    meetings.push_back({meeting.covered.id, meeting.covered.date.value_or(""), meeting.numbers});
  return meetings;
}

/// A year with one meeting does as the body does in other years.
bool body_runs_on(const Body& body, bool otherwise) {
  int on = 0;
  int known = 0;
  for (const auto& [year, meetings] : body) {
    const auto runs_on = numbers_run_on(numbered(meetings));
    if (year.empty() || !runs_on) continue;
    ++known;
    if (*runs_on) ++on;
  }
  return known == 0 ? otherwise : on * 2 > known;
}

void add_body(const std::pair<std::string, std::string>& name, const Body& body, Coverage& coverage) {
  std::optional<YearEnd> before;
  std::optional<int> year_before;
  for (const auto& [year, meetings] : body) {
    CoveredYear& covered = coverage.years.emplace_back();
    covered.municipality = or_none(name.first);
    covered.organ = or_none(name.second);
    for (const auto& [key, meeting] : meetings) covered.meetings.push_back(meeting.covered);
    const std::vector<NumberedMeeting> sequence = numbered(meetings);
    if (!year.empty()) {
      covered.year = std::stoi(year);
      const auto runs_on = numbers_run_on(sequence);
      covered.runs_on = runs_on ? *runs_on : body_runs_on(body, begins_far_from_one(sequence));
    }
    const bool follows = before && covered.year && year_before && *year_before + 1 == *covered.year;
    covered.gaps = number_gaps(sequence, covered.runs_on, follows ? before : std::nullopt);
    before = covered.runs_on ? year_end(sequence) : std::nullopt;
    year_before = covered.year;
  }
}

}  // namespace

Coverage coverage_of(const Xapian::Database& database) {
  Coverage coverage;
  for (const auto& [name, body] : collect(database)) add_body(name, body, coverage);
  return coverage;
}

Result<Coverage> read_coverage(const std::string& index_path) try {
  const auto opened = open_current_state(index_path);
  if (!opened) return opened.error();
  return coverage_of(opened->database);
} catch (const Xapian::Error& error) {
  return error_from(error, index_path);
}

}  // namespace referat
