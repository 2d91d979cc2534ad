// Bodies, days and item numbers that a line names, in order: what a case's route is read from.
#ifndef REFERAT_COMMON_MODEL_ROUTE_MENTIONS_H
#define REFERAT_COMMON_MODEL_ROUTE_MENTIONS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

struct RouteMention {
  enum class Kind { body, day, number };
  Kind kind = Kind::body;
  std::size_t begin = 0;  ///< bytes
  std::size_t end = 0;
  std::string value;  ///< canonical name, ISO day, printed number
};

/// How days without a year are read: beside this day.
struct RouteDays {
  std::optional<std::string> beside;  ///< ISO; none: such days are passed over
  bool ahead = false;                 ///< on it or after it; else whichever year is nearest
};

/// Cheaply: does it hold a year ("2031"), a day before a month ("3. maj", "3.maj") or parted by a stroke ("3/5")?
bool may_name_a_day(std::string_view line);

/// The days alone, in no order: where there are none, route_mentions() has none either.
std::vector<RouteMention> day_mentions(std::string_view line, const RouteDays& days);

/// Day by day, body by body, sorted by place and without overlaps. `line`: normal text.
std::vector<RouteMention> route_mentions(std::string_view line, const RouteDays& days);
/// The same where the days are known.
std::vector<RouteMention> mentions_beside(std::string_view line, std::vector<RouteMention> day_mentions);

}  // namespace referat

#endif
