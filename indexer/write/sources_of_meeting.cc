#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "common/model/item_id.h"
#include "indexer/write/day.h"
#include "indexer/write/same_item.h"

namespace referat {
namespace {

struct Source {
  std::vector<DayItem*> items;  ///< in printed order
  std::size_t with_text = 0;
  std::size_t text_bytes = 0;
};

/// The richest first.
std::vector<Source> ranked_sources(const std::vector<DayItem*>& items) {
  std::vector<Source> sources;
  for (DayItem* one : items) {
    if (sources.empty() || !same_source(*sources.back().items.front(), *one)) sources.emplace_back();
    sources.back().items.push_back(one);
    sources.back().text_bytes += one->text_bytes;
    if (one->text_bytes > 0) ++sources.back().with_text;
  }
  std::stable_sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) {
    return std::tie(a.with_text, a.text_bytes) > std::tie(b.with_text, b.text_bytes);
  });
  return sources;
}

std::vector<SourceItem> compared(const std::vector<DayItem*>& items) {
  std::vector<SourceItem> all;
  for (const DayItem* one : items) all.push_back({&one->item, one->given_id, title_key(one->item.title)});
  return all;
}

/// An item that only a lesser source has may bear an id that the richest gave another.
void give_free_id(DayItem& one, std::set<std::string>& ids) {
  if (!ids.insert(one.item.id).second) {
    one.item.id += "-" + item_hash(one.item).substr(0, 8);
    ids.insert(one.item.id);
  }
}

void choose_source(const std::vector<DayItem*>& items) {
  std::vector<DayItem*> shown;
  std::set<std::string> ids;
  for (const Source& source : ranked_sources(items)) {
    const std::vector<int> twins = find_twins(compared(source.items), compared(shown));
    std::vector<DayItem*> alone;
    for (std::size_t i = 0; i < twins.size(); ++i) {
      DayItem* one = source.items[i];
      if (twins[i] < 0) {
        alone.push_back(one);
        continue;
      }
      DayItem*& twin = shown[static_cast<std::size_t>(twins[i])];
      one->item.id = twin->item.id;
      const bool tells_more = twin->text_bytes == 0 && one->text_bytes > 0;
      (tells_more ? twin : one)->shadow = true;
      if (tells_more) twin = one;
    }
    for (DayItem* one : alone) {
      // Within one source a repeated id is the source's own doing; the last step of settling looks after it.
      if (!shown.empty()) give_free_id(*one, ids);
    }
    for (DayItem* one : alone) ids.insert(one->item.id);
    shown.insert(shown.end(), alone.begin(), alone.end());
  }
}

/// A meeting's own agenda that was printed again with the supplement in it.
void join_supplement(const std::vector<DayItem*>& main, const std::vector<DayItem*>& supplement) {
  for (DayItem* one : supplement) {
    if (one->shadow || one->item.case_numbers.empty()) continue;
    const std::string title = title_key(one->item.title);
    const auto same = std::find_if(main.begin(), main.end(), [&](const DayItem* other) {
      return !other->shadow && !other->item.case_numbers.empty() &&
             other->item.case_numbers.front() == one->item.case_numbers.front() &&
             similar_titles(title, title_key(other->item.title)) && other->text_bytes >= one->text_bytes;
    });
    if (same == main.end()) continue;
    for (DayItem* behind : supplement) {
      if (behind != one && behind->item.id == one->item.id) behind->item.id = (*same)->item.id;
    }
    one->item.id = (*same)->item.id;
    one->shadow = true;
  }
}

}  // namespace

void choose_sources(const std::vector<DayItem*>& items) {
  using Key = std::tuple<std::string, bool, bool>;  // meeting, agenda, supplement
  std::map<Key, std::vector<DayItem*>> groups;
  for (DayItem* one : items) groups[{one->meeting, one->agenda(), one->item.supplement}].push_back(one);
  for (auto& [key, group] : groups) choose_source(group);
  for (auto& [key, group] : groups) {
    const auto& [meeting, agenda, supplement] = key;
    const auto main = groups.find({meeting, agenda, false});
    if (supplement && main != groups.end()) join_supplement(main->second, group);
  }
}

}  // namespace referat
