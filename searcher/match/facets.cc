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

FacetCounter::FacetCounter(std::string_view name) : name_(name), slot_(facet_field(name)->slot) {}

void FacetCounter::operator()(const Xapian::Document& document, double) {
  const std::string content = document.get_value(slot_);
  if (!content.empty()) ++counts_[std::string(key_of(name_, content))];
}

Facet FacetCounter::facet(const std::vector<std::string>& selected) const {
  std::map<std::string, int> values;
  for (const auto& [content, count] : counts_) {
    for (std::size_t at = 0; at <= content.size();) {
      const std::size_t end = std::min(content.find(kValueSeparator, at), content.size());
      values[shown(name_, std::string_view(content).substr(at, end - at))] += count;
      at = end + 1;
    }
  }
  for (const std::string& value : selected) values.emplace(value, 0);
  Facet facet{name_, {}};
  for (const auto& [value, count] : values) {
    const bool chosen = std::find(selected.begin(), selected.end(), value) != selected.end();
    facet.values.push_back({value, count, chosen});
  }
  if (name_ == "year" || name_ == "month") {
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
