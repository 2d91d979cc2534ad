#include "searcher/match/facets.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include <xapian.h>

#include "common/index/fields.h"

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

}  // namespace

const FacetColumns::Column& FacetColumns::column(const std::string& name) {
  const auto [place, fresh] = columns_.try_emplace(name);
  Column& column = place->second;
  if (!fresh) return column;
  const unsigned slot = facet_field(name)->slot;
  column.content_of.assign(std::size_t{database_.get_lastdocid()} + 1, 0);
  column.contents.emplace_back();
  std::unordered_map<std::string, std::uint32_t> numbers;
  for (auto it = database_.valuestream_begin(slot); it != database_.valuestream_end(slot); ++it) {
    const auto next = static_cast<std::uint32_t>(column.contents.size());
    const auto [known, added] = numbers.try_emplace(std::string(key_of(name, *it)), next);
    if (added) column.contents.push_back(known->first);
    column.content_of[it.get_docid()] = known->second;
  }
  return column;
}

FacetColumns::Counts FacetColumns::count_one_by_one(const std::string& name,
                                                    const std::vector<Xapian::docid>& documents) const {
  const unsigned slot = facet_field(name)->slot;
  std::unordered_map<std::string, int> counts;
  auto value = database_.valuestream_begin(slot);
  const auto end = database_.valuestream_end(slot);
  for (const Xapian::docid document : documents) {
    if (value == end) break;
    value.skip_to(document);
    if (value != end && value.get_docid() == document) ++counts[std::string(key_of(name, *value))];
  }
  return {counts.begin(), counts.end()};
}

FacetColumns::Counts FacetColumns::count_by_column(const std::string& name,
                                                   const std::vector<Xapian::docid>& documents) {
  const Column& values = column(name);
  std::vector<int> numbered(values.contents.size());
  for (const Xapian::docid document : documents) ++numbered[values.content_of[document]];
  Counts counts;
  for (std::size_t i = 1; i < numbered.size(); ++i) {
    if (numbered[i] > 0) counts.emplace_back(values.contents[i], numbered[i]);
  }
  return counts;
}

Facet FacetColumns::count(const std::string& name, const std::vector<Xapian::docid>& documents,
                          const std::vector<std::string>& selected) {
  // Reading a slot of all documents costs about as much as looking it up for one in so many.
  constexpr std::size_t kDocumentsPerLookup = 32;
  const bool few = documents.size() * kDocumentsPerLookup < database_.get_doccount() && !columns_.contains(name);
  std::map<std::string, int> values;
  for (const auto& [content, count] : few ? count_one_by_one(name, documents) : count_by_column(name, documents)) {
    for (std::size_t at = 0; at <= content.size();) {
      const std::size_t end = std::min(content.find(kValueSeparator, at), content.size());
      values[shown(name, std::string_view(content).substr(at, end - at))] += count;
      at = end + 1;
    }
  }
  for (const std::string& value : selected) values.emplace(value, 0);
  Facet facet{name, {}};
  for (const auto& [value, count] : values) {
    const bool chosen = std::find(selected.begin(), selected.end(), value) != selected.end();
    facet.values.push_back({value, count, chosen});
  }
  if (name == "year" || name == "month") {
    std::reverse(facet.values.begin(), facet.values.end());
  } else {
    std::stable_sort(facet.values.begin(), facet.values.end(),
                     [](const auto& a, const auto& b) { return a.count > b.count; });
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
