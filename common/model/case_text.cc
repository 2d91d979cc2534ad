#include "common/model/case_text.h"

#include <re2/re2.h>

#include "common/text/letters.h"

namespace referat {
namespace {

bool is_word(char32_t letter) {
  return is_letter(letter) || is_digit(letter) || letter == '_';
}

bool is_lower(char32_t letter) {
  return is_letter(letter) && upper_letter(letter) != letter;
}

}  // namespace

std::string blank_addresses(std::string_view line) {
  static const RE2 pattern("(?i)(?:https?:|file:|www\\.|mailto:|\\\\\\\\|[a-z]:\\\\)\\S+|\\S+@\\S+");
  std::string text(line);
  if (line.find_first_of(":@\\") == std::string_view::npos && line.find("www.") == std::string_view::npos) return text;
  re2::StringPiece found;
  for (std::size_t at = 0; at < line.size();) {
    if (!pattern.Match(line, at, line.size(), RE2::UNANCHORED, &found, 1)) break;
    const auto start = static_cast<std::size_t>(found.data() - line.data());
    text.replace(start, found.size(), found.size(), ' ');
    at = start + found.size();
  }
  return text;
}

std::size_t next_word(std::string_view line, std::size_t at) {
  char32_t before = ' ';
  if (at > 0) {
    std::size_t start = at;
    before = decode_utf8_before(line, start);
  }
  while (at < line.size()) {
    std::size_t next = at;
    const char32_t letter = decode_utf8(line, next);
    if (is_word(letter) && (!is_word(before) || (is_lower(before) && is_upper(letter)))) return at;
    before = letter;
    at = next;
  }
  return line.size();
}

std::size_t end_of_word(std::string_view line, std::size_t at) {
  char32_t before = ' ';
  while (at < line.size()) {
    std::size_t next = at;
    const char32_t letter = decode_utf8(line, next);
    if (!is_word(letter) || (is_lower(before) && is_upper(letter))) return at;
    before = letter;
    at = next;
  }
  return at;
}

std::size_t behind_list_separator(std::string_view line, std::size_t at) {
  static const RE2 pattern("(?: *[,;+] *(?:og +)?| +og +| +& +)");
  re2::StringPiece found;
  return pattern.Match(line, at, line.size(), RE2::ANCHOR_START, &found, 1) ? at + found.size() : at;
}

}  // namespace referat
