#include "indexer/read/html_bounds.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "common/text/letters.h"

namespace referat {
namespace {

/// A shorter tag holds too few attributes to matter.
constexpr std::size_t kLongTagBytes = 16 * 1024;
constexpr std::size_t kMostComparisons = 200'000'000;

/// Words outside quotes.
std::size_t count_attributes(std::string_view tag) {
  std::size_t count = 0;
  char quote = 0;
  char before = ' ';
  for (const char c : tag) {
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (static_cast<unsigned char>(c) <= ' ' && static_cast<unsigned char>(before) > ' ') {
      ++count;
    }
    before = c;
  }
  return count;
}

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct EndTags {
  std::size_t all = 0;
  std::size_t unmatched = 0;  ///< no element of that name is open, as far as counting shows
};

EndTags count_end_tags(std::string_view html) {
  EndTags tags;
  std::unordered_map<std::string, std::size_t> open;
  for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    const bool closes = html.substr(at + 1, 1) == "/";
    const std::size_t first = at + 1 + (closes ? 1 : 0);
    if (first >= html.size() || !starts_name(html[first])) continue;
    constexpr std::size_t kLongestName = 16;
    const std::string_view rest = html.substr(first, kLongestName);
    std::size_t& count = open[to_lower(rest.substr(0, rest.find_first_of(" \t\r\n\f/>")))];
    if (!closes) {
      ++count;
    } else {
      ++tags.all;
      if (count == 0) ++tags.unmatched;
      count -= count == 0 ? 0 : 1;
    }
  }
  return tags;
}

}  // namespace

bool has_too_many_attributes(std::string_view html) {
  std::size_t comparisons = 0;
  for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    if (at + 1 >= html.size() || !starts_name(html[at + 1])) continue;
    const std::size_t end = std::min(html.find('>', at), html.size());
    if (end - at > kLongTagBytes) {
      const std::size_t count = count_attributes(html.substr(at, end - at));
      comparisons += count * count;
    }
    if (end == html.size()) break;
    at = end;
  }
  return comparisons > kMostComparisons;
}

std::size_t most_levels(std::string_view html) {
  constexpr std::size_t kMostLevels = 200'000;
  constexpr std::size_t kWorkForUnmatched = 1'000'000'000;
  constexpr std::size_t kWorkAtAll = 20'000'000'000;
  const EndTags tags = count_end_tags(html);
  return std::min({kMostLevels, kWorkForUnmatched / std::max<std::size_t>(tags.unmatched, 1),
                   kWorkAtAll / std::max<std::size_t>(tags.all, 1)});
}

}  // namespace referat
