#include "indexer/minutes/line_class.h"

#include <re2/re2.h>

#include "common/model/case_label.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

bool is_contents_line(std::string_view line) {
  static const RE2 leaders(R"(.*(?:(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})?|(?:\.{3}|…)\s*\d{1,4})\s*)");
  return RE2::FullMatch(line, leaders);
}

bool is_link(std::string_view line) {
  if (line.find(' ') != std::string_view::npos) return false;
  return line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www.") ||
         line.starts_with("mailto:");
}

/// Open or closed where the group says so; all groups that are none of these are open.
std::optional<bool> read_group(std::string_view line) {
  if (line.size() > 120) return {};
  static const RE2 lettered(R"([A-ZÆØÅ] ?[.:)] +\pL.*)");
  static const RE2 about(
      R"((?i)(?:[A-ZÆØÅ] ?[.:)] +)?(?:(?:åbne|lukkede|øvrige) (?:dagsordens)?punkter|(?:åbne|lukkede) (?:efterretnings)?sager|(?:åbent|lukket) møde|sager (?:til|rejst|for|fra|om)\b.*|til (?:efterretning|behandling|orientering|drøftelse|kommunalbestyrelsens|byrådets|udvalgets)\b.*|disse sager behandles for (?:åbne|lukkede) døre|\pL+udvalgets sager|fra [\pL -]+udvalget|diverse sager))");
  if (!RE2::FullMatch(line, about) &&
      !(RE2::FullMatch(line, lettered) && to_lower(line).find("sager") != std::string::npos))
    return {};
  const std::string lower = to_lower(line);
  return lower.find("lukke") == std::string::npos;
}

/// "Sagsnr:" above "30/6194": the second line is the value of the first.
std::optional<CaseLine> read_case_value(const std::string& above, const std::string& text) {
  constexpr std::size_t kLongestLabel = 24;
  if (above.size() > kLongestLabel || text.size() > kLongestLabel) return {};
  const auto label = case_label_at(above, 0);
  if (!label || label->kind != CaseLabelKind::kNumber || label->length_bytes != above.size()) return {};
  auto value = read_case_line(above + " " + text);
  return value && !value->numbers.empty() ? value : std::nullopt;
}

}  // namespace

std::optional<bool> read_open_mark(std::string_view line) {
  static const RE2 pattern(R"((?i)\(?(åbent?|lukket)(?:\s+(?:punkt|sag))?[.:]?\)?)");
  std::string mark;
  if (line.size() > 24 || !RE2::FullMatch(line, pattern, &mark)) return {};
  return to_lower(mark) != "lukket";
}

std::vector<ClassedLine> class_lines(const std::vector<Line>& lines) {
  std::vector<ClassedLine> classed;
  classed.reserve(lines.size());
  for (const Line& line : lines) {
    ClassedLine& one = classed.emplace_back();
    one.line = &line;
    const std::string& text = line.text;
    if (is_contents_line(text)) {
      one.type = LineClass::contents;
      one.openers = read_openers(text);
    } else if (is_link(text)) {
      one.type = LineClass::link;
    } else if ((one.open = read_open_mark(text))) {
      one.type = LineClass::open_mark;
    } else if ((one.heading = read_heading(text))) {
      one.type = LineClass::heading;
    } else if (classed.size() > 1 && (one.case_line = read_case_value(classed[classed.size() - 2].line->text, text))) {
      one.type = LineClass::case_line;
    } else if ((one.case_line = read_case_line(text))) {
      one.type = LineClass::case_line;
    } else if ((one.open = read_group(text))) {
      one.type = LineClass::group;
    } else {
      one.openers = read_openers(text);
    }
  }
  return classed;
}

}  // namespace referat
