// Meetings as the API of FirstAgenda's publication answers them, and as scrapers save them.
#ifndef REFERAT_COMMON_JSON_FIRST_AGENDA_JSON_H
#define REFERAT_COMMON_JSON_FIRST_AGENDA_JSON_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>

namespace referat {

struct PublishedField {
  std::string name;
  std::string html;
  std::string text;  ///< where there is no HTML
};

struct PublishedItem {
  std::string number;
  std::string title;
  std::string case_number;
  std::optional<bool> open;
  std::vector<PublishedField> fields;
  std::vector<std::string> attachments;  ///< names, in their order
};

/// What is not said is empty.
struct PublishedMeeting {
  std::string id;
  std::string host;  ///< of the publication, from its links
  std::string organ;
  std::string date;  ///< as written
  bool date_is_utc = false;
  std::string place;
  std::string kind;
  std::vector<PublishedItem> items;
};

/// One meeting, an array of them, objects around them, or one a line; keys in any case. JSON without a meeting gives
/// none. Errors: source_failed, saying where the JSON is broken.
Result<std::vector<PublishedMeeting>> first_agenda_from_json(std::string_view utf8);

}  // namespace referat

#endif
