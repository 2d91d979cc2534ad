#include "searcher/match/day_range.h"

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_lists.h"

namespace referat {
namespace {

/// Years, in them months, in them days.
struct Level {
  std::string_view prefix;
  std::string_view first_day;  ///< what makes a day of the term's value
  std::string_view last_day;
};
constexpr std::array<Level, 3> kLevels = {
    {{kYearPrefix, "0101", "1231"}, {kMonthPrefix, "01", "31"}, {kDayPrefix, "", ""}}};

void collect(const Xapian::Database& database, std::size_t level, const std::string& within, std::string_view first,
             std::string_view last, std::vector<Condition>& terms) {
  const std::string start = value_term(kLevels[level].prefix, within);
  const std::size_t prefix = start.size() - within.size();
  for (WordCursor cursor(database, start); !cursor.at_end(); cursor.next()) {
    std::string term(cursor.word());
    const std::string value = term.substr(prefix);
    const std::string from = value + std::string(kLevels[level].first_day);
    const std::string to = value + std::string(kLevels[level].last_day);
    if (to < first || (!last.empty() && from > last)) continue;
    if (from >= first && (last.empty() || to <= last)) {
      terms.emplace_back(std::move(term));
    } else {
      collect(database, level + 1, value, first, last, terms);
    }
  }
}

}  // namespace

Condition day_range(const Xapian::Database& database, std::string_view first, std::string_view last) {
  std::vector<Condition> terms;
  collect(database, 0, "", first, last, terms);
  return terms.empty() ? Condition() : Condition::scaled(0, Condition::any_of(std::move(terms)));
}

}  // namespace referat
