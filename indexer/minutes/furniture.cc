#include "indexer/minutes/furniture.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/running_lines.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

/// Whole lines, in lower case.
constexpr auto kWebChrome = std::to_array<std::string_view>({
    "til top",
    "til toppen",
    "tilbage",
    "til indholdsfortegnelse",
    "udskriv",
    "• udskriv",
    "udskriv hele dagsordnen",
    "udskriv hele dagsordenen",
    "fold alle ud",
    "fold alle punkter",
    "fold alle ind",
    "luk alle punkter",
    "fold dette punkt ind",
    "fold dette punkt ud",
    "show video",
    "vis video",
    "se alle bilag",
    "hent pdf-version",
    "hent som pdf",
    "samlet dokument",
    "printvenlig version",
    "background image",
    "gå til indhold",
    "gå til hovedindhold",
    "spring til indhold",
    "spring til hovedindhold",
    "you are here",
    "du er her",
    "hjem",
    "forsiden",
    "kopier link til punktet - print",
    "kopier link til punktet",
    "kopier link",
    "tryk 'ctrl f' for at søge i hele teksten",
    "hent pdf",
    "hent hele referatet",
    "hent hele dagsordenen",
    "vis alle bilag",
    "skjul bilag",
    "åbn alle punkter",
    "luk alle",
    "fold ud",
    "fold ind",
    "fold alle sammen",
    "gå til hovedmenu",
    "gå til søgning",
    "til toppen af siden",
    "formandens initialer",
    "print",
    "del",
    "rss",
    "tip en ven",
    "| rss | tip en ven | print |",
    "læs op",
    "luk",
    "menu",
    "søg",
});

/// "KKR Hovedstaden  | 15-03-2018": a body and a day with a bar between, on a line of its own.
bool is_organ_and_date(std::string_view line) {
  const auto bar = line.find('|');
  if (bar == std::string_view::npos || line.find('|', bar + 1) != std::string_view::npos) return false;
  const auto right = trim(line.substr(bar + 1));
  const auto dates = find_dates(right);
  return dates.size() == 1 && dates[0].offset_bytes == 0 && dates[0].length_bytes == right.size() &&
         !trim(line.substr(0, bar)).empty();
}

/// Below this a host of transcripts lists the titles of other documents.
bool is_foreign_from_here(std::string_view line) {
  constexpr std::size_t kLongest = 32;
  if (line.size() > kLongest || (line.front() != 'R' && line.front() != 'r')) return false;
  const std::string lower = to_lower(line);
  return lower.starts_with("relaterede dokumenter") || lower.starts_with("related documents") ||
         lower.starts_with("relaterede artikler");
}

/// Table rows as text: "| 210. | Title |" → "210.  Title".
std::string without_bars(const std::string& text) {
  if (text.size() < 3 || text.front() != '|' || text.find('|', 1) == std::string::npos) return text;
  std::string cells;
  for (std::size_t at = 1; at < text.size();) {
    const std::size_t bar = std::min(text.find('|', at), text.size());
    const auto cell = trim(std::string_view(text).substr(at, bar - at));
    if (!cell.empty()) cells.append(cells.empty() ? "" : "  ").append(cell);
    at = bar + 1;
  }
  return cells;
}

std::size_t full_line_width(const std::vector<Line>& lines) {
  std::vector<std::size_t> lengths;
  lengths.reserve(lines.size());
  for (const Line& line : lines) lengths.push_back(line.text.size());
  if (lengths.empty()) return 0;
  const auto ninetieth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
  std::nth_element(lengths.begin(), ninetieth, lengths.end());
  return *ninetieth;
}

/// Sentences that run over a gap of `gap` empty lines: the mark of text whose every line break was doubled.
bool is_double_spaced(const std::vector<Line>& lines, int gap) {
  std::size_t pairs = 0;
  std::size_t running_on = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].blank_before != gap) continue;
    ++pairs;
    if (!ends_sentence(lines[i - 1].text) && lines[i - 1].text.size() > 40 && starts_lower(lines[i].text)) ++running_on;
  }
  return pairs * 2 > lines.size() && running_on * 10 > pairs * 3;
}

void undo_double_spacing(std::vector<Line>& lines) {
  std::map<int, std::size_t> gaps;
  for (std::size_t i = 1; i < lines.size(); ++i) ++gaps[lines[i].blank_before];
  const auto usual =
      std::max_element(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (usual == gaps.end() || usual->first == 0 || !is_double_spaced(lines, usual->first)) return;
  for (Line& line : lines) line.blank_before = std::max(0, line.blank_before - usual->first);
}

}  // namespace

bool is_web_chrome(std::string_view line) {
  static const CaselessWords beginnings([] {
    std::vector<std::string_view> first_words;
    for (const std::string_view text : kWebChrome) {
      const std::string_view word = text.substr(0, std::max<std::size_t>(text.find(' '), 2));
      if (std::find(first_words.begin(), first_words.end(), word) == first_words.end()) first_words.push_back(word);
    }
    return first_words;
  }());
  if (line.size() > 60 || !beginnings.may_begin(trim(line))) return false;
  const std::string lower = to_lower(squeeze_spaces(line));
  return std::find(kWebChrome.begin(), kWebChrome.end(), lower) != kWebChrome.end();
}

CleanDocument without_furniture(std::vector<Line> lines) {
  CleanDocument clean;
  clean.lines.reserve(lines.size());
  const std::vector<bool> repeats = running_lines(lines);
  std::set<std::string> remembered;
  int blank = 0;
  bool starts_page = false;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    if (is_foreign_from_here(line.text)) break;
    const bool running = repeats[i] || is_organ_and_date(line.text);
    // A bare number is a page number only at a page's border.
    const bool bare_number = line.page > 0 && line.text.size() <= 4 &&
                             line.text.find_first_not_of("0123456789") == std::string::npos &&
                             (line.starts_page || i + 1 == lines.size() || lines[i + 1].starts_page);
    if (running || bare_number || is_page_number(line.text) || is_web_chrome(line.text)) {
      if (running && remembered.insert(with_digits_masked(line.text)).second) clean.running.push_back(line.text);
      blank = std::max(blank, line.blank_before);
      starts_page = starts_page || line.starts_page;
      continue;
    }
    if (line.text.front() == '|') line.text = without_bars(line.text);
    if (line.text.empty()) continue;
    line.blank_before = std::max(blank, line.blank_before);
    line.starts_page = line.starts_page || starts_page;
    if (kept < i) lines[kept] = std::move(line);
    ++kept;
    blank = 0;
    starts_page = false;
  }
  lines.resize(kept);
  clean.lines = std::move(lines);
  undo_double_spacing(clean.lines);
  const std::size_t width = full_line_width(clean.lines);
  constexpr std::size_t kWidestPrintedLine = 160;
  // A printed column is not narrower than this: shorter lines were meant to end where they do.
  constexpr std::size_t kNarrowestColumn = 50;
  clean.line_width = width > 0 && width <= kWidestPrintedLine ? std::max(width, kNarrowestColumn) : 0;
  return clean;
}

}  // namespace referat
