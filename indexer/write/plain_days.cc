#include "indexer/write/plain_days.h"

#include <algorithm>
#include <cstddef>

#include "common/text/word_hash.h"

namespace referat {

void PlainDays::add(const std::string& day_of_body, const Item& item, std::string_view origin) {
  const auto [place, fresh] = days_.try_emplace(day_of_body);
  Day& day = place->second;
  const bool agenda = item.kind == "dagsorden";
  if (fresh) {
    day.origin = word_hash(origin);
    day.agenda = agenda;
  }
  if (item.supplement || day.agenda != agenda || day.origin != word_hash(origin)) day.plain = false;
  day.positions.push_back(item.position);
  ids_.push_back({word_hash(item.id), &day});
}

void PlainDays::take_from(std::set<std::string>& days) {
  std::sort(ids_.begin(), ids_.end(), [](const Id& a, const Id& b) { return a.hash < b.hash; });
  for (std::size_t i = 1; i < ids_.size(); ++i) {
    if (ids_[i].hash != ids_[i - 1].hash) continue;
    ids_[i].day->plain = false;
    ids_[i - 1].day->plain = false;
  }
  for (auto& [name, day] : days_) {
    std::sort(day.positions.begin(), day.positions.end());
    const bool once = std::adjacent_find(day.positions.begin(), day.positions.end()) == day.positions.end();
    if (day.plain && once) days.erase(name);
  }
  days_.clear();
  ids_ = {};
}

}  // namespace referat
