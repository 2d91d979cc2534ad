#include "indexer/read/html_reader.h"

#include <algorithm>
#include <optional>

#include "common/model/organ.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/read/first_agenda_page.h"
#include "indexer/read/html_lines.h"
#include "indexer/read/html_page.h"
#include "indexer/read/html_tree.h"

namespace referat {
namespace {

/// A meeting's header is no longer than this.
constexpr std::size_t kHeaderLines = 40;

/// "Referat Fjordby Byråd 10-09-2031 | Fjordby Kommune" in its parts.
std::vector<std::string> title_parts(const std::string& title) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= title.size();) {
    const std::size_t end = std::min(title.find('|', at), title.size());
    if (const auto part = trim(std::string_view(title).substr(at, end - at)); !part.empty()) parts.emplace_back(part);
    at = end + 1;
  }
  return parts;
}

bool names_body(const std::string& text) {
  return read_organ(text).has_value();
}

bool names_day(const std::string& text) {
  return !find_dates(text).empty();
}

/// The parts of the title that say what the page does not; titles that name neither body nor day are any sentence.
void add_title(const std::string& title, std::vector<Line>& lines) {
  const std::vector<std::string> parts = title_parts(title);
  const auto header_end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), kHeaderLines));
  const auto in_header = [&](auto&& says) {
    return std::any_of(lines.begin(), header_end, [&](const Line& line) { return says(line.text); });
  };
  const auto in_title = [&](auto&& says) { return std::any_of(parts.begin(), parts.end(), says); };
  const bool adds = (in_title(names_day) && !in_header(names_day)) || (in_title(names_body) && !in_header(names_body));
  if (!adds) return;
  std::vector<Line> first;
  for (const std::string& part : parts) {
    const auto repeats = [&](const std::string& text) { return to_lower(text) == to_lower(part); };
    if (in_header(repeats)) continue;
    Line line;
    line.text = part;
    line.number = 1;
    first.push_back(std::move(line));
  }
  if (!lines.empty()) lines.front().blank_before = 1;
  lines.insert(lines.begin(), first.begin(), first.end());
}

}  // namespace

Result<SourceDocument> read_html(std::string_view bytes, const std::string& path) {
  const auto tree = parse_html(bytes);
  if (!tree) return tree.error();
  SourceDocument document;
  document.path = path;
  const xmlNode* root = xmlDocGetRootElement(tree->get());
  const Error empty = {ErrorCode::source_failed, "the page holds no text",
                       "pages that a script fills are empty files; save them from a browser"};
  if (root == nullptr) return empty;
  const HtmlPage page = read_html_page(tree->get());
  document.url = page.url;
  document.meeting.municipality = page.municipality;
  HtmlMarks marks;
  read_first_agenda_page(root, document, marks);
  document.lines = html_lines(root, marks);
  if (document.items.empty()) add_title(page.title, document.lines);
  if (document.lines.empty()) return empty;
  return document;
}

std::vector<Line> read_html_piece(std::string_view html) {
  const auto tree = parse_html(html);
  const xmlNode* root = tree ? xmlDocGetRootElement(tree->get()) : nullptr;
  return root == nullptr ? std::vector<Line>() : html_lines(root);
}

}  // namespace referat
