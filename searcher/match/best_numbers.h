// The greatest of many numbers.
#ifndef REFERAT_SEARCHER_MATCH_BEST_NUMBERS_H
#define REFERAT_SEARCHER_MATCH_BEST_NUMBERS_H

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace referat {

/// The number that `count` - 1 others are not below: the least of the `count` best. 1 ≤ count ≤ numbers.size().
template <typename T>
T least_of_best(const std::vector<T>& numbers, std::size_t count) {
  // Most of many are soon told to be no better than as many others.
  const std::size_t room = 2 * count + 64;
  std::vector<T> best;
  best.reserve(room);
  T least = -std::numeric_limits<T>::infinity();
  const auto cut = [&] {
    std::nth_element(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(count - 1), best.end(), std::greater<>());
    best.resize(count);
    least = best.back();
  };
  for (const T number : numbers) {
    if (number <= least) continue;
    best.push_back(number);
    if (best.size() == room) cut();
  }
  cut();
  return least;
}

/// The places of the numbers that are not below `least`, rising; at most so many.
template <typename T, typename Least>
std::vector<std::uint32_t> places_from(const std::vector<T>& numbers, Least least,
                                       std::size_t most = std::numeric_limits<std::size_t>::max()) {
  std::vector<std::uint32_t> places;
  // Which are among them cannot be foretold: they are put down in any case, a stretch at a time.
  std::array<std::uint32_t, 256> stretch;
  for (std::size_t i = 0; i < numbers.size() && places.size() < most;) {
    std::size_t count = 0;
    for (const std::size_t end = std::min(i + stretch.size(), numbers.size()); i < end; ++i) {
      stretch[count] = static_cast<std::uint32_t>(i);
      count += numbers[i] >= least ? 1 : 0;
    }
    places.insert(places.end(), stretch.begin(), stretch.begin() + static_cast<std::ptrdiff_t>(count));
  }
  places.resize(std::min(places.size(), most));
  return places;
}

}  // namespace referat

#endif
