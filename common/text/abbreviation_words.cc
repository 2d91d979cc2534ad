#include "common/text/abbreviation_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr auto kSmallWords = std::to_array<std::string_view>({
    "a",  "af",  "and", "at", "de", "den", "det", "eller", "en",  "et",  "for", "fra", "i",     "in",
    "om", "med", "mod", "of", "og", "on",  "på",  "samt",  "som", "the", "til", "to",  "under", "ved",
});

bool is_alphanumeric(char32_t c) {
  return is_letter(c) || is_digit(c);
}

bool is_joiner(char32_t c) {
  return c == '-' || c == '/' || c == '\'' || c == U'’';
}

void add_word(std::string_view text, std::size_t begin, std::size_t end, LongFormWords& into) {
  LongFormWord word;
  word.begin = begin;
  word.end = end;
  word.first_letter = into.letters.size();
  word.number = true;
  bool after_hyphen = false;
  for (std::size_t at = begin; at < end;) {
    const char32_t c = decode_utf8(text, at);
    const char32_t lower = lower_letter(c);
    if (is_alphanumeric(c)) {
      if (into.letters.size() == word.first_letter) word.capital = is_upper(c);
      word.number = word.number && is_digit(c);
      into.letters.push_back({lower, into.words.size(), word.lower.size(), after_hyphen});
    }
    after_hyphen = c == '-' || c == '/';
    append_utf8(word.lower, lower);
  }
  word.end_letter = into.letters.size();
  word.small = std::find(kSmallWords.begin(), kSmallWords.end(), word.lower) != kSmallWords.end();
  into.words.push_back(std::move(word));
}

}  // namespace

void read_long_form_words(std::string_view text, LongFormWords& into) {
  into.words.clear();
  into.letters.clear();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!is_alphanumeric(decode_utf8(text, at))) continue;
    std::size_t end = at;
    while (at < text.size()) {
      const char32_t c = decode_utf8(text, at);
      if (is_alphanumeric(c)) {
        end = at;
      } else if (!is_joiner(c)) {
        break;
      }
    }
    add_word(text, begin, end, into);
  }
}

}  // namespace referat
