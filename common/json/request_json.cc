// A request as JSON: the long options' names as keys.
#include <array>

#include <nlohmann/json.hpp>

#include <referat/query.h>

#include "common/json/reading.h"

namespace referat {
namespace {

using Json = nlohmann::json;

constexpr auto kKeys = std::to_array<std::string_view>({
    "q",  "organ", "topic", "municipality", "outcome", "chapter", "kind",  "case",     "meeting", "like",    "from",
    "to", "year",  "limit", "offset",       "sort",    "facets",  "relax", "no-relax", "explain", "context", "format", "freshness",
});

std::optional<Error> unknown_key(const Json& json) {
  for (const auto& entry : json.items()) {
    if (std::find(kKeys.begin(), kKeys.end(), entry.key()) != kKeys.end()) continue;
    std::string known;
    for (const std::string_view key : kKeys) known += (known.empty() ? "" : ", ") + std::string(key);
    return Error{ErrorCode::bad_request, "request." + entry.key() + ": there is no such key", "choose from " + known};
  }
  return {};
}

/// "organ,topic" as on the command line, or a list; "none" for none.
std::vector<std::string> split_facets(const std::vector<std::string>& given) {
  std::vector<std::string> facets;
  for (const std::string& list : given) {
    for (std::size_t at = 0; at <= list.size();) {
      const std::size_t comma = std::min(list.find(',', at), list.size());
      if (const std::string name = list.substr(at, comma - at); !name.empty() && name != "none") facets.push_back(name);
      at = comma + 1;
    }
  }
  return facets;
}

std::optional<Error> read_sort(const std::string& name, Query& query) {
  if (name.empty()) return {};
  if (name == "relevance") {
    query.sort = Sort::relevance;
  } else if (name == "date") {
    query.sort = Sort::date_descending;
  } else if (name == "date-asc") {
    query.sort = Sort::date_ascending;
  } else {
    return Error{ErrorCode::bad_request, "request.sort: \"" + name + "\" is no order",
                 "choose from relevance, date, date-asc"};
  }
  return {};
}

}  // namespace

Result<Query> query_from_json(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded() || !json.is_object()) {
    return Error{ErrorCode::bad_request, "the request is not a JSON object", "write {\"q\": \"...\"}"};
  }
  if (auto unknown = unknown_key(json)) return *unknown;
  Query query;
  JsonReader reader(json, "request");
  std::vector<std::string> facets = query.facets;
  std::string sort;
  std::string format;
  bool no_relax = false;
  reader.text("q", query.text);
  reader.texts("organ", query.filters.organs);
  reader.texts("topic", query.filters.topics);
  reader.texts("municipality", query.filters.municipalities);
  reader.texts("outcome", query.filters.outcomes);
  reader.texts("chapter", query.filters.chapters);
  reader.texts("kind", query.filters.kinds);
  reader.texts("year", query.filters.years);
  reader.optional_text("case", query.case_number);
  reader.optional_text("meeting", query.meeting);
  reader.optional_text("like", query.like);
  reader.optional_text("from", query.filters.from);
  reader.optional_text("to", query.filters.to);
  reader.number("limit", query.limit);
  reader.number("offset", query.offset);
  reader.number("context", query.context);
  reader.number("freshness", query.freshness_days);
  reader.text("sort", sort);
  reader.text("format", format);
  reader.texts("facets", facets);
  reader.flag("relax", query.relax);
  reader.flag("no-relax", no_relax);
  reader.flag("explain", query.explain);
  if (reader.error()) return *reader.error();
  if (auto error = read_sort(sort, query)) return *error;
  if (!format.empty() && format != "json") {
    return Error{ErrorCode::bad_request, "request.format: \"" + format + "\" is not given here",
                 "the answer is always json"};
  }
  query.facets = split_facets(facets);
  if (no_relax) query.relax = false;
  return query;
}

}  // namespace referat
