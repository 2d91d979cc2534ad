// Reading the keys of all documents would cost more than finding them. So weights and dates, which are numbers, choose
// those that may be on the page; only what they leave undecided is told by keys.
#include "searcher/match/page.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <utility>

#include "common/index/fields.h"
#include "searcher/match/best_numbers.h"
#include "searcher/match/slot_values.h"

namespace referat {
namespace {

using Places = std::vector<std::uint32_t>;

/// Leaves of the places the `count` best by `is_before`, and all that are level with the last of them.
template <typename IsBefore>
void keep_best(Places& places, std::size_t count, IsBefore&& is_before) {
  if (places.size() <= count) return;
  const auto last = places.begin() + static_cast<std::ptrdiff_t>(count - 1);
  std::nth_element(places.begin(), last, places.end(), is_before);
  const std::uint32_t level = *last;
  places.erase(std::remove_if(last + 1, places.end(), [&](std::uint32_t one) { return is_before(level, one); }),
               places.end());
}

/// `places`: rising.
Documents documents_at(const Documents& documents, const Places& places) {
  Documents those;
  those.reserve(places.size());
  for (const std::uint32_t place : places) those.push_back(documents[place]);
  return those;
}

/// The values of a slot; values[i] is of the document at places[i], which rise.
std::vector<std::string> values_of(const Xapian::Database& database, unsigned slot, const Documents& documents,
                                   const Places& places) {
  std::vector<std::string> values(places.size());
  for_slot_values(database, slot, documents_at(documents, places),
                  [&](std::size_t i, std::string value) { values[i] = std::move(value); });
  return values;
}

/// Stretches of places that nothing has put in order yet, but that they rise.
using Runs = std::vector<std::span<std::uint32_t>>;

/// Those of two or more, in which each is level with the first.
template <typename AreLevel>
Runs level_runs(std::span<std::uint32_t> places, AreLevel&& are_level) {
  Runs runs;
  for (std::size_t begin = 0; begin < places.size();) {
    std::size_t end = begin + 1;
    while (end < places.size() && are_level(places[begin], places[end])) ++end;
    if (end - begin > 1) runs.push_back(places.subspan(begin, end - begin));
    begin = end;
  }
  return runs;
}

/// Puts each run in order by a key, which is read of these only; what it leaves level.
Runs decide(const Xapian::Database& database, const SortKey& key, const Documents& documents, const Runs& runs) {
  Places asked;
  for (const auto run : runs) asked.insert(asked.end(), run.begin(), run.end());
  std::sort(asked.begin(), asked.end());
  const std::vector<std::string> values = values_of(database, key.slot, documents, asked);
  const auto value = [&](std::uint32_t place) -> const std::string& {
    return values[static_cast<std::size_t>(std::lower_bound(asked.begin(), asked.end(), place) - asked.begin())];
  };
  Runs level;
  for (const auto run : runs) {
    std::stable_sort(run.begin(), run.end(), [&](std::uint32_t a, std::uint32_t b) {
      return key.descending ? value(a) > value(b) : value(a) < value(b);
    });
    const Runs left = level_runs(run, [&](std::uint32_t a, std::uint32_t b) { return value(a) == value(b); });
    level.insert(level.end(), left.begin(), left.end());
  }
  return level;
}

/// Dates are read as numbers once for all.
void keep_by_date(OpenIndex& index, const Documents& documents, const std::vector<double>& weights, bool by_weight,
                  bool descending, std::size_t count, Places& places) {
  std::sort(places.begin(), places.end());
  const std::vector<DayNumber> days = index.dates.of(documents_at(documents, places));
  Places among(places.size());
  std::iota(among.begin(), among.end(), 0);
  keep_best(among, count, [&](std::uint32_t a, std::uint32_t b) {
    if (by_weight && weights[places[a]] != weights[places[b]]) return weights[places[a]] > weights[places[b]];
    return descending ? days[a] > days[b] : days[a] < days[b];
  });
  Places kept;
  for (const std::uint32_t one : among) kept.push_back(places[one]);
  places = std::move(kept);
}

}  // namespace

std::vector<RankedDocument> first_in_order(OpenIndex& index, const Documents& documents,
                                           const std::vector<double>& weights, const Order& order, std::size_t count) {
  count = std::min(count, documents.size());
  if (count == 0) return {};
  Places places = order.by_weight ? places_from(weights, least_of_best(weights, count)) : Places(documents.size());
  if (!order.by_weight) std::iota(places.begin(), places.end(), 0);
  if (places.size() > count && !order.keys.empty() && order.keys.front().slot == kDateSlot)
    keep_by_date(index, documents, weights, order.by_weight, order.keys.front().descending, count, places);

  std::sort(places.begin(), places.end());
  Runs level = {places};
  if (order.by_weight) {
    std::stable_sort(places.begin(), places.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return weights[a] > weights[b]; });
    level = level_runs(places, [&](std::uint32_t a, std::uint32_t b) { return weights[a] == weights[b]; });
  }
  for (auto key = order.keys.begin(); key != order.keys.end() && !level.empty(); ++key)
    level = decide(index.database, *key, documents, level);
  std::vector<RankedDocument> page;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t place = places[i];
    page.push_back({documents[place], weights.empty() ? 0 : weights[place]});
  }
  return page;
}

}  // namespace referat
