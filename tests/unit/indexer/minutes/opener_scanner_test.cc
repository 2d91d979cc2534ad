// The forms of the header as patterns: the scanner must read every line as they do.
#include "indexer/minutes/opener_scanner.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "common/text/normalize.h"

namespace referat {
namespace {

/// Group 1 is the number, group 2 (or 3) the title.
struct Pattern {
  OpenerForm form;
  const char* text;
};
constexpr Pattern kPatterns[] = {
    {OpenerForm::dotted, R"((?:[•·*-] ?)?(\d{1,4}(?:\.\d{1,2}){0,2})\.(?:\s+(.*)|([^\d\s.].*)|\s*))"},
    {OpenerForm::dotted, R"((\d{1,2}\.\d{1,2})\s+(\pL.*)())"},
    {OpenerForm::word, R"((?i)(?:[•·*-] ?)?(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,4})\s*[.:]?(?:\s+(.*))?())"},
    {OpenerForm::case_word, R"((?i)(?:[•·*-] ?)?sag nr\.?\s*(\d{1,4})\s*[.:]?(?:\s+(.*))?())"},
    {OpenerForm::nr, R"(Nr\.? ?(\d{1,4})(?:\s*-)?\s+(.+)())"},
    {OpenerForm::colon, R"((\d{1,4}) ?: +(.+)())"},
    {OpenerForm::bracket, R"((\d{1,3})\) ?(.+)())"},
    {OpenerForm::glued, R"((\d{1,4})(\p{Lu}\p{Ll}.{3,})())"},
    {OpenerForm::bare, R"([•·] ?(\d{1,4})()())"},
    {OpenerForm::bare, R"((?:[•·*-] ?)?(\d{1,4})\s+(\p{Lu}.*|\d{1,2}\. \p{Ll}.*)())"},
};

const RE2& compiled(const Pattern& pattern) {
  static std::map<const char*, std::unique_ptr<RE2>> all;
  auto& one = all[pattern.text];
  if (!one) one = std::make_unique<RE2>(pattern.text);
  return *one;
}

std::string scanned(OpenerForm form, std::string_view line) {
  const auto one = scan_opener(form, line);
  return one ? std::string(one->number) + "|" + std::string(one->title) : "none";
}

std::string matched(OpenerForm form, std::string_view line) {
  for (const Pattern& pattern : kPatterns) {
    std::string number;
    std::string title;
    std::string glued;
    if (pattern.form != form || !RE2::FullMatch(line, compiled(pattern), &number, &title, &glued)) continue;
    return number + "|" + std::string(trim(title.empty() ? glued : title));
  }
  return "none";
}

/// Every line of up to `most` of these parts.
void add_lines(const std::vector<std::string>& parts, std::size_t most, const std::string& line,
               std::vector<std::string>& lines) {
  lines.push_back(line);
  if (most == 0) return;
  for (const std::string& part : parts) add_lines(parts, most - 1, line + part, lines);
}

TEST_CASE("the scanner reads what the patterns of its header read") {
  std::vector<std::string> lines;
  add_lines({"1", "23", "4567", ".", ":", ")", " ", "-", "Ø", "å", "b"}, 5, "", lines);
  add_lines({" ", ".", ":", "nr", "12", "x", "\t"}, 4, "Punkt", lines);
  add_lines({" ", ".", "nr.", "3", "12345", "X", ":"}, 4, "pKt", lines);
  add_lines({" ", ".", "3", "•", "X", ":"}, 4, "ſag nr", lines);
  add_lines({" ", ".", "3", "-", "–", "Xy"}, 5, "Nr", lines);
  add_lines({"•", "·", "*", " ", "1", ".", "Ab"}, 4, "", lines);
  add_lines({"Þ", "ß", "Ǆ", "ǅ", "ª", "µ", "Я", "я", "א", "abc"}, 3, "7", lines);
  add_lines({"Þ", "ß", "Ǆ", "ª", "Я", "א", "2."}, 2, "1.7 ", lines);
  for (const Pattern& pattern : kPatterns) {
    for (const std::string& line : lines) {
      if (scanned(pattern.form, line) == matched(pattern.form, line)) continue;
      CAPTURE(line);
      CHECK(scanned(pattern.form, line) == matched(pattern.form, line));
    }
  }
}

}  // namespace
}  // namespace referat
