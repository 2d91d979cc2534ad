#include "common/model/organ_words.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/text/letters.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr string_view kSmall[] = {"og", "for", "i", "af", "på", "til", "samt", "vedr.", "om"};
constexpr string_view kCapitals[] = {"kkr", "med", "lbr", "kl"};

template <std::size_t n>
bool holds(const string_view (&words)[n], string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool has_lower(string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = decode_utf8(text, at);
    if (is_letter(letter) && !is_upper(letter)) return true;
  }
  return false;
}

}  // namespace

std::vector<string> words_of(string_view text) {
  std::vector<string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

string joined(const std::vector<string>& words) {
  string text;
  for (const string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

string organ_key(string_view name) {
  string key;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t letter = decode_utf8(name, at);
    if (letter == '&') key += "og";
    if (is_letter(letter)) append_utf8(key, lower_letter(letter));
  }
  return key;
}

std::vector<string> organ_fields(string_view name) {
  static const RE2 frame("(?i)^udvalg(?:et)? (?:for|vedr\\.|vedrørende) |udvalg(?:et)?s?$|^den |^det ");
  string text = to_lower(name);
  RE2::GlobalReplace(&text, frame, "");
  static const RE2 links("[,/&-]");
  RE2::GlobalReplace(&text, links, " ");
  std::vector<string> fields;
  for (string word : words_of(text)) {
    if (word == "og" || word == "samt" || word == "for") continue;
    while (word.size() > 3 && (word.ends_with('s') || word.ends_with('e'))) word.pop_back();
    fields.push_back(std::move(word));
  }
  return fields;
}

string in_normal_case(string_view name) {
  if (has_lower(name)) return string(name);
  std::vector<string> words = words_of(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const string lower = to_lower(words[i]);
    if (holds(kCapitals, lower) || (i > 0 && holds(kSmall, lower))) {
      if (!holds(kCapitals, lower)) words[i] = lower;
      continue;
    }
    string set;
    bool opens = true;
    for (std::size_t at = 0; at < lower.size();) {
      const char32_t letter = decode_utf8(lower, at);
      append_utf8(set, opens ? upper_letter(letter) : letter);
      opens = letter == '-';
    }
    words[i] = set;
  }
  return joined(words);
}

}  // namespace referat
