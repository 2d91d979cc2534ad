#include "common/json/item_json.h"

#include <nlohmann/json.hpp>

#include "common/json/reading.h"
#include "common/json/writing.h"
#include "common/model/section_kind.h"

namespace referat {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json sections_to_json(const Item& item) {
  Json list = Json::array();
  for (const Section& section : item.sections) {
    list.push_back({{"kind", section.kind}, {"heading", section.heading}, {"text", section.text}});
  }
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

std::optional<Error> read_warnings(const nlohmann::json& json, Item& item) {
  const auto found = json.find("warnings");
  if (found == json.end() || found->is_null()) return {};
  if (!found->is_array()) return Error{ErrorCode::bad_request, "warnings: expected an array of objects", ""};
  for (const nlohmann::json& value : *found) {
    JsonReader reader(value, "warnings[]");
    Warning& warning = item.warnings.emplace_back();
    reader.text("code", warning.code);
    reader.text("message", warning.message);
    if (auto error = reader.error()) return error;
  }
  return {};
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
      {"source",
       {{"path", item.source.path}, {"page", or_null(item.source.page)}, {"line", or_null(item.source.line)}}},
      {"warnings", warnings},
  };
  return json_line(json);
}

Result<Item> item_from_json(std::string_view text) {
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
  std::optional<Error> error = reader.error();
  if (!error) error = read_sections(json, item);
  if (!error) error = read_source(json, item);
  if (!error) error = read_warnings(json, item);
  if (error) return *error;
  return item;
}

}  // namespace referat
