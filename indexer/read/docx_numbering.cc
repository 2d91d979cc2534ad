#include "indexer/read/docx_numbering.h"

#include <algorithm>

#include "indexer/read/docx_styles.h"
#include "indexer/read/list_numbers.h"
#include "indexer/read/xml_tree.h"

namespace referat {
namespace {

/// A printed number is short; what is longer would only multiply a bad file.
constexpr std::size_t kMaxLabelBytes = 64;

/// a … z, aa, bb …
std::string letters(int number) {
  return std::string(static_cast<std::size_t>((number - 1) / 26 + 1), static_cast<char>('a' + (number - 1) % 26));
}

}  // namespace

std::string formatted_number(int number, const std::string& format) {
  constexpr int kMostLetters = 26 * 4;
  if (format == "none") return "";
  if (format.ends_with("Roman")) return format == "upperRoman" ? in_capitals(in_roman(number)) : in_roman(number);
  if (format.ends_with("Letter") && number >= 1 && number <= kMostLetters)
    return format == "upperLetter" ? in_capitals(letters(number)) : letters(number);
  std::string text = std::to_string(number);
  if (format == "decimalZero" && number >= 0 && number < 10) text.insert(0, "0");
  if (format == "ordinal") text += '.';
  return text;
}

void DocxNumbering::read_level(const xmlNode* node, Level& level) {
  level.start = number_attribute(child_of(node, "start"), "val").value_or(1);
  level.format = attribute_of(child_of(node, "numFmt"), "val").value_or("decimal");
  level.text = attribute_of(child_of(node, "lvlText"), "val").value_or("");
  level.style = attribute_of(child_of(node, "pStyle"), "val").value_or("");
  const xmlNode* indent = child_of(child_of(node, "pPr"), "ind");
  const int left = number_attribute(indent, "left").value_or(number_attribute(indent, "start").value_or(0));
  level.indent = std::max(0, left - number_attribute(indent, "hanging").value_or(0));
}

void DocxNumbering::read_list(const xmlNode* node) {
  const auto id = number_attribute(node, "numId");
  const auto outline = number_attribute(child_of(node, "abstractNumId"), "val");
  if (!id || !outline) return;
  List list;
  list.outline = *outline;
  for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
    const auto level = number_attribute(child, "ilvl");
    if (name_of(child) != "lvlOverride" || !level || *level < 0 || *level >= kLevels) continue;
    if (const xmlNode* own = child_of(child, "lvl")) read_level(own, list.levels[*level]);
    if (const auto start = number_attribute(child_of(child, "startOverride"), "val")) list.start_again[*level] = *start;
  }
  lists_[*id] = std::move(list);
}

DocxNumbering::DocxNumbering(const xmlNode* root) {
  for (const xmlNode* node = root == nullptr ? nullptr : root->children; node != nullptr; node = node->next) {
    if (name_of(node) == "num") read_list(node);
    const auto id = number_attribute(node, "abstractNumId");
    if (name_of(node) != "abstractNum" || !id) continue;
    Outline& outline = outlines_[*id];
    outline.style_link = attribute_of(child_of(node, "styleLink"), "val").value_or("");
    outline.number_style_link = attribute_of(child_of(node, "numStyleLink"), "val").value_or("");
    for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
      const auto level = number_attribute(child, "ilvl");
      if (name_of(child) == "lvl" && level && *level >= 0 && *level < kLevels)
        read_level(child, outline.levels[static_cast<std::size_t>(*level)]);
    }
  }
  follow_links();
}

/// An outline may only say that it is that of a list style, which another outline defines.
void DocxNumbering::follow_links() {
  for (auto& [id, list] : lists_) {
    const auto outline = outlines_.find(list.outline);
    if (outline == outlines_.end() || outline->second.number_style_link.empty()) continue;
    const auto defined = std::find_if(outlines_.begin(), outlines_.end(), [&](const auto& other) {
      return other.second.style_link == outline->second.number_style_link;
    });
    if (defined != outlines_.end()) list.outline = defined->first;
  }
}

const DocxNumbering::Level* DocxNumbering::level_of(int list, int level) const {
  const auto found = lists_.find(list);
  if (found == lists_.end() || level < 0 || level >= kLevels) return nullptr;
  if (const auto own = found->second.levels.find(level); own != found->second.levels.end()) return &own->second;
  const auto outline = outlines_.find(found->second.outline);
  return outline == outlines_.end() ? nullptr : &outline->second.levels[static_cast<std::size_t>(level)];
}

std::string DocxNumbering::next(int list, int level) {
  const Level* current = level_of(list, level);
  if (current == nullptr) return "";
  Outline& outline = outlines_[lists_[list].outline];
  const auto at = static_cast<std::size_t>(level);
  auto& start_again = lists_[list].start_again;
  const auto again = start_again.find(level);
  if (again != start_again.end()) {
    outline.counts[at] = again->second;
    start_again.erase(again);
  } else {
    outline.counts[at] = outline.begun[at] ? outline.counts[at] + 1 : current->start;
  }
  outline.begun[at] = true;
  for (std::size_t deeper = at + 1; deeper < kLevels; ++deeper) outline.begun[deeper] = false;
  if (current->format == "bullet") return "•";
  std::string label;
  const std::string& text = current->text;
  for (std::size_t i = 0; i < text.size() && label.size() < kMaxLabelBytes; ++i) {
    const bool holds_level = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
    if (!holds_level) {
      label += text[i];
      continue;
    }
    const int other = text[++i] - '1';
    const Level* shown = level_of(list, other);
    const auto place = static_cast<std::size_t>(other);
    // A level that was skipped prints its first number and keeps it for its first paragraph.
    label += formatted_number(outline.begun[place] ? outline.counts[place] : shown->start, shown->format);
  }
  return label;
}

int DocxNumbering::level_of_style(int list, const std::string& style) const {
  for (int level = 0; level < kLevels; ++level) {
    const Level* one = level_of(list, level);
    if (one != nullptr && !one->style.empty() && one->style == style) return level;
  }
  return 0;
}

int DocxNumbering::indent(int list, int level) const {
  const Level* one = level_of(list, level);
  return one == nullptr ? 0 : one->indent;
}

}  // namespace referat
