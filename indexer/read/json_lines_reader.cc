#include "indexer/read/json_lines_reader.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "common/json/item_json.h"
#include "common/model/in_parallel.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

/// Another program's JSON, most likely.
bool says_nothing(const Item& item) {
  return trim(item.title).empty() && !item.number &&
         std::all_of(item.sections.begin(), item.sections.end(),
                     [](const Section& section) { return section.text.empty(); });
}

/// Some lines of a file.
struct Stretch {
  std::string_view bytes;
  int first_line = 1;
  std::vector<Item> items;
  std::optional<Error> error;
};

/// Of about equal length, each but the last ending in a line end.
std::vector<Stretch> stretches_of(std::string_view bytes, std::size_t count) {
  std::vector<Stretch> stretches;
  int line = 1;
  for (std::size_t at = 0, i = 1; at < bytes.size(); ++i) {
    std::size_t end = i >= count ? bytes.size() : std::max(at, bytes.size() / count * i);
    end = std::min(bytes.find('\n', end), bytes.size());
    end = std::min(end + 1, bytes.size());
    Stretch& one = stretches.emplace_back();
    one.bytes = bytes.substr(at, end - at);
    one.first_line = line;
    line += static_cast<int>(std::count(one.bytes.begin(), one.bytes.end(), '\n'));
    at = end;
  }
  return stretches;
}

Error with_line(int number, const Error& error) {
  return {ErrorCode::source_failed, "line " + std::to_string(number) + ": " + error.message, error.hint};
}

void read_stretch(const std::string& path, Stretch& stretch) {
  int number = stretch.first_line - 1;
  for (std::size_t at = 0; at < stretch.bytes.size();) {
    const std::size_t end = std::min(stretch.bytes.find('\n', at), stretch.bytes.size());
    const std::string_view line = trim(stretch.bytes.substr(at, end - at));
    at = end + 1;
    ++number;
    if (line.empty()) continue;
    auto item = item_from_json(line);
    if (item && says_nothing(*item)) {
      item = Error{ErrorCode::source_failed, "the item has neither title nor text",
                   "name its fields id, number, title, organ, date, case, text or sections"};
    }
    if (!item) {
      stretch.error = with_line(number, item.error());
      return;
    }
    if (item->source.path.empty()) item->source = {path, {}, number};
    stretch.items.push_back(std::move(*item));
  }
}

}  // namespace

Result<std::vector<Item>> read_json_lines(std::string_view bytes, const std::string& path, std::size_t threads) {
  constexpr std::size_t kLeastBytes = 256 * 1024;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::vector<Stretch> stretches = stretches_of(bytes, std::clamp<std::size_t>(bytes.size() / kLeastBytes, 1, threads));
  in_parallel(stretches.size(), threads, 1, [&](std::size_t, std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i) read_stretch(path, stretches[i]);
  });
  std::vector<Item> items;
  std::unordered_map<std::string, std::size_t> places;
  for (Stretch& stretch : stretches) {
    if (stretch.error) return *stretch.error;
    for (Item& item : stretch.items) {
      if (!item.id.empty()) {
        const auto [place, fresh] = places.emplace(item.id, items.size());
        if (!fresh) {
          items[place->second] = std::move(item);
          continue;
        }
      }
      items.push_back(std::move(item));
    }
    stretch.items = {};
  }
  return items;
}

}  // namespace referat
