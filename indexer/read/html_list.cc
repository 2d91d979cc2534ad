#include "indexer/read/html_list.h"

#include <charconv>
#include <optional>
#include <string_view>

#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/read/html_tree.h"
#include "indexer/read/list_numbers.h"

namespace referat {
namespace {

std::optional<int> number_in(std::string_view text) {
  int number = 0;
  text = trim(text);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  constexpr int kMost = 1'000'000;
  if (error != std::errc() || number < -kMost || number > kMost) return {};
  return number;
}

std::string in_letters(int number) {
  std::string letters;
  for (; number > 0; number = (number - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('a' + (number - 1) % 26));
  return letters;
}

}  // namespace

HtmlList::HtmlList(const xmlNode& node, bool numbered)
    : form_(form_of(node, numbered)), next_(number_in(attribute(node, "start")).value_or(1)) {}

HtmlList::Form HtmlList::form_of(const xmlNode& node, bool numbered) {
  const std::string style = to_lower(attribute(node, "style"));
  if (style.find("list-style") != std::string::npos && style.find("none") != std::string::npos) return Form::none;
  if (!numbered) return Form::bullet;
  const std::string_view type = trim(attribute(node, "type"));
  const auto says = [&](std::string_view letter, std::string_view name) {
    return type == letter || style.find(name) != std::string::npos;
  };
  if (says("a", "lower-alpha") || style.find("lower-latin") != std::string::npos) return Form::lower_letter;
  if (says("A", "upper-alpha") || style.find("upper-latin") != std::string::npos) return Form::upper_letter;
  if (says("i", "lower-roman")) return Form::lower_roman;
  if (says("I", "upper-roman")) return Form::upper_roman;
  return Form::number;
}

std::string HtmlList::next_marker(const xmlNode& item) {
  if (form_ == Form::none) return "";
  if (form_ == Form::bullet) return "• ";
  if (const auto value = number_in(attribute(item, "value"))) next_ = *value;
  return printed(next_++, form_) + ". ";
}

std::string HtmlList::printed(int number, Form form) {
  if (form == Form::number || number < 1) return std::to_string(number);
  if (form == Form::lower_letter) return in_letters(number);
  if (form == Form::upper_letter) return in_capitals(in_letters(number));
  return form == Form::lower_roman ? in_roman(number) : in_capitals(in_roman(number));
}

}  // namespace referat
