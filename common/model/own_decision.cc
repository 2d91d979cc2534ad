#include "common/model/own_decision.h"

#include <algorithm>

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

namespace {

// Of a meeting without a date: the day of the latest decision that is dated, since a case never goes backwards.
std::string latest_day(const Item& item) {
  std::string latest;
  for (const Section& section : item.sections) {
    if (item.date || section.kind != "Beslutning" || section.text.empty() || is_decision_of_another(section, item))
      continue;
    if (const auto heading = read_heading(section.heading); heading && heading->date)
      latest = std::max(latest, heading->date->iso());
  }
  return latest;
}

}  // namespace

std::string own_decision(const Item& item) {
  std::string text;
  const std::string latest = latest_day(item);
  for (const Section& section : item.sections) {
    if (section.kind != "Beslutning" || section.text.empty() || is_decision_of_another(section, item)) continue;
    if (!latest.empty()) {
      const auto heading = read_heading(section.heading);
      if (heading && heading->date && heading->date->iso() < latest) continue;
    }
    text += (text.empty() ? "" : "\n") + section.text;
  }
  return text;
}

}  // namespace referat
