#include "searcher/match/freshness.h"

#include <chrono>
#include <cmath>
#include <optional>
#include <string>

#include "common/index/document.h"
#include "common/index/fields.h"

namespace referat {
namespace {

/// "20310327" as days; nothing for what is no day.
std::optional<int> days_of(const std::string& day) {
  if (day.size() != 8) return {};
  const int number = std::atoi(day.c_str());
  const std::chrono::year_month_day date(std::chrono::year(number / 10'000),
                                         std::chrono::month(static_cast<unsigned>(number / 100 % 100)),
                                         std::chrono::day(static_cast<unsigned>(number % 100)));
  if (!date.ok()) return {};
  return std::chrono::sys_days(date).time_since_epoch().count();
}

/// The greatest term that begins so.
std::string last_term(const Xapian::Database& database, const std::string& start) {
  std::string last;
  for (auto it = database.allterms_begin(start); it != database.allterms_end(start); ++it) last = *it;
  return last;
}

/// By the terms of year, month and day: a bound that Xapian keeps for the slot stays when the newest item goes.
int newest_day(const Xapian::Database& database) {
  std::string newest;
  for (const std::string_view prefix : {kYearPrefix, kMonthPrefix, kDayPrefix}) {
    const std::string start = value_term(prefix, "");
    const std::string last = last_term(database, start + newest);
    if (last.empty()) return 0;
    newest = last.substr(start.size());
  }
  return days_of(newest).value_or(0);
}

class FreshnessSource : public Xapian::ValuePostingSource {
 public:
  FreshnessSource(double most, int half_life_days)
      : ValuePostingSource(kDateSlot), most_(most), half_life_days_(half_life_days) {}

  void init(const Xapian::Database& database) override {
    ValuePostingSource::init(database);
    newest_ = newest_day(database);
    set_maxweight(most_);
  }

  double get_weight() const override {
    const auto days = days_of(get_value());
    return days ? most_ * std::exp2(-static_cast<double>(newest_ - *days) / half_life_days_) : 0.0;
  }

  FreshnessSource* clone() const override { return new FreshnessSource(most_, half_life_days_); }

 private:
  double most_;
  int half_life_days_;
  int newest_ = 0;
};

}  // namespace

Xapian::Query freshness_query(const Xapian::Database& database, double most, int half_life_days) {
  if (database.get_value_freq(kDateSlot) == 0) return {};
  return Xapian::Query((new FreshnessSource(most, half_life_days))->release());
}

}  // namespace referat
