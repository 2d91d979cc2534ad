#include "indexer/minutes/unheaded_decision.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "common/model/verdict_line.h"

namespace referat {
namespace {

bool has_decision(const Item& item) {
  return std::any_of(item.sections.begin(), item.sections.end(),
                     [](const Section& section) { return section.kind == "Beslutning"; });
}

void split(Item& item) {
  if (item.sections.empty()) return;
  Section& last = item.sections.back();
  if (last.kind != "Indstilling" && last.kind != "Tekst") return;
  for (std::size_t at = 0; at < last.text.size();) {
    const std::size_t end = std::min(last.text.find('\n', at), last.text.size());
    const auto line = std::string_view(last.text).substr(at, end - at);
    if (is_motion_verdict(line) || is_prose_verdict(line)) {
      Section decision{"Beslutning", "", last.text.substr(at)};
      last.text.resize(at == 0 ? 0 : at - 1);
      if (last.text.empty() && last.heading.empty()) item.sections.pop_back();
      item.sections.push_back(std::move(decision));
      return;
    }
    at = end + 1;
  }
}

}  // namespace

void split_unheaded_decisions(std::vector<Item>& items) {
  if (std::any_of(items.begin(), items.end(), has_decision)) return;
  for (Item& item : items) split(item);
}

}  // namespace referat
