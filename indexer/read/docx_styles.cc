#include "indexer/read/docx_styles.h"

#include <algorithm>
#include <charconv>

#include "common/text/letters.h"
#include "indexer/read/xml_tree.h"

namespace referat {
namespace {

/// Longer chains of styles are loops.
constexpr int kMaxAncestors = 32;
constexpr int kHeadingLevels = 6;

/// "heading 2", "overskrift 2": 2.
std::optional<int> level_in_name(const std::string& name) {
  const std::string lower = to_lower(name);
  for (const std::string_view start : {"heading ", "overskrift "}) {
    if (lower.size() == start.size() + 1 && lower.starts_with(start) && lower.back() >= '1' && lower.back() <= '9')
      return lower.back() - '0';
  }
  return {};
}

}  // namespace

std::optional<int> number_attribute(const xmlNode* node, const char* name) {
  const auto text = attribute_of(node, name);
  int number = 0;
  if (!text) return {};
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  constexpr int kMost = 1'000'000;
  if (error != std::errc() || end != text->data() + text->size() || number > kMost || number < -kMost) return {};
  return number;
}

DocxListPlace list_place_of(const xmlNode* paragraph_properties) {
  const xmlNode* numbering = child_of(paragraph_properties, "numPr");
  return {number_attribute(child_of(numbering, "numId"), "val"), number_attribute(child_of(numbering, "ilvl"), "val")};
}

DocxStyles::DocxStyles(const xmlNode* root) {
  for (const xmlNode* node = root == nullptr ? nullptr : root->children; node != nullptr; node = node->next) {
    if (name_of(node) != "style" || attribute_of(node, "type").value_or("paragraph") != "paragraph") continue;
    const std::string id = attribute_of(node, "styleId").value_or("");
    const xmlNode* properties = child_of(node, "pPr");
    Style style;
    style.name = attribute_of(child_of(node, "name"), "val").value_or("");
    style.based_on = attribute_of(child_of(node, "basedOn"), "val").value_or("");
    style.outline_level = number_attribute(child_of(properties, "outlineLvl"), "val");
    if (!style.outline_level) {
      if (const auto level = level_in_name(style.name)) style.outline_level = *level - 1;
    }
    style.place = list_place_of(properties);
    const std::string is_default = attribute_of(node, "default").value_or("0");
    if (is_default == "1" || is_default == "true") default_ = id;
    styles_.emplace(id, std::move(style));
  }
}

template <typename Says>
const DocxStyles::Style* DocxStyles::find(const std::string& style, std::string& id, Says says) const {
  id = style.empty() ? default_ : style;
  for (int i = 0; i < kMaxAncestors; ++i) {
    const auto found = styles_.find(id);
    if (found == styles_.end()) return nullptr;
    if (says(found->second)) return &found->second;
    id = found->second.based_on;
  }
  return nullptr;
}

int DocxStyles::heading_level(const std::string& style) const {
  std::string id;
  const Style* found = find(style, id, [](const Style& one) { return one.outline_level.has_value(); });
  if (found == nullptr) return 0;
  const int level = *found->outline_level + 1;
  return level >= 1 && level <= kHeadingLevels ? level : 0;
}

std::optional<DocxStyles::List> DocxStyles::list(const std::string& style) const {
  std::string id;
  const Style* found = find(style, id, [](const Style& one) { return one.place.list.has_value(); });
  if (found == nullptr) return {};
  return List{found->place, id};
}

}  // namespace referat
