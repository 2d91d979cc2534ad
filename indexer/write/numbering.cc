#include "indexer/write/numbering.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace referat {
namespace {

constexpr int kLongestJump = 50;
/// A single meeting's numbers run on where they begin so far above the count of its items.
constexpr int kFarFromOne = 10;

struct Number {
  int whole = 0;
  std::optional<int> part;  ///< 2 of "3.2"
};

std::optional<Number> read_number(std::string_view text) {
  Number number;
  const char* end = text.data() + text.size();
  const auto whole = std::from_chars(text.data(), end, number.whole);
  if (whole.ec != std::errc() || number.whole <= 0 || number.whole > 100'000) return std::nullopt;
  int part = 0;
  if (whole.ptr != end && *whole.ptr == '.') {
    if (std::from_chars(whole.ptr + 1, end, part).ec == std::errc()) number.part = part;
  }
  return number;
}

std::set<int> whole_numbers(const NumberedMeeting& meeting) {
  std::set<int> all;
  for (const std::string& text : meeting.numbers) {
    if (const auto number = read_number(text)) all.insert(number->whole);
  }
  return all;
}

void add_inside(const NumberedMeeting& meeting, const std::set<int>& numbers, int from, const std::string& prefix,
                std::vector<CoverageGap>& gaps) {
  for (const int number : numbers) {
    if (number > from && number - from <= kLongestJump) {
      gaps.push_back({prefix + std::to_string(from), prefix + std::to_string(number - 1), meeting.id, {}, {}});
    }
    from = number + 1;
  }
}

void add_chapters(const NumberedMeeting& meeting, std::vector<CoverageGap>& gaps) {
  std::map<int, std::set<int>> chapters;
  for (const std::string& text : meeting.numbers) {
    const auto number = read_number(text);
    if (number && number->part) chapters[number->whole].insert(*number->part);
  }
  for (const auto& [whole, parts] : chapters) add_inside(meeting, parts, 1, std::to_string(whole) + ".", gaps);
}

std::vector<CoverageGap> running_gaps(const std::vector<NumberedMeeting>& meetings,
                                      const std::optional<YearEnd>& year_before) {
  std::map<int, const NumberedMeeting*> meeting_of;
  for (const NumberedMeeting& meeting : meetings) {
    for (const int number : whole_numbers(meeting)) meeting_of.emplace(number, &meeting);
  }
  std::vector<CoverageGap> gaps;
  int expected = 1;
  std::optional<std::string> after;
  const NumberedMeeting* last = nullptr;
  if (year_before && !meeting_of.empty() && meeting_of.begin()->first > year_before->number) {
    expected = year_before->number + 1;
    after = year_before->date;
  }
  for (const auto& [number, meeting] : meeting_of) {
    const bool inside = last == meeting;
    if (number > expected && !(inside && number - expected > kLongestJump)) {
      CoverageGap gap{std::to_string(expected), std::to_string(number - 1), {}, {}, {}};
      if (inside) {
        gap.meeting = meeting->id;
      } else {
        gap.after = after;
        gap.before = meeting->date;
      }
      gaps.push_back(std::move(gap));
    }
    expected = number + 1;
    last = meeting;
    after = meeting->date;
  }
  return gaps;
}

}  // namespace

std::optional<bool> numbers_run_on(const std::vector<NumberedMeeting>& meetings) {
  int transitions = 0;
  int onward = 0;
  std::optional<int> highest;
  for (const NumberedMeeting& meeting : meetings) {
    const std::set<int> numbers = whole_numbers(meeting);
    if (numbers.empty()) continue;
    if (highest) {
      ++transitions;
      if (*numbers.begin() > *highest) ++onward;
    }
    highest = std::max(highest.value_or(0), *numbers.rbegin());
  }
  if (transitions == 0) return std::nullopt;
  return onward * 3 >= transitions * 2;
}

bool begins_far_from_one(const std::vector<NumberedMeeting>& meetings) {
  std::set<int> all;
  for (const NumberedMeeting& meeting : meetings) all.merge(whole_numbers(meeting));
  return !all.empty() && *all.begin() > static_cast<int>(all.size()) + kFarFromOne;
}

std::optional<YearEnd> year_end(const std::vector<NumberedMeeting>& meetings) {
  std::optional<YearEnd> end;
  for (const NumberedMeeting& meeting : meetings) {
    const std::set<int> numbers = whole_numbers(meeting);
    if (!numbers.empty() && (!end || *numbers.rbegin() > end->number)) end = YearEnd{*numbers.rbegin(), meeting.date};
  }
  return end;
}

std::vector<CoverageGap> number_gaps(const std::vector<NumberedMeeting>& meetings, bool run_on,
                                     const std::optional<YearEnd>& year_before) {
  std::vector<CoverageGap> gaps;
  if (run_on) gaps = running_gaps(meetings, year_before);
  for (const NumberedMeeting& meeting : meetings) {
    if (!run_on) add_inside(meeting, whole_numbers(meeting), 1, "", gaps);
    add_chapters(meeting, gaps);
  }
  return gaps;
}

}  // namespace referat
