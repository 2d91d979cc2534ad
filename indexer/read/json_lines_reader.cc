#include "indexer/read/json_lines_reader.h"

#include <algorithm>
#include <unordered_map>

#include "common/json/item_json.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

/// Another program's JSON, most likely.
bool says_nothing(const Item& item) {
  return trim(item.title).empty() && !item.number &&
         std::all_of(item.sections.begin(), item.sections.end(),
                     [](const Section& section) { return section.text.empty(); });
}

}  // namespace

Result<std::vector<Item>> read_json_lines(std::string_view bytes, const std::string& path) {
  std::vector<Item> items;
  std::unordered_map<std::string, std::size_t> places;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  int number = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = trim(bytes.substr(at, end - at));
    at = end + 1;
    ++number;
    if (line.empty()) continue;
    auto item = item_from_json(line);
    if (!item) {
      return Error{ErrorCode::source_failed, "line " + std::to_string(number) + ": " + item.error().message,
                   item.error().hint};
    }
    if (says_nothing(*item)) {
      return Error{ErrorCode::source_failed, "line " + std::to_string(number) + ": the item has neither title nor text",
                   "name its fields id, number, title, organ, date, case, text or sections"};
    }
    if (item->source.path.empty()) item->source = {path, {}, number};
    if (!item->id.empty()) {
      const auto [place, fresh] = places.emplace(item->id, items.size());
      if (!fresh) {
        items[place->second] = std::move(*item);
        continue;
      }
    }
    items.push_back(std::move(*item));
  }
  return items;
}

}  // namespace referat
