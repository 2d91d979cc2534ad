// What the path of a file or a web address says of a meeting.
#ifndef REFERAT_INDEXER_MINUTES_DATED_PATH_H
#define REFERAT_INDEXER_MINUTES_DATED_PATH_H

#include <optional>
#include <string>
#include <string_view>

namespace referat {

struct DatedPath {
  std::string date;  ///< ISO 8601 day
  std::optional<std::string> time;
};

/// "/møde-02032031-160000/", "byraadet-24-06-2031", "2031-08-11-0900-7734", "?titel=2031-11-13%2016.00",
/// "tirsdag-den-06-04-2031-kl-13-30", "27032031/". The last that is a day; nothing where digits form none.
std::optional<DatedPath> date_in_path(std::string_view path);

/// The body that a part of a web address names: "/Borgerrepr%C3%A6sentationen/", "/byraadet-24-06-2031".
std::optional<std::string> organ_in_url(std::string_view url);

}  // namespace referat

#endif
