#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "common/model/item_id.h"
#include "indexer/write/day.h"
#include "indexer/write/same_item.h"

namespace referat {
namespace {

constexpr int kSameStartMinutes = 15;
constexpr double kHalf = 0.5;

int minutes(std::string_view time) {
  int hour = 0;
  int minute = 0;
  std::from_chars(time.data(), time.data() + 2, hour);
  std::from_chars(time.data() + 3, time.data() + 5, minute);
  return hour * 60 + minute;
}

/// The items of some starts.
struct Start {
  std::set<std::string> times;
  std::vector<DayItem*> items;

  std::vector<SourceItem> telling() const {
    std::vector<SourceItem> all;
    for (const DayItem* one : items) all.push_back({&one->item, one->given_id, title_key(one->item.title)});
    return all;
  }
  bool only(bool agenda) const {
    return std::all_of(items.begin(), items.end(), [&](const DayItem* one) { return one->agenda() == agenda; });
  }
};

bool one_source_has_both(const Start& a, const Start& b) {
  using Source = std::pair<std::string_view, std::string_view>;
  std::set<Source> sources;
  for (const DayItem* one : a.items) sources.emplace(one->origin, one->item.source.path);
  return std::any_of(b.items.begin(), b.items.end(),
                     [&](const DayItem* one) { return sources.contains(Source(one->origin, one->item.source.path)); });
}

bool is_one_meeting(const Start& earlier, const Start& later) {
  if (one_source_has_both(earlier, later)) return false;
  const int gap = minutes(*later.times.begin()) - minutes(*earlier.times.rbegin());
  const bool agenda_and_minutes =
      (earlier.only(true) && later.only(false)) || (earlier.only(false) && later.only(true));
  if (gap <= kSameStartMinutes && agenda_and_minutes) return true;
  const bool other_clock = gap == 60 || gap == 120;
  if (gap > kSameStartMinutes && !other_clock && !agenda_and_minutes) return false;
  const double share = agreement(earlier.telling(), later.telling());
  return share < 0 ? gap <= kSameStartMinutes : share >= kHalf;
}

std::vector<Start> starts_of(const std::vector<DayItem*>& items) {
  std::map<std::string, Start> by_time;
  for (DayItem* one : items) {
    if (!one->item.time) continue;
    Start& start = by_time[*one->item.time];
    start.times.insert(*one->item.time);
    start.items.push_back(one);
  }
  std::vector<Start> starts;
  for (auto& [time, start] : by_time) {
    if (starts.empty() || !is_one_meeting(starts.back(), start)) {
      starts.push_back(std::move(start));
      continue;
    }
    starts.back().times.insert(time);
    starts.back().items.insert(starts.back().items.end(), start.items.begin(), start.items.end());
  }
  return starts;
}

/// Which of several meetings each source without a start is of.
void add_untimed(const std::vector<DayItem*>& items, std::vector<Start>& starts) {
  std::vector<Start> sources;
  for (DayItem* one : items) {
    if (one->item.time) continue;
    const auto of_source = [&](const Start& source) { return same_source(*source.items.front(), *one); };
    auto source = std::find_if(sources.begin(), sources.end(), of_source);
    if (source == sources.end()) source = sources.insert(source, Start{});
    source->items.push_back(one);
  }
  if (starts.empty()) starts.emplace_back();
  std::vector<std::size_t> chosen;
  for (const Start& source : sources) {
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; starts.size() > 1 && i < starts.size(); ++i) {
      const double share = agreement(source.telling(), starts[i].telling());
      if (share > most) {
        most = share;
        best = i;
      }
    }
    chosen.push_back(best);
  }
  for (std::size_t i = 0; i < sources.size(); ++i) {
    auto& into = starts[chosen[i]].items;
    into.insert(into.end(), sources[i].items.begin(), sources[i].items.end());
  }
}

/// The time that a later meeting carries: one that a document gave its ids already, else the earliest.
std::string label(const Start& start) {
  std::set<std::string> given;
  for (const DayItem* one : start.items) {
    if (one->item.time && without_time(one->given_id) != one->given_id) given.insert(*one->item.time);
  }
  return given.empty() ? *start.times.begin() : *given.begin();
}

}  // namespace

void assign_meetings(const std::vector<DayItem*>& items) {
  std::map<std::string, std::vector<DayItem*>> days;
  for (DayItem* one : items) days[one->day].push_back(one);
  for (auto& [day, of_day] : days) {
    std::vector<Start> starts = starts_of(of_day);
    add_untimed(of_day, starts);
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const std::string time = i == 0 ? "" : label(starts[i]);
      for (DayItem* one : starts[i].items) {
        one->meeting = i == 0 ? day : day + " " + time;
        const bool has_time = without_time(one->given_id) != one->given_id;
        one->item.id = i == 0 || has_time ? one->given_id : with_time(one->given_id, time);
      }
    }
  }
}

}  // namespace referat
