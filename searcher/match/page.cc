// Reading the keys of all documents would cost more than finding them. So weights and dates, which are numbers, choose
// those that may be on the page; only what they leave undecided is told by keys.
#include "searcher/match/page.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <tuple>

#include "common/index/fields.h"

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

/// The values of a slot; values[i] is of the document at places[i], which rise.
std::vector<std::string> values_of(const Xapian::Database& database, unsigned slot, const Documents& documents,
                                   const Places& places) {
  std::vector<std::string> values(places.size());
  auto value = database.valuestream_begin(slot);
  const auto end = database.valuestream_end(slot);
  for (std::size_t i = 0; i < places.size() && value != end; ++i) {
    const Xapian::docid document = documents[places[i]];
    value.skip_to(document);
    if (value != end && value.get_docid() == document) values[i] = *value;
  }
  return values;
}

/// Dates are read as numbers once for all.
void keep_by_date(OpenIndex& index, const Documents& documents, const std::vector<double>& weights, bool by_weight,
                  bool descending, std::size_t count, Places& places) {
  std::sort(places.begin(), places.end());
  Documents those;
  for (const std::uint32_t place : places) those.push_back(documents[place]);
  const std::vector<DayNumber> days = index.dates.of(those);
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
  Places places(documents.size());
  std::iota(places.begin(), places.end(), 0);
  if (order.by_weight)
    keep_best(places, count, [&](std::uint32_t a, std::uint32_t b) { return weights[a] > weights[b]; });
  if (places.size() > count && !order.keys.empty() && order.keys.front().slot == kDateSlot)
    keep_by_date(index, documents, weights, order.by_weight, order.keys.front().descending, count, places);

  std::sort(places.begin(), places.end());
  std::vector<std::vector<std::string>> keys;
  for (const SortKey& key : order.keys) keys.push_back(values_of(index.database, key.slot, documents, places));
  std::vector<std::uint32_t> rows(places.size());
  std::iota(rows.begin(), rows.end(), 0);
  std::sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (order.by_weight && weights[places[a]] != weights[places[b]]) return weights[places[a]] > weights[places[b]];
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const int difference = keys[i][a].compare(keys[i][b]);
      if (difference != 0) return (difference < 0) != order.keys[i].descending;
    }
    return a < b;
  });
  std::vector<RankedDocument> page;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t place = places[rows[i]];
    page.push_back({documents[place], weights.empty() ? 0 : weights[place]});
  }
  return page;
}

}  // namespace referat
