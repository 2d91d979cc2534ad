#include "indexer/minutes/contents.h"

#include <algorithm>
#include <set>

#include <re2/re2.h>

#include "common/text/caseless.h"
#include "common/text/fold.h"
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
  static const CaselessWords words({"lukke", "fortrolig"});
  if (!opener.open && !words.may_be_in(opener.title)) return false;
  return opener.open == false || read_title(entry_title(opener.title)).closed;
}

bool ends_with_page(const std::string& title) {
  static const RE2 page(R"(.*\S\s+\d{1,4}\s*)");
  return RE2::FullMatch(title, page);
}

/// "Lukket: Køb af areal ....... 8", not the tail of an entry that was torn.
bool names_closed_item(const std::string& text) {
  const Title title = read_title(entry_title(text));
  static const RE2 mark(R"((?i)(?:lukket|lukkede) (?:punkt|sag|punkter|sager)\.?)");
  return title.closed && title.text.size() > 3 && !RE2::FullMatch(title.text, mark);
}

void insert_behind(std::vector<Line>& lines, std::size_t at, std::string text) {
  Line line = lines[at];
  line.text = std::move(text);
  line.blank_before = 1;
  line.starts_page = false;
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(line));
}

}  // namespace

bool is_contents_head(std::string_view line) {
  static const CaselessWords beginnings(
      {"indhold", "sag", "punkt", "dagsordenspunkt", "følgende", "til behandling", "pkt"});
  constexpr std::size_t kLongest = 60;
  if (line.size() > kLongest || !beginnings.may_begin(line)) return false;
  static const RE2 head(
      R"((?i)(?:indholdsfortegnelse|sagsoversigt|indhold|punkter(?: på dagsordenen)?|dagsordenspunkter|følgende sager behandles|til behandling forelå|(?:pkt\.|punkt|sag)(?: nr\.?)?:? (?:tekst|titel|emne|side)\b.{0,20})\s*:?)");
  return RE2::FullMatch(line, head);
}

std::vector<ContentsEntry> closed_in_contents(const std::vector<ClassedLine>& lines,
                                              const std::vector<PathStep>& path) {
  std::vector<ContentsEntry> closed;
  if (path.empty()) return closed;
  std::set<std::vector<int>> opened;
  for (const PathStep& step : path) opened.insert(step.opener.number);
  std::vector<int> above;
  const auto add = [&](std::size_t line, Opener opener) {
    opener.title = entry_title(opener.title);
    opener.open = false;
    closed.push_back({{line, std::move(opener)}, above});
  };
  for (std::size_t i = 0; i < path.front().line; ++i) {
    // "Lukket: Køb af areal ....... 8" without a number, among entries that have one.
    const bool entry = lines[i].type == LineClass::contents || (i > 0 && !lines[i - 1].openers.empty());
    if (lines[i].openers.empty() && !above.empty() && entry && names_closed_item(lines[i].line->text)) {
      Opener opener;
      opener.title = lines[i].line->text;
      add(i, std::move(opener));
    }
    for (const Opener& opener : lines[i].openers) {
      if (is_closed(opener) && opened.insert(opener.number).second) {
        add(i, opener);
        break;
      }
    }
    if (!lines[i].openers.empty()) above = lines[i].openers.front().number;
  }
  return closed;
}

void mark_contents_pages(std::vector<ClassedLine>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const int page = lines[i].line->page;
    if (page == 0 || !is_contents_head(lines[i].line->text)) continue;
    std::size_t end = i + 1;
    // A label without a number is the head of a column.
    const auto is_matter = [](const ClassedLine& line) {
      return line.type == LineClass::heading || (line.case_line && !line.case_line->numbers.empty());
    };
    while (end < lines.size() && lines[end].line->page == page && !is_matter(lines[end])) ++end;
    if (end < lines.size() && lines[end].line->page == page) continue;
    for (std::size_t at = i + 1; at < end; ++at) lines[at].type = LineClass::contents;
    i = end - 1;
  }
}

ContentsNumbers::ContentsNumbers(const std::vector<ClassedLine>& lines) {
  for (const ClassedLine& line : lines) {
    if (line.type != LineClass::contents) continue;
    for (const Opener& opener : line.openers) entries_.push_back({fold(opener.title), entries_.size(), &opener});
  }
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.folded < b.folded; });
}

std::optional<Opener> ContentsNumbers::of(std::string_view title) const {
  const std::string wanted = fold(title);
  if (wanted.empty()) return {};
  // The entries of a transcript run on: the title is what these begin with.
  const auto first = std::lower_bound(entries_.begin(), entries_.end(), wanted,
                                      [](const Entry& entry, const std::string& text) { return entry.folded < text; });
  const Entry* found = nullptr;
  for (auto entry = first; entry != entries_.end() && entry->folded.starts_with(wanted); ++entry) {
    if (found != nullptr && found->opener->number != entry->opener->number) return {};
    if (found == nullptr || found->place < entry->place) found = &*entry;
  }
  return found == nullptr ? std::nullopt : std::optional(*found->opener);
}

std::vector<PathStep> find_listed(const std::vector<ClassedLine>& lines) {
  constexpr std::size_t kFewest = 2;
  const bool has_more = std::any_of(lines.begin(), lines.end(), [](const ClassedLine& line) {
    return line.type == LineClass::heading || line.type == LineClass::case_line || line.type == LineClass::contents;
  });
  if (has_more) return {};
  std::vector<PathStep> listed;
  std::size_t with_page = 0;
  std::size_t other_lines = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& openers = lines[i].openers;
    const auto next = std::find_if(openers.begin(), openers.end(), [&](const Opener& opener) {
      return !opener.title.empty() && (listed.empty() || (opener.form == listed.front().opener.form &&
                                                          opener.number > listed.back().opener.number));
    });
    if (next != openers.end()) {
      listed.push_back({i, *next});
      with_page += ends_with_page(next->title) ? 1 : 0;
    } else if (!listed.empty() && lines[i].type == LineClass::text) {
      ++other_lines;
    }
  }
  if (listed.size() < kFewest || with_page * 2 > listed.size() || other_lines * 2 > listed.size()) return {};
  return listed;
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
