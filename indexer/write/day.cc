#include "indexer/write/day.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace referat {
namespace {

/// Sources together and in byte order, each in printed order.
bool in_settled_order(const DayItem* a, const DayItem* b) {
  const auto key = [](const DayItem& one) {
    return std::tie(one.origin, one.item.source.path, one.item.position, one.given_id, one.text_bytes, one.item.title);
  };
  return key(*a) < key(*b);
}

/// Ids that others gave may be the same on two days, or twice in one source: the one with the most text is shown.
void show_each_id_once(const std::vector<DayItem*>& items) {
  std::map<std::string, DayItem*> shown;
  for (DayItem* one : items) {
    if (one->shadow) continue;
    DayItem*& best = shown[one->item.id];
    if (best != nullptr) (best->text_bytes >= one->text_bytes ? one : best)->shadow = true;
    if (best == nullptr || !one->shadow) best = one;
  }
}

/// Minutes supersede the meeting's agenda and its supplements; a supplement of the minutes only those.
void mark_superseded(const std::vector<DayItem*>& items) {
  std::set<std::string> with_minutes;
  std::set<std::string> with_supplement;
  for (const DayItem* one : items) {
    if (!one->agenda()) (one->item.supplement ? with_supplement : with_minutes).insert(one->meeting);
  }
  for (DayItem* one : items) {
    const bool decided =
        with_minutes.contains(one->meeting) || (one->item.supplement && with_supplement.contains(one->meeting));
    one->superseded = one->agenda() && !one->shadow && decided;
  }
}

}  // namespace

bool same_source(const DayItem& a, const DayItem& b) {
  return a.origin == b.origin && a.item.source.path == b.item.source.path;
}

void settle_day(std::vector<DayItem*> items) {
  std::stable_sort(items.begin(), items.end(), in_settled_order);
  for (DayItem* one : items) one->shadow = one->superseded = false;
  assign_meetings(items);
  choose_sources(items);
  show_each_id_once(items);
  mark_superseded(items);
}

}  // namespace referat
