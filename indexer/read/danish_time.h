// Points in time as programs write them, in Danish time.
#ifndef REFERAT_INDEXER_READ_DANISH_TIME_H
#define REFERAT_INDEXER_READ_DANISH_TIME_H

#include <optional>
#include <string>
#include <string_view>

namespace referat {

struct DanishTime {
  std::string date;                 ///< ISO 8601 day
  std::optional<std::string> time;  ///< "17:00"; nothing where no time is given, nor for midnight without a zone
};

/// "2031-10-01T13:45:00Z", with an offset or with none (Danish time then, or UTC with `is_utc`), a bare day, and .NET's
/// "/Date(1948628700000)/". Summer time follows the rules of 1980 and after. Nothing for what is no point in time, and
/// for years before 1900, which programs write where they know none.
std::optional<DanishTime> read_danish_time(std::string_view text, bool is_utc = false);

}  // namespace referat

#endif
