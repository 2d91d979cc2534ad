#include "searcher/match/dates.h"

#include <charconv>
#include <string>
#include <string_view>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_lists.h"
#include "searcher/match/slot_values.h"

namespace referat {
namespace {

DayNumber number_of(std::string_view day) {
  DayNumber number = 0;
  const auto [end, error] = std::from_chars(day.data(), day.data() + day.size(), number);
  return error == std::errc() && end == day.data() + day.size() ? number : 0;
}

/// The greatest of the lists that begins so.
std::string last_term(const Xapian::Database& database, const std::string& start) {
  std::string last;
  for (WordCursor cursor(database, start); !cursor.at_end(); cursor.next()) last = cursor.word();
  return last;
}

}  // namespace

void Dates::read_all() {
  column_.assign(std::size_t{database_.get_lastdocid()} + 1, 0);
  const auto end = database_.valuestream_end(kDateSlot);
  for (auto day = database_.valuestream_begin(kDateSlot); day != end; ++day) column_[day.get_docid()] = number_of(*day);
}

std::vector<DayNumber> Dates::of(const std::vector<Xapian::docid>& documents) {
  std::vector<DayNumber> days(documents.size(), 0);
  looked_up_ += documents.size();
  if (column_.empty() && looked_up_ * kDocumentsPerLookup >= database_.get_doccount()) read_all();
  if (!column_.empty()) {
    for (std::size_t i = 0; i < documents.size(); ++i) days[i] = column_[documents[i]];
    return days;
  }
  for_slot_values(database_, kDateSlot, documents,
                  [&](std::size_t i, const std::string& day) { days[i] = number_of(day); });
  return days;
}

/// By the terms of year, month and day: a bound that Xapian keeps for the slot stays when the newest item goes.
DayNumber Dates::newest() {
  if (newest_) return *newest_;
  newest_ = 0;
  std::string day;
  for (const std::string_view prefix : {kYearPrefix, kMonthPrefix, kDayPrefix}) {
    const std::string start = value_term(prefix, "");
    const std::string last = last_term(database_, start + day);
    if (last.empty()) return 0;
    day = last.substr(start.size());
  }
  newest_ = number_of(day);
  return *newest_;
}

}  // namespace referat
