#include "searcher/match/facets.h"

#include <algorithm>
#include <deque>
#include <map>
#include <string_view>
#include <unordered_map>

#include <xapian.h>

#include "common/index/fields.h"
#include "searcher/match/slot_values.h"

namespace referat {
namespace {

/// The part of the slot's content that the facet counts.
std::string_view key_of(std::string_view name, std::string_view content) {
  if (name == "year") return content.substr(0, 4);
  if (name == "month") return content.substr(0, 6);
  return content;
}

std::string shown(std::string_view name, std::string_view value) {
  if (name != "month" || value.size() != 6) return std::string(value);
  return std::string(value.substr(0, 4)) + "-" + std::string(value.substr(4));
}

/// Calls `on_value` with each value of a content, as it is shown.
template <typename OnValue>
void for_values(std::string_view name, std::string_view content, OnValue&& on_value) {
  for (std::size_t at = 0; at <= content.size();) {
    const std::size_t end = std::min(content.find(kValueSeparator, at), content.size());
    on_value(shown(name, content.substr(at, end - at)));
    at = end + 1;
  }
}

}  // namespace

const FacetColumns::Column& FacetColumns::column(const std::string& name) {
  const auto [place, fresh] = columns_.try_emplace(name);
  Column& column = place->second;
  if (!fresh) return column;
  const unsigned slot = facet_field(name)->slot;
  column.content_of.assign(std::size_t{database_.get_lastdocid()} + 1, 0);
  std::deque<std::string> contents = {""};
  std::unordered_map<std::string_view, std::uint32_t> numbers;  // of strings in `contents`
  std::uint32_t number = 0;
  const auto end = database_.valuestream_end(slot);
  for (auto it = database_.valuestream_begin(slot); it != end; ++it) {
    const std::string value = *it;
    const std::string_view content = key_of(name, value);
    if (number == 0 || content != contents[number]) {  // items of a meeting have much in common
      if (const auto known = numbers.find(content); known != numbers.end()) {
        number = known->second;
      } else {
        number = static_cast<std::uint32_t>(contents.size());
        numbers.emplace(contents.emplace_back(content), number);
      }
    }
    column.content_of[it.get_docid()] = number;
  }

  std::map<std::string, std::vector<std::uint32_t>> having;  // a value, and the contents with it
  for (std::uint32_t content = 1; content < contents.size(); ++content)
    for_values(name, contents[content], [&](std::string value) { having[std::move(value)].push_back(content); });
  column.values_of.resize(contents.size());
  for (const auto& [value, contents_with] : having) {
    for (const std::uint32_t content : contents_with)
      column.values_of[content].push_back(static_cast<std::uint32_t>(column.values.size()));
    column.values.push_back(value);
  }
  return column;
}

std::vector<FacetValue> FacetColumns::count_one_by_one(const std::string& name,
                                                       const std::vector<Xapian::docid>& documents) const {
  const unsigned slot = facet_field(name)->slot;
  std::unordered_map<std::string, int> contents;
  for_slot_values(database_, slot, documents,
                  [&](std::size_t, const std::string& content) { ++contents[std::string(key_of(name, content))]; });
  std::map<std::string, int> values;
  for (const auto& [together, count] : contents)
    for_values(name, together, [&, count = count](std::string value) { values[std::move(value)] += count; });
  std::vector<FacetValue> counted;
  for (const auto& [value, count] : values) counted.push_back({value, count, false});
  return counted;
}

std::vector<int> FacetColumns::count_contents(const Column& column, const std::vector<Xapian::docid>& documents) const {
  const std::size_t contents = column.values_of.size();
  // Items of a meeting stand together: in turn, so that no count waits for the one before.
  constexpr std::size_t kTurns = 4;
  constexpr std::size_t kMostContents = 4096;
  if (contents > kMostContents || documents.size() < contents) {
    std::vector<int> counts(contents);
    for (const Xapian::docid document : documents) ++counts[column.content_of[document]];
    return counts;
  }
  std::vector<int> counts(contents * kTurns);
  std::size_t i = 0;
  for (; i + kTurns <= documents.size(); i += kTurns) {
    for (std::size_t turn = 0; turn < kTurns; ++turn)
      ++counts[turn * contents + column.content_of[documents[i + turn]]];
  }
  for (; i < documents.size(); ++i) ++counts[column.content_of[documents[i]]];
  for (std::size_t at = contents; at < counts.size(); ++at) counts[at % contents] += counts[at];
  counts.resize(contents);
  return counts;
}

std::vector<FacetValue> FacetColumns::count_by_column(const std::string& name,
                                                      const std::vector<Xapian::docid>& documents) {
  const Column& facet = column(name);
  const std::vector<int> contents = count_contents(facet, documents);
  std::vector<int> counts(facet.values.size());
  for (std::size_t content = 1; content < contents.size(); ++content) {
    if (contents[content] == 0) continue;
    for (const std::uint32_t value : facet.values_of[content]) counts[value] += contents[content];
  }
  std::vector<FacetValue> counted;
  for (std::size_t value = 0; value < counts.size(); ++value) {
    if (counts[value] > 0) counted.push_back({facet.values[value], counts[value], false});
  }
  return counted;
}

Facet FacetColumns::count(const std::string& name, const std::vector<Xapian::docid>& documents,
                          const std::vector<std::string>& selected) {
  std::size_t& looked_up = looked_up_[name];
  const bool few =
      !columns_.contains(name) && (looked_up + documents.size()) * kDocumentsPerLookup < database_.get_doccount();
  if (few) looked_up += documents.size();
  Facet facet{name, few ? count_one_by_one(name, documents) : count_by_column(name, documents)};
  for (const std::string& value : selected) {
    const auto place = std::lower_bound(facet.values.begin(), facet.values.end(), value,
                                        [](const FacetValue& a, const std::string& b) { return a.value < b; });
    if (place != facet.values.end() && place->value == value) {
      place->selected = true;
    } else {
      facet.values.insert(place, {value, 0, true});
    }
  }
  if (name == "year" || name == "month") {
    std::reverse(facet.values.begin(), facet.values.end());
  } else {
    std::stable_sort(facet.values.begin(), facet.values.end(),
                     [](const FacetValue& a, const FacetValue& b) { return a.count > b.count; });
  }
  return facet;
}

Result<void> check_facets(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (facet_field(name) != nullptr) continue;
    std::string known;
    for (const FacetField& field : kFacetFields) known += (known.empty() ? "" : ", ") + std::string(field.name);
    return Error{ErrorCode::bad_request, "facets: there is no facet \"" + name + "\"",
                 "choose from " + known + ", or none"};
  }
  return {};
}

}  // namespace referat
