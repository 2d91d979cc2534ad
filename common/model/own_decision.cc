#include "common/model/own_decision.h"

#include <algorithm>

#include "common/model/organ.h"
#include "common/model/section_kind.h"
#include "common/model/verdict_line.h"

namespace referat {

std::optional<Heading> decision_heading(const Section& section) {
  if (section.kind != "Beslutning") return std::nullopt;
  auto heading = read_heading(section.heading);
  return heading ? heading : read_heading(section.heading + ":");
}

bool is_decision_of_another(const Section& section, const Item& item) {
  if (section.heading == section.kind) return false;  // the word alone
  const auto heading = decision_heading(section);
  if (!heading) return false;
  const bool other_organ = heading->organ && item.organ && !same_organ(*heading->organ, *item.organ);
  const bool other_day = heading->date && item.date && heading->date->iso() != *item.date;
  return other_organ || other_day;
}

std::string_view role_of(const Section& section, const Item& item) {
  return role_of(section, is_decision_of_another(section, item));
}

std::string_view role_of(const Section& section, bool is_of_another) {
  return is_of_another ? std::string_view("Historik") : std::string_view(section.kind);
}

namespace {

// Of a meeting without a date: the day of the latest decision that is dated, since a case never goes backwards.
std::string latest_day(const Item& item) {
  std::string latest;
  for (const Section& section : item.sections) {
    if (item.date || section.kind != "Beslutning" || section.text.empty() || is_decision_of_another(section, item))
      continue;
    if (const auto heading = decision_heading(section); heading && heading->date)
      latest = std::max(latest, heading->date->iso());
  }
  return latest;
}

// A decision without a heading of its own: from the line that says what became of the recommendation to the end of the
// recommendation, or the first line of the facts.
std::string decision_without_heading(const Item& item) {
  for (const Section& section : item.sections) {
    const bool facts = section.kind == "Sagsfremstilling";
    if (!facts && section.kind != "Indstilling" && section.kind != "Tekst") continue;
    for (std::size_t at = 0; at < section.text.size();) {
      const std::size_t end = std::min(section.text.find('\n', at), section.text.size());
      if (is_motion_verdict(std::string_view(section.text).substr(at, end - at)))
        return facts ? section.text.substr(at, end - at) : section.text.substr(at);
      if (facts) break;
      at = end + 1;
    }
  }
  return {};
}

}  // namespace

std::string own_decision(const Item& item) {
  const bool headed = std::any_of(item.sections.begin(), item.sections.end(),
                                  [](const Section& section) { return section.kind == "Beslutning"; });
  if (!headed) return decision_without_heading(item);
  std::string text;
  const std::string latest = latest_day(item);
  for (const Section& section : item.sections) {
    if (section.kind != "Beslutning" || section.text.empty() || is_decision_of_another(section, item)) continue;
    if (!latest.empty()) {
      const auto heading = decision_heading(section);
      if (heading && heading->date && heading->date->iso() < latest) continue;
    }
    text += (text.empty() ? "" : "\n") + section.text;
  }
  return text;
}

}  // namespace referat
