#include "indexer/read/html_lines.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/read/html_chrome.h"
#include "indexer/read/html_elements.h"
#include "indexer/read/html_list.h"
#include "indexer/read/html_tree.h"
#include "indexer/read/text_reader.h"

namespace referat {
namespace {

constexpr std::string_view kSpaces = " \t\r\n\f";

/// Does this link to a file stand by itself, not inside a sentence?
bool is_file_link(const xmlNode& node) {
  if (has_class(node, "bilag-link") || has_class(node, "bilag")) return true;
  const std::string href = to_lower(attribute(node, "href"));
  const std::string_view path = std::string_view(href).substr(0, href.find_first_of("?#"));
  if (!path.ends_with(".pdf") && !path.ends_with(".docx") && !path.ends_with(".doc")) return false;
  const auto is_text = [](const xmlNode* beside) {
    return beside != nullptr && beside->type == XML_TEXT_NODE && beside->content != nullptr &&
           std::string_view(reinterpret_cast<const char*>(beside->content)).find_first_not_of(kSpaces) !=
               std::string_view::npos;
  };
  return !is_text(node.prev) && !is_text(node.next);
}

HtmlRole role_of(const xmlNode& node) {
  const std::string_view name = element_name(node);
  return name == "a" && is_file_link(node) ? HtmlRole::block : html_role(name);
}

class LineWriter {
 public:
  LineWriter(const xmlNode* root, const HtmlMarks& marks) : root_(root), marks_(marks), chrome_(root) {}

  std::vector<Line> write() {
    const xmlNode* node = root_;
    while (node != nullptr) {
      const bool below = enter(*node);
      if (below && node->children != nullptr) {
        node = node->children;
        continue;
      }
      if (below) leave(*node);
      while (node != root_ && node->next == nullptr) {
        node = node->parent;
        leave(*node);
      }
      node = node == root_ ? nullptr : node->next;
    }
    end_line();
    return std::move(lines_);
  }

 private:
  /// Whether the node's children are to be read too, and leave() called after them.
  bool enter(const xmlNode& node) {
    if (node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE) {
      add_text(node);
      return false;
    }
    if (!is_element(node)) return &node == root_;
    const HtmlRole role = role_of(node);
    if (role == HtmlRole::dropped || marks_.left_out.contains(&node) || chrome_.is_left_out(node)) {
      if (role != HtmlRole::inlined && role != HtmlRole::dropped) end_line();
      return false;
    }
    if (role != HtmlRole::inlined) open(node, role);
    if (const auto mark = marks_.opens_item.find(&node); mark != marks_.opens_item.end()) {
      end_line();
      opens_item_ = mark->second;
    }
    return true;
  }

  void open(const xmlNode& node, HtmlRole role) {
    if (role == HtmlRole::line_break) {
      if (trim(text_).empty()) blank_ = std::max(blank_, lines_.empty() ? 0 : 1);
      end_line();
      return;
    }
    end_line();
    if (role == HtmlRole::paragraph || role == HtmlRole::heading || role == HtmlRole::preformatted) ask_blank();
    if (role == HtmlRole::heading && heading_ == nullptr) heading_ = &node;
    if (role == HtmlRole::preformatted) ++preformatted_;
    if (role == HtmlRole::bullets || role == HtmlRole::numbers) {
      if (lists_.empty()) ask_blank();
      lists_.emplace_back(node, role == HtmlRole::numbers);
    }
    if (role == HtmlRole::list_item) marker_ = lists_.empty() ? "• " : lists_.back().next_marker(node);
    if (role == HtmlRole::row) rows_.push_back({lines_.size(), {}});
    if (role == HtmlRole::cell && !rows_.empty()) rows_.back().cells.push_back(lines_.size());
  }

  void leave(const xmlNode& node) {
    if (!is_element(node)) return;
    const HtmlRole role = role_of(node);
    if (role == HtmlRole::inlined || role == HtmlRole::line_break) return;
    end_line();
    if (role == HtmlRole::paragraph || role == HtmlRole::heading || role == HtmlRole::preformatted) ask_blank();
    if (&node == heading_) heading_ = nullptr;
    if (role == HtmlRole::preformatted) --preformatted_;
    if (role == HtmlRole::list_item) marker_.clear();
    if ((role == HtmlRole::bullets || role == HtmlRole::numbers) && !lists_.empty()) {
      lists_.pop_back();
      if (lists_.empty()) ask_blank();
    }
    if (role == HtmlRole::row && !rows_.empty()) {
      join_row(rows_.back());
      rows_.pop_back();
    }
  }

  void ask_blank() {
    if (!lines_.empty()) blank_ = std::max(blank_, 1);
  }

  void add_text(const xmlNode& node) {
    if (node.content == nullptr) return;
    std::string_view text = reinterpret_cast<const char*>(node.content);
    const bool says_nothing = text.find_first_not_of(kSpaces) == std::string_view::npos;
    if (says_nothing && (text_.empty() || preformatted_ == 0)) {
      if (!text_.empty()) space_ = true;
      return;
    }
    if (text_.empty()) number_ = static_cast<int>(std::max(0L, xmlGetLineNo(&node)));
    if (preformatted_ > 0) return add_preformatted(text);
    while (!text.empty()) {
      const auto start = text.find_first_not_of(kSpaces);
      if (start != 0) space_ = true;
      if (start == std::string_view::npos) break;
      const auto end = std::min(text.find_first_of(kSpaces, start), text.size());
      if (space_ && !text_.empty()) text_ += ' ';
      space_ = false;
      text_.append(text.substr(start, end - start));
      text.remove_prefix(end);
    }
  }

  void add_preformatted(std::string_view text) {
    for (std::size_t at = 0;;) {
      const auto end = text.find('\n', at);
      text_.append(text.substr(at, end == std::string_view::npos ? end : end - at));
      if (end == std::string_view::npos) return;
      if (text_.find_first_not_of(kSpaces) == std::string::npos) ask_blank();
      end_line();
      ++number_;
      at = end + 1;
    }
  }

  void end_line() {
    space_ = false;
    if (text_.empty()) return;
    std::string text = normalize_text(text_);
    text_.clear();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\f'; }, ' ');
    constexpr std::string_view kSoftHyphen = "\u00AD";
    if (text.ends_with(kSoftHyphen)) text.resize(text.size() - kSoftHyphen.size());
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return ask_blank();  // a paragraph of a non-breaking space
    const int printed = preformatted_ > 0 ? static_cast<int>(first) : 0;
    std::string_view rest = trim(text);
    while (!rest.empty()) {
      const std::size_t end = line_cut(rest);
      add_line(std::string(trim(rest.substr(0, end))), printed);
      rest = trim(rest.substr(end));
    }
  }

  void add_line(std::string text, int printed_indent) {
    Line line;
    line.number = number_;
    line.blank_before = blank_;
    line.indent = printed_indent + 2 * std::max(0, static_cast<int>(lists_.size()) - 1);
    if (!marker_.empty()) {
      text.insert(0, marker_);
      marker_.clear();
    } else if (!lists_.empty()) {
      line.indent += 2;
    }
    line.text = std::move(text);
    if (heading_ != nullptr) line.heading_level = heading_->name[1] - '0';
    line.opens_item = opens_item_;
    opens_item_ = -1;
    blank_ = 0;
    lines_.push_back(std::move(line));
  }

  struct TableRow {
    std::size_t first;
    std::vector<std::size_t> cells;  ///< where the lines of each begin
  };

  /// Cells of one line each are one line; a row that sets a page's columns is not.
  void join_row(const TableRow& row) {
    if (lines_.size() < row.first + 2) return;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::size_t end = i + 1 < row.cells.size() ? row.cells[i + 1] : lines_.size();
      if (end > row.cells[i] + 1) return;
    }
    if (row.cells.empty() || row.cells.front() != row.first) return;
    Line& whole = lines_[row.first];
    for (std::size_t i = row.first; i < lines_.size(); ++i) {
      if (lines_[i].opens_item >= 0 || lines_[i].heading_level > 0) return;
    }
    for (std::size_t i = row.first + 1; i < lines_.size(); ++i) whole.text += "  " + lines_[i].text;
    lines_.resize(row.first + 1);
  }

  const xmlNode* root_;
  const HtmlMarks& marks_;
  HtmlChrome chrome_;
  std::vector<Line> lines_;
  std::string text_;  ///< of the line that is being written
  bool space_ = false;
  int number_ = 0;
  int blank_ = 0;
  int opens_item_ = -1;
  int preformatted_ = 0;
  const xmlNode* heading_ = nullptr;
  std::string marker_;  ///< of a list item that has no line yet
  std::vector<HtmlList> lists_;
  std::vector<TableRow> rows_;
};

}  // namespace

std::vector<Line> html_lines(const xmlNode* root, const HtmlMarks& marks) {
  return LineWriter(root, marks).write();
}

}  // namespace referat
