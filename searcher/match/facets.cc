#include "searcher/match/facets.h"

#include <algorithm>
#include <map>

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

const FacetColumns::Column& FacetColumns::column(unsigned slot) {
  const auto [place, fresh] = columns_.try_emplace(slot);
  Column& column = place->second;
  if (!fresh) return column;
  column.content_of.assign(std::size_t{database_.get_lastdocid()} + 1, 0);
  column.contents.emplace_back();
  std::unordered_map<std::string, std::uint32_t> numbers;
  for (auto it = database_.valuestream_begin(slot); it != database_.valuestream_end(slot); ++it) {
    const auto [known, added] = numbers.try_emplace(*it, static_cast<std::uint32_t>(column.contents.size()));
    if (added) column.contents.push_back(known->first);
    column.content_of[it.get_docid()] = known->second;
  }
  return column;
}

FacetColumns::Counts FacetColumns::count_one_by_one(unsigned slot, const std::vector<Xapian::docid>& documents) const {
  Counts counts;
  auto value = database_.valuestream_begin(slot);
  const auto end = database_.valuestream_end(slot);
  for (const Xapian::docid document : documents) {
    if (value == end) break;
    value.skip_to(document);
    if (value != end && value.get_docid() == document) ++counts[*value];
  }
  return counts;
}

FacetColumns::Counts FacetColumns::count_by_column(unsigned slot, const std::vector<Xapian::docid>& documents) {
  const Column& values = column(slot);
  std::vector<int> numbered(values.contents.size());
  for (const Xapian::docid document : documents) ++numbered[values.content_of[document]];
  Counts counts;
  for (std::size_t i = 1; i < numbered.size(); ++i) {
    if (numbered[i] > 0) counts.emplace(values.contents[i], numbered[i]);
  }
  return counts;
}

Facet FacetColumns::count(const std::string& name, const std::vector<Xapian::docid>& documents,
                          const std::vector<std::string>& selected) {
  /// Reading a slot of all documents costs about as much as looking it up for one in so many.
  constexpr std::size_t kDocumentsPerLookup = 32;
  const unsigned slot = facet_field(name)->slot;
  const bool few = documents.size() * kDocumentsPerLookup < database_.get_doccount() && !columns_.contains(slot);
  std::map<std::string, int> values;
  for (const auto& [content, count] : few ? count_one_by_one(slot, documents) : count_by_column(slot, documents)) {
    const std::string_view counted = key_of(name, content);
    for (std::size_t at = 0; at <= counted.size();) {
      const std::size_t end = std::min(counted.find(kValueSeparator, at), counted.size());
      values[shown(name, counted.substr(at, end - at))] += count;
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
