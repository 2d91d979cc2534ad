#include <algorithm>
#include <cstdio>

#include "searcher/present/text.h"

namespace referat {
namespace {

constexpr int kIndent = 4;
/// A facet shows so many values; the rest is counted.
constexpr std::size_t kMostFacetValues = 8;
/// A route shows so many steps.
constexpr std::size_t kMostRouteSteps = 40;

std::string heading_line(const Results& results, const TextStyle& style) {
  std::string line = results.total == 1 ? "1 item" : std::to_string(results.total) + " items";
  if (!results.query_text.empty()) line += " for " + results.query_text;
  const int shown = static_cast<int>(results.hits.size());
  if (shown > 0 && shown < results.total) {
    line += " (" + std::to_string(results.offset + 1) + "–" + std::to_string(results.offset + shown) + " shown)";
  }
  return emphasized(line, Emphasis::quiet, style) + "\n";
}

std::string hit_text(const Hit& hit, int rank, const TextStyle& style) {
  char number[16];
  std::snprintf(number, sizeof number, "%3d ", rank);
  const bool title_marked = hit.snippet && hit.snippet->section == "Titel";
  std::string title =
      title_marked ? wrapped(hit.snippet->segments, kIndent, Emphasis::title, style)
                   : wrapped(hit.item.title.empty() ? "(no title)" : hit.item.title, kIndent, Emphasis::title, style);
  title.replace(0, kIndent, emphasized(number, Emphasis::quiet, style));
  std::string text = "\n" + title + wrapped(facts_line(hit.item), kIndent, style);
  if (const auto& passage = title_marked ? hit.lead : hit.snippet) {
    std::vector<Segment> segments = {{passage->section + ": ", false}};
    segments.insert(segments.end(), passage->segments.begin(), passage->segments.end());
    text += wrapped(segments, kIndent, Emphasis::none, style);
  }
  text += wrapped(hit.item.id, kIndent, Emphasis::quiet, style);
  for (const ScorePart& part : hit.explanation) {
    char weight[32];
    std::snprintf(weight, sizeof weight, "%8.2f  ", part.weight);
    text += wrapped(weight + part.term, kIndent + 4, Emphasis::quiet, style);
  }
  return text;
}

std::string facet_text(const Facet& facet, const TextStyle& style) {
  std::string name = facet.name;
  name.resize(std::max<std::size_t>(name.size() + 2, 12), ' ');
  std::vector<std::string> values;
  for (std::size_t i = 0; i < std::min(facet.values.size(), kMostFacetValues); ++i) {
    const FacetValue& value = facet.values[i];
    values.push_back(value.value + (value.selected ? "* " : " ") + std::to_string(value.count));
  }
  if (facet.values.size() > kMostFacetValues)
    values.push_back("and " + std::to_string(facet.values.size() - kMostFacetValues) + " more");
  std::string block = wrapped_list(values, static_cast<int>(name.size()), style);
  block.replace(0, name.size(), emphasized(name, Emphasis::label, style));
  return block;
}

/// A step a line, "2031-03-11  Økonomiudvalget · item 4 · anbefalet · not in the index".
std::string route_text(const std::vector<CaseStep>& route, const TextStyle& style) {
  std::string text = "\n" + wrapped("route", 0, Emphasis::label, style);
  const std::string* authority = nullptr;
  const bool several = route.front().authority != route.back().authority;
  for (std::size_t i = 0; i < std::min(route.size(), kMostRouteSteps); ++i) {
    const CaseStep& one = route[i];
    if (several && (authority == nullptr || *authority != one.authority))
      text += wrapped(one.authority.empty() ? "(authority unknown)" : one.authority, 2, Emphasis::label, style);
    authority = &one.authority;
    std::string line = one.step.date.value_or("no date   ") + "  " + one.step.organ;
    if (one.step.number) line += " · item " + *one.step.number;
    if (one.step.outcome) line += " · " + *one.step.outcome;
    if (!one.indexed) line += one.ahead ? " · to come, not in the index" : " · not in the index";
    text += wrapped(line, kIndent, one.indexed ? Emphasis::none : Emphasis::quiet, style);
  }
  if (route.size() > kMostRouteSteps)
    text += wrapped("and " + std::to_string(route.size() - kMostRouteSteps) + " more", kIndent, Emphasis::quiet, style);
  return text;
}

}  // namespace

std::string results_text(const Results& results, const TextStyle& style) {
  std::string text = heading_line(results, style);
  if (results.suggestion) text += wrapped("Did you mean: " + *results.suggestion + "?", 0, Emphasis::label, style);
  if (!results.explanation.empty())
    text += wrapped("read as: " + results.query_parsed, kIndent, Emphasis::quiet, style);
  for (const std::string& line : results.explanation) text += wrapped(line, kIndent, Emphasis::quiet, style);
  if (results.meeting) text += "\n" + meeting_text(*results.meeting, style);
  int rank = results.offset;
  for (const Hit& hit : results.hits) text += hit_text(hit, ++rank, style);
  if (results.route && !results.route->empty()) text += route_text(*results.route, style);
  if (!results.facets.empty() && results.total > 0) text += "\n";
  for (const Facet& facet : results.facets) {
    if (!facet.values.empty()) text += facet_text(facet, style);
  }
  return text;
}

}  // namespace referat
