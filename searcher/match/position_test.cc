#include "searcher/match/position_test.h"

#include <algorithm>
#include <string_view>

namespace referat {
namespace {

using Lists = std::vector<std::vector<std::uint32_t>>;

/// Gives every word a place of its own within a stretch of positions, where there is a way: each new word may make
/// those before it move on.
class Placement {
 public:
  Placement(const Lists& lists, std::uint32_t first, std::uint32_t last)
      : lists_(lists), first_(first), last_(last), place_of_(lists.size(), kNowhere) {}

  bool exists() {
    for (std::size_t word = 0; word < lists_.size(); ++word) {
      tried_.clear();
      if (!place(word)) return false;
    }
    return true;
  }

 private:
  static constexpr std::uint32_t kNowhere = ~0U;

  bool place(std::size_t word) {
    const auto& list = lists_[word];
    for (auto at = std::lower_bound(list.begin(), list.end(), first_); at != list.end() && *at <= last_; ++at) {
      if (std::find(tried_.begin(), tried_.end(), *at) != tried_.end()) continue;
      tried_.push_back(*at);
      const auto holder = std::find(place_of_.begin(), place_of_.end(), *at);
      if (holder != place_of_.end() && !place(static_cast<std::size_t>(holder - place_of_.begin()))) continue;
      place_of_[word] = *at;
      return true;
    }
    return false;
  }

  const Lists& lists_;
  std::uint32_t first_;
  std::uint32_t last_;
  std::vector<std::uint32_t> place_of_;
  std::vector<std::uint32_t> tried_;
};

}  // namespace

bool are_in_order(const Lists& lists, unsigned window) {
  // From each first position the others are taken as early as they stand.
  for (const std::uint32_t first : lists.front()) {
    std::uint32_t at = first;
    bool complete = true;
    for (std::size_t word = 1; complete && word < lists.size(); ++word) {
      const auto next = std::upper_bound(lists[word].begin(), lists[word].end(), at);
      complete = next != lists[word].end() && *next - first < window;
      if (complete) at = *next;
    }
    if (complete) return true;
  }
  return false;
}

bool are_near(const Lists& lists, unsigned window) {
  return std::any_of(lists.begin(), lists.end(), [&](const auto& list) {
    return std::any_of(list.begin(), list.end(),
                       [&](std::uint32_t first) { return Placement(lists, first, first + window - 1).exists(); });
  });
}

bool PositionTester::passes(Xapian::docid document) {
  const std::string_view record = records_.of(document);
  if (record.empty()) return false;
  const WordPositions positions(record);
  if (test_.nearness == Nearness::part) return positions.has_part(test_.terms.front(), test_.regions);
  positions.positions_of(test_.terms, test_.regions, lists_);
  if (std::any_of(lists_.begin(), lists_.end(), [](const auto& list) { return list.empty(); })) return false;
  if (test_.nearness == Nearness::anywhere) return true;
  return test_.nearness == Nearness::in_order ? are_in_order(lists_, test_.window) : are_near(lists_, test_.window);
}

}  // namespace referat
