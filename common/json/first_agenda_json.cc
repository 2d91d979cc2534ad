#include "common/json/first_agenda_json.h"

#include <algorithm>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using nlohmann::json;

/// Objects and arrays around a meeting.
constexpr int kMostWrappers = 8;

/// The first of some keys (in lower case) that an object has, in any case, and that is not null.
const json* find(const json& object, std::initializer_list<std::string_view> keys) {
  if (!object.is_object()) return nullptr;
  for (const std::string_view key : keys) {
    for (auto at = object.begin(); at != object.end(); ++at) {
      if (!at->is_null() && at.key().size() <= 64 && to_lower(at.key()) == key) return &*at;
    }
  }
  return nullptr;
}

std::string plain(const json& value) {
  if (value.is_string()) return std::string(trim(value.get<std::string>()));
  return value.is_number() ? value.dump() : "";
}

/// The first of some keys that holds text.
std::string text(const json& object, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    const json* value = find(object, {key});
    if (std::string found = value == nullptr ? "" : plain(*value); !found.empty()) return found;
  }
  return "";
}

bool is_true(const json* value) {
  return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::optional<bool> is_open(const json& item) {
  if (const json* open = find(item, {"isopen", "open", "aaben", "åben"}); open != nullptr && open->is_boolean())
    return open->get<bool>();
  if (const json* closed = find(item, {"isclosed", "lukket", "erlukket"}); closed != nullptr && closed->is_boolean())
    return !closed->get<bool>();
  return {};
}

std::optional<double> place_of(const json& entry, std::initializer_list<std::string_view> keys) {
  const json* place = find(entry, keys);
  if (place == nullptr || !place->is_number()) return {};
  return place->get<double>();
}

/// The entries of a list in the order that a key of theirs gives, where every one has it.
std::vector<const json*> in_order(const json* list, std::initializer_list<std::string_view> keys) {
  std::vector<const json*> entries;
  if (list == nullptr || !list->is_array()) return entries;
  for (const json& entry : *list) entries.push_back(&entry);
  const bool all = std::all_of(entries.begin(), entries.end(), [&](const json* one) { return place_of(*one, keys); });
  if (all) {
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const json* a, const json* b) { return *place_of(*a, keys) < *place_of(*b, keys); });
  }
  return entries;
}

/// "https://dagsordener.fjordby.dk/Vis/Pdf/…" → "dagsordener.fjordby.dk"
std::string host_of(std::string_view link) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (link.starts_with(scheme))
      return std::string(link.substr(scheme.size(), link.find_first_of("/?#", scheme.size()) - scheme.size()));
  }
  return "";
}

PublishedItem item_of(const json& source, std::string& host) {
  PublishedItem item;
  item.number = text(source, {"punktnummer", "number"});
  item.title = squeeze_spaces(normalize_text(text(source, {"navn", "caption", "titel", "title"})));
  item.case_number = text(source, {"sagsnummer", "casenumber"});
  item.open = is_open(source);
  for (const json* field : in_order(find(source, {"felter", "fields"}), {"order", "sorting"})) {
    item.fields.push_back({text(*field, {"navn", "name"}), text(*field, {"html"}), text(*field, {"tekst", "text"})});
    if (host.empty()) host = host_of(text(*field, {"link"}));
  }
  for (const json* attachment : in_order(find(source, {"bilag", "attachments"}), {"order", "sorting"})) {
    std::string name = attachment->is_string() ? plain(*attachment) : text(*attachment, {"navn", "name", "titel"});
    name = squeeze_spaces(normalize_text(name));
    if (!name.empty()) item.attachments.push_back(std::move(name));
  }
  return item;
}

PublishedMeeting meeting_of(const json& source, const json& items) {
  PublishedMeeting meeting;
  static const json kNothing = json::object();
  const json* organ = find(source, {"udvalg", "committee"});
  const json* found = find(source, {"moede", "møde", "meeting"});
  const json& about = found == nullptr ? kNothing : *found;
  meeting.id = text(source, {"id"});
  if (organ != nullptr) meeting.organ = organ->is_string() ? plain(*organ) : text(*organ, {"navn", "name"});
  if (meeting.organ.empty()) meeting.organ = text(source, {"udvalgnavn", "udvalgsnavn"});
  for (const json* where : {&about, &source}) {
    if (meeting.date.empty()) meeting.date = text(*where, {"dato", "moededato", "mødedato"});
    if (meeting.date.empty()) {
      meeting.date = text(*where, {"meetingbeginutc"});
      meeting.date_is_utc = !meeting.date.empty();
    }
  }
  meeting.place = text(about, {"sted", "location", "lokale"});
  meeting.kind = text(about, {"navn", "name"});
  if (meeting.kind.empty()) meeting.kind = text(source, {"dokumenttype"});
  const bool supplement =
      is_true(find(source, {"tillaegsdagsorden"})) || is_true(find(about, {"issupplementaryagenda"}));
  if (supplement && (meeting.kind.empty() || to_lower(meeting.kind) == "dagsorden")) meeting.kind = "Tillægsdagsorden";
  for (const json* item : in_order(&items, {"sorting"})) {
    if (item->is_object()) meeting.items.push_back(item_of(*item, meeting.host));
  }
  return meeting;
}

void collect(const json& value, int wrappers, std::vector<PublishedMeeting>& meetings) {
  if (value.is_object()) {
    const json* items = find(value, {"dagsordenpunkter", "dagsordenspunkter"});
    if (items != nullptr && items->is_array()) {
      meetings.push_back(meeting_of(value, *items));
      return;
    }
  }
  if (!value.is_structured() || wrappers >= kMostWrappers) return;
  for (const json& inner : value) collect(inner, wrappers + 1, meetings);
}

Error broken(const json::exception& error) {
  return {ErrorCode::source_failed, "the JSON is broken: " + std::string(error.what()), "fetch the file again"};
}

/// A meeting a line: a scraper's list.
Result<std::vector<PublishedMeeting>> from_lines(std::string_view utf8) {
  std::vector<PublishedMeeting> meetings;
  for (int number = 1; !utf8.empty(); ++number) {
    const std::size_t end = std::min(utf8.find('\n'), utf8.size());
    const std::string_view line = trim(utf8.substr(0, end));
    utf8.remove_prefix(std::min(end + 1, utf8.size()));
    if (line.empty()) continue;
    try {
      collect(json::parse(line), 0, meetings);
    } catch (const json::exception& error) {
      Error failed = broken(error);
      failed.message = "line " + std::to_string(number) + ": " + failed.message;
      return failed;
    }
  }
  return meetings;
}

}  // namespace

Result<std::vector<PublishedMeeting>> first_agenda_from_json(std::string_view utf8) try {
  if (utf8.starts_with("\xEF\xBB\xBF")) utf8.remove_prefix(3);
  std::vector<PublishedMeeting> meetings;
  collect(json::parse(utf8), 0, meetings);
  return meetings;
} catch (const json::parse_error& error) {
  // More than one value: each on a line of its own, or broken in any case.
  const std::size_t first_line = std::min(utf8.find('\n'), utf8.size());
  if (error.byte <= first_line || !json::accept(utf8.substr(0, first_line))) return broken(error);
  return from_lines(utf8);
} catch (const json::exception& error) {
  return broken(error);
}

}  // namespace referat
