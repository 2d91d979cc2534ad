#include "common/text/fold.h"

#include <algorithm>
#include <array>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr char32_t kInvalid = 0xFFFD;

/// Words whose accent is the whole difference to another word.
constexpr std::array<std::string_view, 10> kAccentMatters = {
    "allé", "alléen", "alléens", "alléer", "alléerne", "én", "éns", "ét", "dér", "dérs",
};

/// ASCII letters for a lower-case letter with a mark; empty: keep as it is.
std::string_view plain_letters(char32_t c) {
  struct Row {
    char32_t first, last;
    std::string_view letters;
  };
  static constexpr Row kRows[] = {
      {U'à', U'ã', "a"},  {U'ä', U'ä', "ae"}, {U'å', U'å', "aa"}, {U'æ', U'æ', "ae"}, {U'ç', U'ç', "c"},
      {U'è', U'ë', "e"},  {U'ì', U'ï', "i"},  {U'ð', U'ð', "d"},  {U'ñ', U'ñ', "n"},  {U'ò', U'õ', "o"},
      {U'ö', U'ö', "oe"}, {U'ø', U'ø', "oe"}, {U'ù', U'ü', "u"},  {U'ý', U'ý', "y"},  {U'þ', U'þ', "th"},
      {U'ÿ', U'ÿ', "y"},  {U'ß', U'ß', "ss"}, {U'ą', U'ą', "a"},  {U'ć', U'ć', "c"},  {U'č', U'č', "c"},
      {U'ę', U'ę', "e"},  {U'ě', U'ě', "e"},  {U'ğ', U'ğ', "g"},  {U'ı', U'ı', "i"},  {U'ł', U'ł', "l"},
      {U'ń', U'ń', "n"},  {U'ň', U'ň', "n"},  {U'ő', U'ő', "oe"}, {U'œ', U'œ', "oe"}, {U'ř', U'ř', "r"},
      {U'ś', U'ś', "s"},  {U'ş', U'ş', "s"},  {U'š', U'š', "s"},  {U'ű', U'ű', "u"},  {U'ź', U'ź', "z"},
      {U'ż', U'ż', "z"},  {U'ž', U'ž', "z"},
  };
  for (const Row& row : kRows) {
    if (c >= row.first && c <= row.last) return row.letters;
  }
  return {};
}

bool is_folded(char32_t c) {
  return is_letter(c) || raised_digit(c) != 0;
}

/// Into a buffer of the caller, for a word that is in lower case already.
void fold_lower_case_word(std::string_view word, std::string& out) {
  out.clear();
  if (accent_matters(word)) {
    out = word;
    return;
  }
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t start = at;
    const char32_t letter = decode_utf8(word, at);
    if (letter == kInvalid) {
      out += word.substr(start, at - start);
    } else {
      append_folded_letter(letter, out);
    }
  }
}

}  // namespace

bool accent_matters(std::string_view word) {
  if (word.find('\xC3') == std::string_view::npos) return false;
  return std::find(kAccentMatters.begin(), kAccentMatters.end(), word) != kAccentMatters.end();
}

void append_folded_letter(char32_t letter, std::string& out) {
  if (letter < 0x80) {
    out += static_cast<char>(letter);
  } else if (const std::string_view letters = plain_letters(letter); !letters.empty()) {
    out += letters;
  } else if (const char32_t digit = raised_digit(letter); digit != 0) {
    out += static_cast<char>(digit);
  } else {
    append_utf8(out, letter);
  }
}

std::string fold(std::string_view text) {
  const std::string lower = to_lower(text);
  std::string out;
  std::string folded;
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t start = at;
    std::size_t end = at;
    while (at < lower.size() && is_folded(decode_utf8(lower, at))) end = at;
    if (end > start) {
      fold_lower_case_word(std::string_view(lower).substr(start, end - start), folded);
      out += folded;
    }
    out.append(lower, end, at - end);  // the character that ended the word
  }
  return out;
}

std::string slug(std::string_view text) {
  const std::string lower = to_lower(text);
  std::string out;
  bool pending = false;
  for (std::size_t at = 0; at < lower.size();) {
    const char32_t c = decode_utf8(lower, at);
    std::string_view letters = plain_letters(c);
    const char ascii = static_cast<char>(c);
    if (c < 0x80 && ((ascii >= 'a' && ascii <= 'z') || (ascii >= '0' && ascii <= '9'))) letters = {&ascii, 1};
    if (letters.empty()) {
      pending = !out.empty();
      continue;
    }
    if (pending) out += '-';
    pending = false;
    out += letters;
  }
  return out;
}

}  // namespace referat
