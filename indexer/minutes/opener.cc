#include "indexer/minutes/opener.h"

#include <algorithm>

#include <re2/re2.h>

#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/opener_scanner.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

/// In this order; marked comes before all of them.
constexpr OpenerForm kForms[] = {OpenerForm::dotted, OpenerForm::word,    OpenerForm::case_word, OpenerForm::nr,
                                 OpenerForm::colon,  OpenerForm::bracket, OpenerForm::glued,     OpenerForm::bare};

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

/// A mark comes first, or a number and a mark.
bool may_be_marked(std::string_view line) {
  static const CaselessWords marks({"åben", "lukket"});
  const auto stands_before = [](char c) {
    return (c >= '0' && c <= '9') || c == ' ' || c == '.' || c == '(' || c == '\t' || c == '\r' || c == '\n' ||
           c == '\f';
  };
  const auto mark = std::find_if_not(line.begin(), line.end(), stands_before);
  return mark != line.end() && marks.may_begin({mark, line.end()});
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
  if (!has_digit(line.substr(0, kFurthestNumber + 1)) || line.size() > 400 || starts_with_date(line)) return openers;
  if (may_be_marked(line)) {
    if (auto marked = read_marked(line)) openers.push_back(std::move(*marked));
  }
  for (const OpenerForm form : kForms) {
    const auto found = scan_opener(form, line);
    if (!found) continue;
    const std::vector<int> numbers = numbers_in(found->number);
    if (numbers.front() >= kEarliestYear) continue;
    std::string_view title = found->title;
    // "1.  1. Title": the number of an HTML list and that of the text.
    if (const std::string again = std::string(found->number) + ". ";
        title.starts_with(again) && !starts_lower(title.substr(again.size())))
      title = trim(title.substr(again.size()));
    openers.push_back({form, numbers, printed_number(numbers), std::string(title), {}});
  }
  return openers;
}

}  // namespace referat
