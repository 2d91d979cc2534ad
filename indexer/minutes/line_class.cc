#include "indexer/minutes/line_class.h"

#include <algorithm>

#include <re2/re2.h>

#include "common/model/case_label.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

/// The line without the page number at its end: one to four digits, or one to six small letters of a Roman number.
std::string_view without_page(std::string_view line) {
  const auto at_end = [&](auto&& is) {
    return static_cast<std::size_t>(std::find_if_not(line.rbegin(), line.rend(), is) - line.rbegin());
  };
  const std::size_t digits = at_end([](char c) { return c >= '0' && c <= '9'; });
  const std::size_t letters = at_end([](char c) { return c == 'i' || c == 'v' || c == 'x' || c == 'l'; });
  if (digits <= 4) line.remove_suffix(digits);
  if (digits == 0 && letters <= 6) line.remove_suffix(letters);
  return line;
}

/// Four dots or more at the line's end, a space behind any of them, and a page number behind those, or none.
bool is_contents_line(std::string_view line) {
  line = trim(line);
  const bool numbered = !line.empty() && line.back() >= '0' && line.back() <= '9';
  line = trim(without_page(line));
  if (numbered && (line.ends_with("...") || line.ends_with("…"))) return true;
  std::size_t dots = 0;
  for (; dots < 4 && line.ends_with('.'); ++dots) {
    line.remove_suffix(1);
    if (line.size() > 1 && trim(line.substr(line.size() - 1)).empty() && line[line.size() - 2] == '.')
      line.remove_suffix(1);
  }
  return dots == 4;
}

bool is_link(std::string_view line) {
  const bool begins = line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www.") ||
                      line.starts_with("mailto:");
  return begins && line.find(' ') == std::string_view::npos;
}

/// Behind "A. ", "b) ", "Æ : " at the start; 0 where nothing of the kind stands there.
std::size_t behind_group_letter(std::string_view line) {
  if (line.size() < 3) return 0;
  std::size_t at = 0;
  const char32_t letter = lower_letter(decode_utf8(line, at));
  if (!(letter >= 'a' && letter <= 'z') && letter != U'æ' && letter != U'ø' && letter != U'å' && letter != U'ſ')
    return 0;
  if (at < line.size() && line[at] == ' ') ++at;
  if (at >= line.size() || std::string_view(".:)").find(line[at]) == std::string_view::npos) return 0;
  const std::size_t name = line.find_first_not_of(' ', ++at);
  return name == at || name == std::string_view::npos ? 0 : name;
}

/// Nearly all lines are done with here.
bool may_be_group(std::string_view line) {
  static const CaselessWords beginnings(
      {"åbne ", "lukkede ", "øvrige ", "åbent ", "lukket ", "sager ", "til ", "disse sager ", "fra ", "diverse "});
  static const CaselessWords sager({"sager"});
  return behind_group_letter(line) > 0 || beginnings.may_begin(line) ||
         sager.may_be_in(line.substr(line.size() - std::min<std::size_t>(line.size(), 7)));
}

/// Open or closed where the group says so; all groups that are none of these are open.
std::optional<bool> read_group(std::string_view line) {
  if (line.size() > 120 || line.ends_with('.') || !may_be_group(line)) return {};
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
  static const CaselessWords marks({"åben", "lukket"});
  std::string mark;
  if (line.size() > 24 || !marks.may_begin(line.substr(line.starts_with('('))) || !RE2::FullMatch(line, pattern, &mark))
    return {};
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
    } else if (auto heading = read_heading(text)) {
      one.type = LineClass::heading;
      one.heading = std::make_unique<Heading>(std::move(*heading));
    } else if (auto value =
                   classed.size() > 1 ? read_case_value(classed[classed.size() - 2].line->text, text) : std::nullopt) {
      one.type = LineClass::case_line;
      one.case_line = std::make_unique<CaseLine>(std::move(*value));
    } else if (auto case_line = read_case_line(text)) {
      one.type = LineClass::case_line;
      one.case_line = std::make_unique<CaseLine>(std::move(*case_line));
    } else if ((one.open = read_group(text))) {
      one.type = LineClass::group;
    } else {
      one.openers = read_openers(text);
    }
  }
  return classed;
}

}  // namespace referat
