#include "common/json/plain_item.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

#include "common/json/plain_json.h"
#include "common/model/section_kind.h"

namespace referat {
namespace {

/// What an item is read into: some of its fields are settled only when all keys have been seen.
struct Reading {
  Item item;
  std::string text;       ///< stands for the sections
  bool sections = false;  ///< given
};

template <typename Target>
struct Field {
  std::string_view key;
  bool (*read)(PlainJson& json, Target& target);
};

/// An object with the fields of a table. They mostly come in its order.
template <typename Target, std::size_t count>
bool read_object(PlainJson& json, const Field<Target> (&fields)[count], Target& target) {
  static_assert(count <= 64);
  std::size_t expected = 0;
  std::uint64_t seen = 0;
  return json.object([&](std::string_view key) {
    std::size_t at = expected;
    if (at == count || fields[at].key != key) {
      for (at = 0; at < count && fields[at].key != key; ++at) continue;
      if (at == count) return json.skip();
    }
    expected = at + 1;
    const std::uint64_t bit = std::uint64_t{1} << at;
    const bool again = (seen & bit) != 0;
    seen |= bit;
    return !again && fields[at].read(json, target);
  });
}

template <typename Element, std::size_t count>
bool read_list(PlainJson& json, const Field<Element> (&fields)[count], std::vector<Element>& list) {
  if (json.null()) return true;
  return json.array([&] { return read_object(json, fields, list.emplace_back()); });
}

template <auto member>
constexpr auto kText = [](PlainJson& json, auto& target) { return json.text(target.*member); };
template <auto member>
constexpr auto kOptionalText = [](PlainJson& json, auto& target) { return json.optional_text(target.*member); };
template <auto member>
constexpr auto kTexts = [](PlainJson& json, auto& target) { return json.texts(target.*member); };
template <auto member>
constexpr auto kOptionalNumber = [](PlainJson& json, auto& target) { return json.optional_number(target.*member); };

constexpr Field<Section> kSectionFields[] = {
    {"kind", kText<&Section::kind>},
    {"heading", kText<&Section::heading>},
    {"text", kText<&Section::text>},
};

constexpr Field<VoteSide> kSideFields[] = {
    {"count", kOptionalNumber<&VoteSide::count>},
    {"parties", kTexts<&VoteSide::parties>},
};

template <auto side>
constexpr auto kSide =
    [](PlainJson& json, auto& votes) { return json.null() || read_object(json, kSideFields, votes.*side); };

constexpr Field<Votes> kVotesFields[] = {
    {"for", kSide<&Votes::in_favour>},
    {"against", kSide<&Votes::against>},
    {"abstained", kSide<&Votes::abstained>},
};

constexpr Field<Dissent> kDissentFields[] = {
    {"kind", kText<&Dissent::kind>},
    {"by", kText<&Dissent::by>},
    {"text", kText<&Dissent::text>},
};

constexpr Field<RouteStep> kRouteFields[] = {
    {"organ", kText<&RouteStep::organ>},
    {"date", kOptionalText<&RouteStep::date>},
    {"number", kOptionalText<&RouteStep::number>},
    {"outcome", kOptionalText<&RouteStep::outcome>},
};

constexpr Field<AttendanceNote> kAttendanceFields[] = {
    {"label", kText<&AttendanceNote::label>},
    {"text", kText<&AttendanceNote::text>},
};

constexpr Field<Source> kSourceFields[] = {
    {"path", kText<&Source::path>},
    {"page", kOptionalNumber<&Source::page>},
    {"line", kOptionalNumber<&Source::line>},
};

constexpr Field<Warning> kWarningFields[] = {
    {"code", kText<&Warning::code>},
    {"message", kText<&Warning::message>},
};

bool read_sections(PlainJson& json, Reading& reading) {
  if (json.null()) return true;
  reading.sections = true;
  if (!read_list(json, kSectionFields, reading.item.sections)) return false;
  for (Section& section : reading.item.sections) {
    const auto kind =
        section.kind.empty() ? std::optional<std::string_view>("Tekst") : section_kind_named(section.kind);
    if (!kind) return false;
    section.kind = *kind;
  }
  return true;
}

bool read_source(PlainJson& json, Source& source) {
  if (json.at_string()) return json.string(source.path);
  return json.null() || read_object(json, kSourceFields, source);
}

template <auto member>
constexpr auto kItemText = [](PlainJson& json, Reading& reading) { return json.text(reading.item.*member); };
template <auto member>
constexpr auto kItemOptionalText =
    [](PlainJson& json, Reading& reading) { return json.optional_text(reading.item.*member); };
template <auto member>
constexpr auto kItemTexts = [](PlainJson& json, Reading& reading) { return json.texts(reading.item.*member); };
template <auto member>
constexpr auto kItemFlag = [](PlainJson& json, Reading& reading) { return json.flag(reading.item.*member); };
template <auto member, const auto& fields>
constexpr auto kItemList =
    [](PlainJson& json, Reading& reading) { return read_list(json, fields, reading.item.*member); };

constexpr Field<Reading> kItemFields[] = {
    {"id", kItemText<&Item::id>},
    {"number", kItemOptionalText<&Item::number>},
    {"title", kItemText<&Item::title>},
    {"municipality", kItemOptionalText<&Item::municipality>},
    {"organ", kItemOptionalText<&Item::organ>},
    {"position", [](PlainJson& json, Reading& reading) { return json.number(reading.item.position); }},
    {"date", kItemOptionalText<&Item::date>},
    {"time", kItemOptionalText<&Item::time>},
    {"kind", kItemText<&Item::kind>},
    {"case", kItemTexts<&Item::case_numbers>},
    {"topics", kItemTexts<&Item::topics>},
    {"topic_source", kItemOptionalText<&Item::topic_source>},
    {"chapter", kItemOptionalText<&Item::chapter>},
    {"outcome", kItemOptionalText<&Item::outcome>},
    {"open", kItemFlag<&Item::open>},
    {"sections", read_sections},
    {"attachments", kItemTexts<&Item::attachments>},
    {"initials", kItemOptionalText<&Item::initials>},
    {"votes",
     [](PlainJson& json, Reading& reading) {
       return json.null() || read_object(json, kVotesFields, reading.item.votes.emplace());
     }},
    {"dissent", kItemList<&Item::dissent, kDissentFields>},
    {"route", kItemList<&Item::route, kRouteFields>},
    {"place", kItemOptionalText<&Item::place>},
    {"attendance", kItemList<&Item::attendance, kAttendanceFields>},
    {"supplement", kItemFlag<&Item::supplement>},
    {"source", [](PlainJson& json, Reading& reading) { return read_source(json, reading.item.source); }},
    {"warnings", kItemList<&Item::warnings, kWarningFields>},
    {"text", [](PlainJson& json, Reading& reading) { return json.text(reading.text); }},
};

}  // namespace

std::optional<Item> read_plain_item(std::string_view text) {
  Reading reading;
  PlainJson json(text);
  if (!read_object(json, kItemFields, reading) || !json.at_end()) return {};
  if (!reading.sections && !reading.text.empty())
    reading.item.sections.push_back({"Tekst", "", std::move(reading.text)});
  return std::move(reading.item);
}

}  // namespace referat
