#include "common/json/item_json.h"

#include <nlohmann/json.hpp>

#include "common/json/plain_item.h"
#include "common/json/reading.h"
#include "common/json/writing.h"
#include "common/model/section_kind.h"

namespace referat {
namespace {

using Json = nlohmann::ordered_json;

Json sections_to_json(const Item& item) {
  Json list = Json::array();
  for (const Section& section : item.sections) {
    list.push_back({{"kind", section.kind}, {"heading", section.heading}, {"text", section.text}});
  }
  return list;
}

Json side_to_json(const VoteSide& side) {
  return {{"count", or_null(side.count)}, {"parties", side.parties}};
}

Json votes_to_json(const Item& item) {
  if (!item.votes) return nullptr;
  return {{"for", side_to_json(item.votes->in_favour)},
          {"against", side_to_json(item.votes->against)},
          {"abstained", side_to_json(item.votes->abstained)}};
}

Json dissent_to_json(const Item& item) {
  Json list = Json::array();
  for (const Dissent& one : item.dissent) list.push_back({{"kind", one.kind}, {"by", one.by}, {"text", one.text}});
  return list;
}

Json route_to_json(const Item& item) {
  Json list = Json::array();
  for (const RouteStep& step : item.route) {
    list.push_back({{"organ", step.organ},
                    {"date", or_null(step.date)},
                    {"number", or_null(step.number)},
                    {"outcome", or_null(step.outcome)}});
  }
  return list;
}

Json attendance_to_json(const Item& item) {
  Json list = Json::array();
  for (const AttendanceNote& note : item.attendance) list.push_back({{"label", note.label}, {"text", note.text}});
  return list;
}

Result<Section> read_section(const nlohmann::json& value) {
  JsonReader reader(value, "sections[]");
  Section section;
  reader.text("kind", section.kind);
  reader.text("heading", section.heading);
  reader.text("text", section.text);
  if (auto error = reader.error()) return *error;
  const auto kind = section.kind.empty() ? std::optional<std::string_view>("Tekst") : section_kind_named(section.kind);
  if (!kind) {
    return Error{ErrorCode::bad_request, "sections[].kind: \"" + section.kind + "\" is no kind of section",
                 "use one of the kinds of the item's documentation, such as Beslutning or Tekst"};
  }
  section.kind = *kind;
  return section;
}

std::optional<Error> read_sections(const nlohmann::json& json, Item& item) {
  if (const auto found = json.find("sections"); found != json.end() && !found->is_null()) {
    if (!found->is_array()) return Error{ErrorCode::bad_request, "sections: expected an array of objects", ""};
    for (const nlohmann::json& value : *found) {
      auto section = read_section(value);
      if (!section) return section.error();
      item.sections.push_back(std::move(*section));
    }
    return {};
  }
  std::string text;
  JsonReader reader(json, "item");
  reader.text("text", text);
  if (!text.empty()) item.sections.push_back({"Tekst", "", text});
  return reader.error();
}

std::optional<Error> read_source(const nlohmann::json& json, Item& item) {
  const auto found = json.find("source");
  if (found == json.end() || found->is_null()) return {};
  if (found->is_string()) {
    item.source.path = found->get<std::string>();
    return {};
  }
  JsonReader reader(*found, "source");
  reader.text("path", item.source.path);
  reader.optional_number("page", item.source.page);
  reader.optional_number("line", item.source.line);
  return reader.error();
}

/// An array of objects, each read into an element of `list` by `read(reader, element)`.
template <typename T, typename Read>
std::optional<Error> read_list(const nlohmann::json& json, const std::string& key, std::vector<T>& list, Read read) {
  const auto found = json.find(key);
  if (found == json.end() || found->is_null()) return {};
  if (!found->is_array()) return Error{ErrorCode::bad_request, key + ": expected an array of objects", ""};
  for (const nlohmann::json& value : *found) {
    JsonReader reader(value, key + "[]");
    read(reader, list.emplace_back());
    if (auto error = reader.error()) return error;
  }
  return {};
}

std::optional<Error> read_warnings(const nlohmann::json& json, Item& item) {
  return read_list(json, "warnings", item.warnings, [](JsonReader& reader, Warning& warning) {
    reader.text("code", warning.code);
    reader.text("message", warning.message);
  });
}

std::optional<Error> read_votes(const nlohmann::json& json, Item& item) {
  const auto found = json.find("votes");
  if (found == json.end() || found->is_null()) return {};
  if (!found->is_object()) return Error{ErrorCode::bad_request, "votes: expected an object", ""};
  Votes& votes = item.votes.emplace();
  for (const auto& [key, side] : {std::pair<const char*, VoteSide*>{"for", &votes.in_favour},
                                  {"against", &votes.against},
                                  {"abstained", &votes.abstained}}) {
    const auto value = found->find(key);
    if (value == found->end() || value->is_null()) continue;
    JsonReader reader(*value, "votes." + std::string(key));
    reader.optional_number("count", side->count);
    reader.texts("parties", side->parties);
    if (auto error = reader.error()) return error;
  }
  return {};
}

std::optional<Error> read_treatment(const nlohmann::json& json, Item& item) {
  std::optional<Error> error = read_votes(json, item);
  if (!error) {
    error = read_list(json, "dissent", item.dissent, [](JsonReader& reader, Dissent& dissent) {
      reader.text("kind", dissent.kind);
      reader.text("by", dissent.by);
      reader.text("text", dissent.text);
    });
  }
  if (!error) {
    error = read_list(json, "route", item.route, [](JsonReader& reader, RouteStep& step) {
      reader.text("organ", step.organ);
      reader.optional_text("date", step.date);
      reader.optional_text("number", step.number);
      reader.optional_text("outcome", step.outcome);
    });
  }
  if (!error) {
    error = read_list(json, "attendance", item.attendance, [](JsonReader& reader, AttendanceNote& note) {
      reader.text("label", note.label);
      reader.text("text", note.text);
    });
  }
  return error;
}

}  // namespace

std::string item_to_json(const Item& item) {
  Json warnings = Json::array();
  for (const Warning& warning : item.warnings)
    warnings.push_back({{"code", warning.code}, {"message", warning.message}});
  const Json json = {
      {"id", item.id},
      {"number", or_null(item.number)},
      {"title", item.title},
      {"municipality", or_null(item.municipality)},
      {"organ", or_null(item.organ)},
      {"position", item.position},
      {"date", or_null(item.date)},
      {"time", or_null(item.time)},
      {"kind", item.kind},
      {"case", item.case_numbers},
      {"topics", item.topics},
      {"topic_source", or_null(item.topic_source)},
      {"chapter", or_null(item.chapter)},
      {"outcome", or_null(item.outcome)},
      {"open", item.open},
      {"sections", sections_to_json(item)},
      {"attachments", item.attachments},
      {"initials", or_null(item.initials)},
      {"votes", votes_to_json(item)},
      {"dissent", dissent_to_json(item)},
      {"route", route_to_json(item)},
      {"place", or_null(item.place)},
      {"attendance", attendance_to_json(item)},
      {"supplement", item.supplement},
      {"source",
       {{"path", item.source.path}, {"page", or_null(item.source.page)}, {"line", or_null(item.source.line)}}},
      {"warnings", warnings},
  };
  return json_line(json);
}

Result<Item> item_from_json(std::string_view text) {
  if (auto plain = read_plain_item(text)) return std::move(*plain);
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  if (json.is_discarded() || !json.is_object()) {
    return Error{ErrorCode::bad_request, "not a JSON object",
                 "give one item a line, as referat-index --dump writes them"};
  }
  Item item;
  JsonReader reader(json, "item");
  reader.text("id", item.id);
  reader.optional_text("number", item.number);
  reader.text("title", item.title);
  reader.optional_text("municipality", item.municipality);
  reader.optional_text("organ", item.organ);
  reader.number("position", item.position);
  reader.optional_text("date", item.date);
  reader.optional_text("time", item.time);
  reader.text("kind", item.kind);
  reader.texts("case", item.case_numbers);
  reader.texts("topics", item.topics);
  reader.optional_text("topic_source", item.topic_source);
  reader.optional_text("chapter", item.chapter);
  reader.optional_text("outcome", item.outcome);
  reader.flag("open", item.open);
  reader.texts("attachments", item.attachments);
  reader.optional_text("initials", item.initials);
  reader.optional_text("place", item.place);
  reader.flag("supplement", item.supplement);
  std::optional<Error> error = reader.error();
  if (!error) error = read_sections(json, item);
  if (!error) error = read_source(json, item);
  if (!error) error = read_treatment(json, item);
  if (!error) error = read_warnings(json, item);
  if (error) return *error;
  return item;
}

}  // namespace referat
