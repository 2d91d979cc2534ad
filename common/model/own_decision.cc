#include "common/model/own_decision.h"

#include "common/model/organ.h"
#include "common/model/section_kind.h"

namespace referat {

bool is_decision_of_another(const Section& section, const Item& item) {
  if (section.kind != "Beslutning") return false;
  const auto heading = read_heading(section.heading);
  if (!heading) return false;
  const bool other_organ = heading->organ && item.organ && !same_organ(*heading->organ, *item.organ);
  const bool other_day = heading->date && item.date && heading->date->iso() != *item.date;
  return other_organ || other_day;
}

std::string_view role_of(const Section& section, const Item& item) {
  return is_decision_of_another(section, item) ? std::string_view("Historik") : std::string_view(section.kind);
}

std::string own_decision(const Item& item) {
  std::string text;
  for (const Section& section : item.sections) {
    if (section.kind != "Beslutning" || section.text.empty() || is_decision_of_another(section, item)) continue;
    text += (text.empty() ? "" : "\n") + section.text;
  }
  return text;
}

}  // namespace referat
