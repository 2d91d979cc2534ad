// Walking through two rising lists at once.
#ifndef REFERAT_SEARCHER_MATCH_RISING_H
#define REFERAT_SEARCHER_MATCH_RISING_H

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace referat {

/// The first place from `from` on that is not below `value`: tries 1, 2, 4, … places ahead, so that a short way costs
/// little (Bentley and Yao 1976).
template <typename T>
std::size_t gallop(const std::vector<T>& list, std::size_t from, T value) {
  std::size_t step = 1;
  std::size_t low = from;
  while (low + step < list.size() && list[low + step] < value) {
    low += step;
    step *= 2;
  }
  const auto end = list.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, list.size()));
  return static_cast<std::size_t>(std::lower_bound(list.begin() + static_cast<std::ptrdiff_t>(low), end, value) -
                                  list.begin());
}

/// Calls `on_common(i, j)` for all a[i] == b[j], which are numbers of 32 bits. No list has more than 2^32 places.
template <typename T, typename OnCommon>
void for_common(const std::vector<T>& a, const std::vector<T>& b, OnCommon&& on_common) {
  constexpr std::size_t kMuchLonger = 16;
  std::size_t i = 0;
  std::size_t j = 0;
  if (b.size() > a.size() * kMuchLonger) {
    for (; i < a.size(); ++i) {
      j = gallop(b, j, a[i]);
      if (j == b.size()) return;
      if (b[j] == a[i]) on_common(i, j);
    }
    return;
  }
  if (a.size() > b.size() * kMuchLonger) {
    for (; j < b.size(); ++j) {
      i = gallop(a, i, b[j]);
      if (i == a.size()) return;
      if (a[i] == b[j]) on_common(i, j);
    }
    return;
  }
  if (a.size() == b.size() && a == b) {
    for (; i < a.size(); ++i) on_common(i, i);
    return;
  }
  // Which list goes on cannot be foretold: nothing here depends on it but numbers, and what is common waits for its
  // turn.
  constexpr std::size_t kMostWaiting = 256;
  std::array<std::pair<std::uint32_t, std::uint32_t>, kMostWaiting> common;
  while (i < a.size() && j < b.size()) {
    std::size_t count = 0;
    for (std::size_t steps = 0; steps < kMostWaiting && i < a.size() && j < b.size(); ++steps) {
      // Signs instead of comparisons, which compilers like to make branches of.
      const auto difference = static_cast<std::int64_t>(a[i]) - static_cast<std::int64_t>(b[j]);
      const std::size_t not_above = static_cast<std::uint64_t>(difference - 1) >> 63;
      const std::size_t not_below = static_cast<std::uint64_t>(-difference - 1) >> 63;
      common[count] = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j)};
      count += not_above & not_below;
      i += not_above;
      j += not_below;
    }
    for (std::size_t at = 0; at < count; ++at) on_common(common[at].first, common[at].second);
  }
}

}  // namespace referat

#endif
