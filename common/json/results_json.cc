// The JSON of the contract's section "JSON": keys in that order, the same bytes for every caller.
#include <cmath>

#include <nlohmann/json.hpp>

#include <referat/results.h>

#include "common/json/item_json.h"
#include "common/json/writing.h"

namespace referat {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1;

double rounded(double value, double steps) {
  return std::round(value * steps) / steps;
}

Json query_json(const Results& results) {
  Json warnings = Json::array();
  for (const QueryWarning& warning : results.warnings) {
    warnings.push_back({{"code", warning.code}, {"message", warning.message}, {"at", or_null(warning.at)}});
  }
  Json query = {{"text", results.query_text},
                {"parsed", results.query_parsed},
                {"warnings", std::move(warnings)},
                {"suggestion", or_null(results.suggestion)},
                {"relaxed", results.relaxed}};
  if (!results.explanation.empty()) query["explanation"] = results.explanation;
  return query;
}

Json snippet_json(const std::optional<Snippet>& snippet) {
  if (!snippet) return nullptr;
  Json segments = Json::array();
  for (const Segment& segment : snippet->segments) {
    Json one = {{"text", segment.text}};
    if (segment.hit) one["hit"] = true;
    segments.push_back(std::move(one));
  }
  return {{"section", snippet->section}, {"segments", std::move(segments)}};
}

Json hit_json(const Hit& hit) {
  const Item& item = hit.item;
  Json json = {{"id", item.id},
               {"score", rounded(hit.score, 1000)},
               {"number", or_null(item.number)},
               {"title", item.title},
               {"municipality", or_null(item.municipality)},
               {"organ", or_null(item.organ)},
               {"date", or_null(item.date)},
               {"kind", item.kind},
               {"case", item.case_numbers},
               {"topics", item.topics},
               {"chapter", or_null(item.chapter)},
               {"outcome", or_null(item.outcome)},
               {"open", item.open},
               {"source",
                {{"path", item.source.path}, {"page", or_null(item.source.page)}, {"line", or_null(item.source.line)}}},
               {"snippet", snippet_json(hit.snippet)}};
  if (!hit.explanation.empty()) {
    Json parts = Json::array();
    for (const ScorePart& part : hit.explanation)
      parts.push_back({{"term", part.term}, {"weight", rounded(part.weight, 1000)}});
    json["explanation"] = std::move(parts);
  }
  return json;
}

Json meeting_json(const MeetingFacts& meeting) {
  Json attendance = Json::array();
  for (const AttendanceNote& note : meeting.attendance)
    attendance.push_back({{"label", note.label}, {"text", note.text}});
  return {{"id", meeting.id},
          {"municipality", or_null(meeting.municipality)},
          {"organ", or_null(meeting.organ)},
          {"date", or_null(meeting.date)},
          {"time", or_null(meeting.time)},
          {"kind", meeting.kind},
          {"place", or_null(meeting.place)},
          {"attendance", std::move(attendance)}};
}

Json route_json(const std::vector<CaseStep>& route) {
  Json json = Json::array();
  for (const CaseStep& one : route) {
    json.push_back({{"organ", one.step.organ},
                    {"date", or_null(one.step.date)},
                    {"number", or_null(one.step.number)},
                    {"outcome", or_null(one.step.outcome)},
                    {"id", or_null(one.id)},
                    {"indexed", one.indexed},
                    {"ahead", one.ahead},
                    {"authority", one.authority.empty() ? Json(nullptr) : Json(one.authority)}});
  }
  return json;
}

Json facets_json(const std::vector<Facet>& facets) {
  Json json = Json::object();
  for (const Facet& facet : facets) {
    Json values = Json::array();
    for (const FacetValue& value : facet.values) {
      values.push_back({{"value", value.value}, {"count", value.count}, {"selected", value.selected}});
    }
    json[facet.name] = std::move(values);
  }
  return json;
}

}  // namespace

std::string to_json(const Results& results) {
  Json hits = Json::array();
  for (const Hit& hit : results.hits) hits.push_back(hit_json(hit));
  Json json = {{"format_version", kFormatVersion},
               {"query", query_json(results)},
               {"total", {{"value", results.total}, {"exact", results.total_exact}}},
               {"offset", results.offset},
               {"took_ms", rounded(results.took_ms, 10)}};
  if (results.meeting) json["meeting"] = meeting_json(*results.meeting);
  json["hits"] = std::move(hits);
  json["facets"] = facets_json(results.facets);
  if (results.route) json["route"] = route_json(*results.route);
  return json_line(json);
}

std::string to_json(const Item& item) {
  return item_to_json(item);
}

std::string to_json(const Error& error) {
  return json_line(
      {{"error", {{"code", describe(error.code).name}, {"message", error.message}, {"hint", error.hint}}}});
}

}  // namespace referat
