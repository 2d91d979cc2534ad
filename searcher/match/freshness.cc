#include "searcher/match/freshness.h"

#include <chrono>
#include <cmath>
#include <cstddef>
#include <optional>

namespace referat {
namespace {

/// Days since 1970; nothing for what is no day.
std::optional<int> days_of(DayNumber number) {
  const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(number / 10'000)),
                                         std::chrono::month(number / 100 % 100), std::chrono::day(number % 100));
  if (!date.ok()) return {};
  return std::chrono::sys_days(date).time_since_epoch().count();
}

}  // namespace

std::vector<double> freshness_of(Dates& dates, const std::vector<Xapian::docid>& documents, int half_life_days) {
  std::vector<double> shares(documents.size());
  const auto newest = days_of(dates.newest());
  if (!newest) return shares;
  const std::vector<DayNumber> numbers = dates.of(documents);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (i > 0 && numbers[i] == numbers[i - 1]) {  // items of a meeting stand together
      shares[i] = shares[i - 1];
      continue;
    }
    const auto day = days_of(numbers[i]);
    if (!day) continue;
    const double age = *newest - *day;
    shares[i] = std::exp2(-age / half_life_days);
  }
  return shares;
}

}  // namespace referat
