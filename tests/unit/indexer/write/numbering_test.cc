#include "indexer/write/numbering.h"

#include <doctest/doctest.h>

#include "tests/unit/joined.h"

namespace referat {
namespace {

/// "186-190 2031-03-04..2031-04-01" or "3-3 in m1"
std::string printed(const std::vector<CoverageGap>& gaps) {
  std::vector<std::string> all;
  for (const CoverageGap& gap : gaps) {
    all.push_back(gap.first + "-" + gap.last + " " +
                  (gap.meeting ? "in " + *gap.meeting : gap.after.value_or("") + ".." + gap.before.value_or("")));
  }
  return tests::joined(all);
}

std::string gaps_of(const std::vector<NumberedMeeting>& meetings, const std::optional<YearEnd>& before = {}) {
  return printed(number_gaps(meetings, numbers_run_on(meetings).value_or(begins_far_from_one(meetings)), before));
}

TEST_CASE("numbers that run on through the year") {
  const std::vector<NumberedMeeting> year = {
      {"m1", "2031-01-14", {"1", "2", "3"}}, {"m2", "2031-02-11", {"4", "6"}}, {"m3", "2031-03-11", {"10", "11"}}};
  CHECK(numbers_run_on(year) == true);
  CHECK(gaps_of(year) == "5-5 in m2 | 7-9 2031-02-11..2031-03-11");
  const std::vector<NumberedMeeting> late = {{"m1", "2031-03-04", {"183", "184", "185"}},
                                             {"m2", "2031-04-01", {"191", "192"}}};
  CHECK(gaps_of(late) == "1-182 ..2031-03-04 | 186-190 2031-03-04..2031-04-01");
  CHECK(gaps_of(late, YearEnd{180, "2030-12-10"}) == "181-182 2030-12-10..2031-03-04 | 186-190 2031-03-04..2031-04-01");
  CHECK(gaps_of(year, YearEnd{180, "2030-12-10"}) == gaps_of(year));
  CHECK(year_end(late)->number == 192);
}

TEST_CASE("numbers that begin again at each meeting") {
  const std::vector<NumberedMeeting> year = {{"m1", "2031-01-14", {"1", "2", "4"}}, {"m2", "2031-02-11", {"1", "2"}}};
  CHECK(numbers_run_on(year) == false);
  CHECK(gaps_of(year) == "3-3 in m1");
}

TEST_CASE("a meeting alone, chapters, another series, and no numbers") {
  CHECK(!numbers_run_on({{"m", "2031-01-14", {"2", "3"}}}).has_value());
  CHECK(!begins_far_from_one({{"m", "2031-01-14", {"2", "3"}}}));
  CHECK(begins_far_from_one({{"m", "2031-01-14", {"145", "146"}}}));
  CHECK(gaps_of({{"m", "2031-01-14", {"1.1", "2.1", "2.3", "4"}}}) == "3-3 in m | 2.2-2.2 in m");
  CHECK(gaps_of({{"m", "2031-01-14", {"1", "2", "101", "102"}}}) == "");
  CHECK(gaps_of({{"m", "2031-01-14", {"A", ""}}}) == "");
  CHECK(gaps_of({}) == "");
}

}  // namespace
}  // namespace referat
