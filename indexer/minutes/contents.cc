#include "indexer/minutes/contents.h"

#include <algorithm>
#include <set>

#include <re2/re2.h>

#include "common/text/caseless.h"
#include "indexer/minutes/title.h"

namespace referat {
namespace {

/// A contents line without its leaders and page number.
std::string entry_title(const std::string& title) {
  static const RE2 leaders(R"((.*?)\s*(?:\.\s?){3,}\s*(?:\d{1,4}|[ivxl]{1,6})?)");
  static const RE2 page(R"((.*\S)\s+\d{1,4})");
  std::string text;
  if (RE2::FullMatch(title, leaders, &text)) return text;
  // "Lukket: Køb af mole 25": a number behind a closed item's title is its page.
  return RE2::FullMatch(title, page, &text) ? text : title;
}

bool is_closed(const Opener& opener) {
  return opener.open == false || read_title(entry_title(opener.title)).closed;
}

void insert_behind(std::vector<Line>& lines, std::size_t at, std::string text) {
  Line line = lines[at];
  line.text = std::move(text);
  line.blank_before = 1;
  line.starts_page = false;
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(line));
}

}  // namespace

std::vector<PathStep> closed_in_contents(const std::vector<ClassedLine>& lines, const std::vector<PathStep>& path) {
  std::vector<PathStep> closed;
  if (path.empty()) return closed;
  std::set<std::vector<int>> opened;
  for (const PathStep& step : path) opened.insert(step.opener.number);
  for (std::size_t i = 0; i < path.front().line; ++i) {
    for (const Opener& opener : lines[i].openers) {
      if (!is_closed(opener) || !opened.insert(opener.number).second) continue;
      PathStep step{i, opener};
      step.opener.title = entry_title(opener.title);
      step.opener.open = false;
      closed.push_back(std::move(step));
      break;
    }
  }
  return closed;
}

void split_glued_contents(std::vector<Line>& lines) {
  static const RE2 glued_head(R"((?i)(indholdsfortegnelse|dagsordenspunkter|punkter|indhold)(\d{1,4}\.\s.+))");
  static const RE2 entry(R"((\d{1,4}\.)\s+(.+))");
  static const CaselessWords heads({"indhold", "dagsordensp", "punkter"});
  std::string head;
  std::string rest;
  // There is one table of contents, so there is one such head.
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!heads.may_begin(lines[i].text) || !RE2::FullMatch(lines[i].text, glued_head, &head, &rest)) continue;
    lines[i].text = head;
    insert_behind(lines, i, rest);
    break;
  }
  // The first entry of the contents is the first item; where its number and title stand again inside a line, that line
  // is two.
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string number;
    std::string title;
    if (!has_digit(lines[i].text.substr(0, 1)) || !RE2::FullMatch(lines[i].text, entry, &number, &title)) continue;
    for (std::size_t j = i + 1; j < lines.size() && RE2::FullMatch(lines[j].text, entry); ++j) {
      const auto again = lines[j].text.find(number + " " + title, number.size());
      if (again == std::string::npos || again == 0 || lines[j].text[again - 1] == ' ') continue;
      std::string second = lines[j].text.substr(again);
      lines[j].text.resize(again);
      insert_behind(lines, j, std::move(second));
      return;
    }
    return;
  }
}

}  // namespace referat
