#include "indexer/minutes/opener.h"

#include <memory>

#include <re2/re2.h>

#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

/// Group 1 number, group 2 title, where nothing else is said.
struct Pattern {
  OpenerForm form;
  const char* text;
};
constexpr Pattern kPatterns[] = {
    {OpenerForm::dotted, R"((?:[•·*-] ?)?(\d{1,4}(?:\.\d{1,2}){0,2})\.(?:\s+(.*)|([^\d\s.].*)|\s*))"},
    {OpenerForm::dotted, R"((\d{1,2}\.\d{1,2})\s+(\pL.*))"},
    {OpenerForm::word, R"((?i)(?:[•·*-] ?)?(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,4})\s*[.:]?(?:\s+(.*))?)"},
    {OpenerForm::case_word, R"((?i)(?:[•·*-] ?)?sag nr\.?\s*(\d{1,4})\s*[.:]?(?:\s+(.*))?)"},
    {OpenerForm::nr, R"(Nr\.? ?(\d{1,4})(?:\s*-)?\s+(.+))"},
    {OpenerForm::colon, R"((\d{1,4}) ?: +(.+))"},
    {OpenerForm::bracket, R"((\d{1,3})\) ?(.+))"},
    {OpenerForm::glued, R"((\d{1,4})(\p{Lu}\p{Ll}.{3,}))"},
    {OpenerForm::bare, R"([•·] (\d{1,4})())"},
    {OpenerForm::bare, R"((?:[•·*-] ?)?(\d{1,4})\s+(\p{Lu}.*|\d{1,2}\. \p{Ll}.*))"},
};

/// No body numbers so many items; "2031. Forvaltningen …" is the end of a sentence.
constexpr int kEarliestYear = 1900;

std::vector<int> numbers_in(std::string_view printed) {
  std::vector<int> numbers;
  for (std::size_t at = 0; at < printed.size();) {
    const std::size_t dot = std::min(printed.find('.', at), printed.size());
    numbers.push_back(std::stoi(std::string(printed.substr(at, dot - at))));
    at = dot + 1;
  }
  return numbers;
}

/// "01" is 1, and "3.1" stays.
std::string printed_number(const std::vector<int>& numbers) {
  std::string printed;
  for (const int number : numbers) printed += (printed.empty() ? "" : ".") + std::to_string(number);
  return printed;
}

std::optional<Opener> read_marked(std::string_view line) {
  static const RE2 number_first(
      R"((\d{1,4})\.?\s+\(?((?:Å|å)bent?|[Ll]ukket)\)?(?:\s+punkt)?[:.]?\s+(?:[-–]\s+)?(.+))");
  static const RE2 mark_first(R"(((?:å|Å)bent?|[Ll]ukket)\s+(\d{1,4})\s+(.+))");
  std::string number;
  std::string mark;
  std::string title;
  if (!RE2::FullMatch(line, number_first, &number, &mark, &title) &&
      !RE2::FullMatch(line, mark_first, &mark, &number, &title)) {
    return {};
  }
  const std::vector<int> numbers = numbers_in(number);
  return Opener{OpenerForm::marked, numbers, printed_number(numbers), title, to_lower(mark) != "lukket"};
}

/// "18. maj 2031 …", "12.500 kr.": a date or an amount at the start of a line.
bool starts_with_date(std::string_view line) {
  const auto dates = find_dates(line.substr(0, 64));
  return !dates.empty() && dates.front().offset_bytes == 0;
}

}  // namespace

std::vector<Opener> read_openers(std::string_view line) {
  std::vector<Opener> openers;
  constexpr std::size_t kFurthestNumber = 12;
  const auto first = line.find_first_of("0123456789");
  if (first > kFurthestNumber || line.size() > 400 || starts_with_date(line)) return openers;
  static const std::vector<std::unique_ptr<RE2>> patterns = [] {
    std::vector<std::unique_ptr<RE2>> list;
    for (const Pattern& pattern : kPatterns) list.push_back(std::make_unique<RE2>(pattern.text));
    return list;
  }();
  if (auto marked = read_marked(line)) openers.push_back(std::move(*marked));
  for (std::size_t i = 0; i < std::size(kPatterns); ++i) {
    if (!openers.empty() && openers.back().form == kPatterns[i].form) continue;
    std::string number;
    std::string title;
    std::string glued;
    const bool has_third = patterns[i]->NumberOfCapturingGroups() == 3;
    const bool matched = has_third ? RE2::FullMatch(line, *patterns[i], &number, &title, &glued)
                                   : RE2::FullMatch(line, *patterns[i], &number, &title);
    if (!matched) continue;
    const std::vector<int> numbers = numbers_in(number);
    if (numbers.front() >= kEarliestYear) continue;
    std::string_view rest = trim(title.empty() ? glued : title);
    // "1.  1. Title": the number of an HTML list and that of the text.
    if (const std::string again = number + ". "; rest.starts_with(again) && !starts_lower(rest.substr(again.size())))
      rest = trim(rest.substr(again.size()));
    openers.push_back({kPatterns[i].form, numbers, printed_number(numbers), std::string(rest), {}});
  }
  return openers;
}

}  // namespace referat
