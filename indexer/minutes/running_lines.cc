#include "indexer/minutes/running_lines.h"

#include <algorithm>
#include <unordered_map>

#include <re2/re2.h>

#include "common/model/case_number.h"
#include "common/model/organ.h"
#include "common/model/section_kind.h"
#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

constexpr std::size_t kMinRepeats = 3;
constexpr std::size_t kBorderLines = 3;
constexpr std::size_t kLongestRunningLine = 120;  // bytes

/// With its digits masked, a case number or a number alone looks the same on every page that begins with an item.
bool belongs_to_item(const std::string& text) {
  static const RE2 number_alone(R"((?:\d{1,4}(?:\.\d{1,2})?\.|(?i:punkt|pkt\.|sag nr\.) ?\d{1,4}[.:]?))");
  return RE2::FullMatch(text, number_alone) || read_heading(text) || read_case_line(text);
}

/// The page of each line that stands at a border, from 1; 0 for the others.
struct Borders {
  std::vector<int> pages;
  std::size_t count = 0;  ///< of pages
};

/// On how many pages a text stands. Pages come in their order.
struct PagesOfText {
  std::size_t count = 0;
  int last = 0;

  void add(int page) {
    count += page != last;
    last = page;
  }
};

Borders borders_of_pages(const std::vector<Line>& lines) {
  Borders borders{std::vector<int>(lines.size(), 0), 0};
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t end = first + 1;
    while (end < lines.size() && !lines[end].starts_page && lines[end].page == lines[first].page) ++end;
    ++borders.count;
    for (std::size_t i = first; i < end; ++i) {
      if (i - first < kBorderLines || end - i <= kBorderLines) borders.pages[i] = static_cast<int>(borders.count);
    }
    first = end;
  }
  return borders;
}

Borders borders_of_page_numbers(const std::vector<Line>& lines) {
  Borders borders{std::vector<int>(lines.size(), 0), 0};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_page_number(lines[i].text)) continue;
    ++borders.count;
    const std::size_t end = std::min(lines.size(), i + kBorderLines + 1);
    for (std::size_t near = i - std::min(i, kBorderLines); near < end; ++near)
      borders.pages[near] = static_cast<int>(borders.count);
  }
  return borders;
}

bool names_meeting(const std::string& text) {
  return !find_dates(text).empty() || read_organ(text) || read_municipality(text);
}

}  // namespace

std::string with_digits_masked(std::string_view line) {
  std::string masked = squeeze_spaces(line);
  std::replace_if(
      masked.begin(), masked.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
  return masked;
}

bool is_page_number(std::string_view line) {
  static const RE2 pattern(
      R"((?i)(?:\W*(?:side|page|s\.|sidenr\.?|sidetal):?[ |]*)(?:\d{1,4}|[ivxl]{1,6})(?:(?: af | of |/)\d{1,4})?[ .|]*)");
  static const CaselessWords words({"side", "page", "s."});
  // It ends with its number or a mark behind it.
  if (line.empty() || line.size() >= 40 ||
      std::string_view("0123456789ivxlIVXL .|").find(line.back()) == std::string_view::npos)
    return false;
  return words.may_be_in(line) && RE2::FullMatch(line, pattern);
}

std::vector<bool> running_lines(const std::vector<Line>& lines) {
  std::vector<bool> running(lines.size(), false);
  const bool has_pages = !lines.empty() && lines.back().page > 0;
  const Borders borders = has_pages ? borders_of_pages(lines) : borders_of_page_numbers(lines);
  if (borders.count < 2) return running;
  std::unordered_map<std::string, PagesOfText> pages_of;
  std::vector<const PagesOfText*> of_line(lines.size(), nullptr);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (borders.pages[i] == 0 || lines[i].text.size() >= kLongestRunningLine) continue;
    PagesOfText& pages = pages_of[with_digits_masked(lines[i].text)];
    pages.add(borders.pages[i]);
    of_line[i] = &pages;
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (of_line[i] == nullptr) continue;
    const std::size_t on = of_line[i]->count;
    const bool often = on >= kMinRepeats && on * 2 >= borders.count;
    const bool on_both = borders.count == 2 && on == 2 && names_meeting(lines[i].text);
    running[i] = (often || on_both) && !belongs_to_item(lines[i].text);
  }
  return running;
}

}  // namespace referat
