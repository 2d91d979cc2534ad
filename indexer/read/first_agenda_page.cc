#include "indexer/read/first_agenda_page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/read/html_tree.h"

namespace referat {
namespace {

const xmlNode* find_class(const xmlNode* root, std::string_view element, std::string_view name) {
  for (const xmlNode* node = root; node != nullptr; node = next_node(node, root, true)) {
    if ((element.empty() || element_name(*node) == element) && has_class(*node, name)) return node;
  }
  return nullptr;
}

std::vector<const xmlNode*> find_rows(const xmlNode* root) {
  std::vector<const xmlNode*> rows;
  bool below = true;
  for (const xmlNode* node = root; node != nullptr; node = next_node(node, root, below)) {
    below = !has_class(*node, "punktrow");
    if (!below) rows.push_back(node);
  }
  return rows;
}

/// "Punkt 12:", "12." → "12"
std::string number_in(std::string_view label) {
  const auto first = label.find_first_of("0123456789");
  if (first == std::string_view::npos) return "";
  const auto end = label.find_first_not_of("0123456789.", first);
  return std::string(trim(label.substr(first, end == std::string_view::npos ? end : end - first), "."));
}

/// By a class or the text of an icon. The word alone is no mark: a row that is folded may be called "lukket" too.
bool is_marked_closed(const xmlNode* row) {
  for (const xmlNode* node = row; node != nullptr; node = next_node(node, row, true)) {
    if (has_class(*node, "lukketpunkt") || has_class(*node, "lukket-punkt")) return true;
    for (const std::string_view name : {"title", "aria-label"}) {
      if (to_lower(attribute(*node, name)).starts_with("lukket punkt")) return true;
    }
  }
  return false;
}

void read_row(const xmlNode* row, SourceDocument& document, HtmlMarks& marks) {
  const xmlNode* title = find_class(row, "h2", "overskrift");
  if (title == nullptr) title = find_class(row, "", "overskrift");
  if (title == nullptr) return;
  MarkedItem item;
  if (const xmlNode* label = find_class(row, "span", "label")) {
    if (const std::string number = number_in(text_of(*label)); !number.empty()) item.number = number;
    marks.left_out.insert(label);
  }
  if (const xmlNode* number = find_class(row, "", "sagsnummer")) {
    std::string printed = text_of(*number);
    constexpr std::string_view kLabels = ":";
    if (const auto colon = printed.find(kLabels); colon != std::string::npos)
      printed = trim(std::string_view(printed).substr(colon + 1));
    if (!printed.empty()) item.case_number = printed;
    marks.left_out.insert(number);
  }
  if (is_marked_closed(row)) item.open = false;
  marks.opens_item.emplace(title, static_cast<int>(document.items.size()));
  document.items.push_back(std::move(item));
}

/// "Referat 1. oktober 2031 kl. 15.45": what it is stands before the day.
void read_day(const std::string& printed, MarkedMeeting& meeting) {
  const auto dates = find_dates(printed);
  if (dates.empty()) return;
  if (!meeting.date) meeting.date = dates.front().date.iso();
  if (!meeting.time) meeting.time = dates.front().time;
  const auto before = trim(std::string_view(printed).substr(0, dates.front().offset_bytes), " \t,:-–");
  if (before.empty() || meeting.kind) return;
  const auto end = before.rfind(' ');  // "Referat onsdag den 1. …"
  const std::string last = to_lower(end == std::string_view::npos ? before : before.substr(end + 1));
  const bool weekday = last.ends_with("dag") || last == "den" || last == "d.";
  std::string kind(before);
  if (weekday) kind = std::string(trim(before.substr(0, before.find(' '))));
  if (kind.find_first_of("0123456789") == std::string::npos) meeting.kind = kind;
}

}  // namespace

void read_first_agenda_page(const xmlNode* root, SourceDocument& document, HtmlMarks& marks) {
  const std::vector<const xmlNode*> rows = find_rows(root);
  if (rows.empty()) return;
  for (const xmlNode* row : rows) read_row(row, document, marks);
  if (document.items.empty()) return;
  if (const xmlNode* heading = find_class(root, "h1", "dato")) read_day(text_of(*heading), document.meeting);
  if (const xmlNode* day = find_class(root, "span", "dato")) read_day(text_of(*day), document.meeting);
  if (const xmlNode* organ = find_class(root, "span", "udvalg")) {
    if (std::string name = text_of(*organ); !name.empty()) document.meeting.organ = std::move(name);
  }
  if (const xmlNode* place = find_class(root, "", "sted")) {
    std::string_view name;
    const std::string printed = text_of(*place);
    name = printed;
    if (const auto colon = name.find(':'); colon != std::string_view::npos) name = trim(name.substr(colon + 1));
    if (!name.empty()) document.meeting.place = std::string(name);
  }
}

}  // namespace referat
