#include "indexer/read/docx_body.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/normalize.h"
#include "indexer/read/text_reader.h"
#include "indexer/read/xml_tree.h"

namespace referat {
namespace {

/// Between the columns of one line, and for a tab: enough to tell a label from its value.
constexpr std::string_view kColumnGap = "    ";
constexpr int kTwipsPerSpace = 120;  // of text in 12 points

/// Elements that only wrap what is printed.
constexpr std::array<std::string_view, 11> kWrappers = {
    "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo", "body"};
/// Elements of a run that print a fixed character.
struct Printed {
  std::string_view name;
  std::string_view text;
};
constexpr std::array<Printed, 5> kPrinted = {
    {{"tab", kColumnGap}, {"ptab", kColumnGap}, {"cr", "\n"}, {"noBreakHyphen", "-"}, {"softHyphen", "\u00AD"}}};

bool is_wrapper(std::string_view name) {
  return std::find(kWrappers.begin(), kWrappers.end(), name) != kWrappers.end();
}

/// <w:vanish/> is on; <w:vanish w:val="0"/> is off.
bool is_on(const xmlNode* switch_node) {
  if (switch_node == nullptr) return false;
  const auto value = attribute_of(switch_node, "val").value_or("1");
  return value != "0" && value != "false" && value != "off";
}

/// Of the same content for newer and older programs, the one for newer.
const xmlNode* chosen_alternative(const xmlNode* alternatives) {
  const xmlNode* choice = child_of(alternatives, "Choice");
  return choice != nullptr ? choice : child_of(alternatives, "Fallback");
}

/// Text boxes, which float over the text: a cover's title often stands in one.
void find_text_boxes(const xmlNode* node, std::vector<const xmlNode*>& boxes) {
  for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
    const std::string_view name = name_of(child);
    if (name == "txbxContent") {
      boxes.push_back(child);
    } else if (name == "AlternateContent") {
      if (const xmlNode* chosen = chosen_alternative(child)) find_text_boxes(chosen, boxes);
    } else if (!name.empty()) {
      find_text_boxes(child, boxes);
    }
  }
}

/// The cells of a row, those in content controls too.
void find_cells(const xmlNode* node, std::vector<const xmlNode*>& cells) {
  for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
    if (name_of(child) == "tc") cells.push_back(child);
    if (is_wrapper(name_of(child))) find_cells(child, cells);
  }
}

int indent_of(const xmlNode* properties, int otherwise) {
  const xmlNode* indent = child_of(properties, "ind");
  auto left = number_attribute(indent, "left");
  if (!left) left = number_attribute(indent, "start");
  if (!left) return otherwise;
  return *left + number_attribute(indent, "firstLine").value_or(0) - number_attribute(indent, "hanging").value_or(0);
}

}  // namespace

struct DocxBody::Paragraph {
  std::string text;
  std::vector<const xmlNode*> boxes;
  int list = 0;
  int indent_twips = 0;
};

bool has_rendered_pages(const xmlNode* root) {
  for (const xmlNode* child = root == nullptr ? nullptr : root->children; child != nullptr; child = child->next) {
    if (name_of(child) == "lastRenderedPageBreak" || has_rendered_pages(child)) return true;
  }
  return false;
}

void DocxBody::break_page() {
  ++page_;
  page_starts_ = true;
}

void DocxBody::add_line(std::string_view text, int indent, int heading_level, int blank_before) {
  const std::string normal = normalize_text(text);
  const std::string_view trimmed = trim(normal);
  ++number_;
  if (trimmed.empty()) {
    ++blank_;
    return;
  }
  blank_ = lines_.empty() ? 0 : std::max(blank_, blank_before);
  for (std::string_view rest = trimmed; !rest.empty();) {
    const std::size_t end = line_cut(rest);
    Line line;
    line.text = trim(rest.substr(0, end));
    line.number = number_;
    line.page = page_;
    line.blank_before = std::exchange(blank_, 0);
    line.indent = indent;
    line.starts_page = std::exchange(page_starts_, false);
    line.heading_level = heading_level;
    lines_.push_back(std::move(line));
    rest = trim(rest.substr(end));
  }
}

void DocxBody::read_run_content(const xmlNode* node, Paragraph& paragraph) {
  const std::string_view name = name_of(node);
  if (name == "t") {
    paragraph.text += text_below(node);
  } else if (name == "br") {
    const std::string type = attribute_of(node, "type").value_or("");
    if (type != "page") {
      paragraph.text += '\n';
    } else if (!rendered_pages_) {
      paragraph.text += '\f';
    }
  } else if (name == "lastRenderedPageBreak") {
    paragraph.text += '\f';
  } else if (name == "AlternateContent") {
    if (const xmlNode* chosen = chosen_alternative(node)) find_text_boxes(chosen, paragraph.boxes);
  } else if (name == "drawing" || name == "pict" || name == "object") {
    find_text_boxes(node, paragraph.boxes);
  } else {
    for (const Printed& printed : kPrinted) {
      if (printed.name == name) paragraph.text += printed.text;
    }
  }
}

void DocxBody::read_inline(const xmlNode* node, Paragraph& paragraph) {
  for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
    const std::string_view name = name_of(child);
    if (name == "r") {
      if (is_on(child_of(child_of(child, "rPr"), "vanish"))) continue;
      for (const xmlNode* content = child->children; content != nullptr; content = content->next)
        read_run_content(content, paragraph);
    } else if (is_wrapper(name)) {
      read_inline(child, paragraph);
    }
  }
}

std::string DocxBody::label_of(const xmlNode* properties, const std::string& style, Paragraph& paragraph) {
  DocxListPlace place = list_place_of(properties);
  if (!place.list) {
    if (const auto inherited = styles_.list(style)) {
      if (!place.level) place.level = inherited->place.level;
      if (!place.level) place.level = numbering_.level_of_style(*inherited->place.list, style);
      place.list = inherited->place.list;
    }
  }
  paragraph.list = place.list.value_or(0);
  if (paragraph.list == 0) return "";
  const int level = place.level.value_or(0);
  paragraph.indent_twips = numbering_.indent(paragraph.list, level);
  return numbering_.next(paragraph.list, level);
}

void DocxBody::read_paragraph(const xmlNode* node) {
  const xmlNode* properties = child_of(node, "pPr");
  const std::string style = attribute_of(child_of(properties, "pStyle"), "val").value_or("");
  if (!rendered_pages_ && is_on(child_of(properties, "pageBreakBefore")) && !lines_.empty()) break_page();
  Paragraph paragraph;
  read_inline(node, paragraph);
  for (const xmlNode* box : paragraph.boxes) read(box);
  // A paragraph whose mark and text were deleted has no number either.
  const bool deleted = child_of(child_of(properties, "rPr"), "del") != nullptr && trim(paragraph.text).empty();
  if (deleted) return;
  const std::string label = trim(paragraph.text).empty() ? "" : label_of(properties, style, paragraph);
  const int indent = std::clamp(indent_of(properties, paragraph.indent_twips) / kTwipsPerSpace, 0, 200);
  int heading = styles_.heading_level(style);
  if (const auto level = number_attribute(child_of(properties, "outlineLvl"), "val"))
    heading = *level >= 0 && *level < 6 ? *level + 1 : 0;
  // Between the entries of one list there is no gap; between other paragraphs there is.
  int blank = paragraph.list != 0 && paragraph.list == last_list_ ? 0 : 1;
  last_list_ = paragraph.list;
  std::string_view rest = paragraph.text;
  bool first = true;
  do {
    const std::size_t end = std::min(rest.find_first_of("\n\f"), rest.size());
    const std::string_view part = rest.substr(0, end);
    const bool breaks_page = end < rest.size() && rest[end] == '\f';
    const bool whole = first && end == rest.size();
    if (whole || !trim(part).empty()) {
      const bool labelled = first && !label.empty();
      add_line(labelled ? label + " " + std::string(trim(part)) : std::string(part), indent, heading, blank);
      first = false;
      blank = 0;
    }
    if (breaks_page) break_page();
    rest.remove_prefix(std::min(end + 1, rest.size()));
  } while (!rest.empty());
}

void DocxBody::read_row(const xmlNode* row) {
  if (child_of(child_of(row, "trPr"), "del") != nullptr) return;
  std::vector<const xmlNode*> cells;
  find_cells(row, cells);
  std::vector<Line> above = std::exchange(lines_, {});
  std::vector<std::vector<Line>> columns;
  for (const xmlNode* cell : cells) {
    read(cell);
    if (!lines_.empty()) columns.push_back(std::exchange(lines_, {}));
  }
  lines_ = std::move(above);
  blank_ = 0;                 // an empty cell is no gap
  if (columns.size() == 1) {  // a frame around text
    std::move(columns[0].begin(), columns[0].end(), std::back_inserter(lines_));
    return;
  }
  std::size_t height = 0;
  for (const auto& column : columns) height = std::max(height, column.size());
  for (std::size_t i = 0; i < height; ++i) {
    Line line;
    for (auto& column : columns) {
      if (i >= column.size()) continue;
      if (line.text.empty()) {
        line = std::move(column[i]);
      } else {
        line.text.append(kColumnGap).append(column[i].text);
        line.starts_page = line.starts_page || column[i].starts_page;
      }
    }
    line.blank_before = 0;
    lines_.push_back(std::move(line));
  }
}

void DocxBody::read(const xmlNode* blocks) {
  for (const xmlNode* child = blocks == nullptr ? nullptr : blocks->children; child != nullptr; child = child->next) {
    const std::string_view name = name_of(child);
    if (name == "p") {
      read_paragraph(child);
    } else if (name == "tr") {
      read_row(child);
    } else if (name == "tbl" || is_wrapper(name)) {
      read(child);
      if (name == "tbl") last_list_ = 0;
    } else if (name == "AlternateContent") {
      read(chosen_alternative(child));
    }
  }
}

std::vector<Line> DocxBody::take_lines() {
  return std::exchange(lines_, {});
}

}  // namespace referat
