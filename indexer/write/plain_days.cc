#include "indexer/write/plain_days.h"

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
  const bool usual = !item.supplement && day.agenda == agenda && day.origin == word_hash(origin) &&
                     day.positions.insert(item.position).second;
  day.plain = day.plain && usual;
  const auto [known, first] = day_of_id_.try_emplace(word_hash(item.id), &*place);
  if (!first) {
    known->second->second.plain = false;
    day.plain = false;
  }
}

void PlainDays::take_from(std::set<std::string>& days) {
  for (const auto& [name, day] : days_) {
    if (day.plain) days.erase(name);
  }
  days_.clear();
  day_of_id_.clear();
}

}  // namespace referat
