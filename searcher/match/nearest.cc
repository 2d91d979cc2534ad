#include "searcher/match/nearest.h"

#include <algorithm>
#include <numeric>

#include "common/text/fold.h"

namespace referat {
namespace {

constexpr std::size_t kMost = 3;
constexpr std::size_t kLongest = 100;

/// Least edits that turn `a` into some beginning of `b` (cheap) or all of it.
double distance(std::string_view a, std::string_view b) {
  a = a.substr(0, kLongest);
  b = b.substr(0, kLongest);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({substituted, row[j] + 1, row[j + 1] + 1});
    }
  }
  const double prefix = static_cast<double>(*std::min_element(row.begin(), row.end()));
  return prefix + 0.01 * static_cast<double>(row.back());
}

}  // namespace

std::vector<std::string> nearest_values(std::string_view text, const std::vector<std::string>& values) {
  const std::string wanted = fold(text);
  std::vector<std::pair<double, std::string>> ranked;
  for (const std::string& value : values) ranked.emplace_back(distance(wanted, fold(value)), value);
  std::sort(ranked.begin(), ranked.end());
  std::vector<std::string> nearest;
  for (std::size_t i = 0; i < std::min(ranked.size(), kMost); ++i) nearest.push_back(std::move(ranked[i].second));
  return nearest;
}

}  // namespace referat
