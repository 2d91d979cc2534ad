#include "common/model/decision_sentences.h"

#include <re2/re2.h>

#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr string_view kAbbreviations[] = {
    "a",    "adm",  "afd",   "ang",  "art",  "bek", "bl",    "bl.a", "ca",  "d",   "d.d",   "dir",  "dok",  "dvs",
    "e",    "eks",  "ekskl", "etc",  "evt",  "f",   "f.eks", "feks", "fx",  "fhv", "form",  "hhv",  "if",   "ift",
    "iht",  "incl", "inkl",  "jf",   "jfr",  "jr",  "kap",   "kl",   "kr",  "kvm", "lb",    "lbnr", "lign", "m",
    "m.fl", "m.m",  "m.v",   "matr", "max",  "mfl", "mht",   "mia",  "min", "mio", "mm",    "mrd",  "mv",   "nr",
    "o.l",  "omkr", "osv",   "p",    "p.a",  "p.t", "pga",   "pkt",  "pr",  "pt",  "punkt", "red",  "ref",  "s",
    "sml",  "st",   "stk",   "t",    "tidl", "tlf", "vedr",  "vejl", "vha", "årg", "jan",   "feb",  "mar",  "apr",
    "jun",  "jul",  "aug",   "sep",  "sept", "okt", "nov",   "dec"};

bool is_quotation_mark(char32_t letter) {
  return letter == '"' || (0x201C <= letter && letter <= 0x201F) || letter == 0xAB || letter == 0xBB;
}

// A pair of marks and all between them becomes one space; a mark without a partner in its paragraph is left out alone.
string without_quotes(string_view paragraph) {
  string plain;
  std::size_t quoted_from = string::npos;  // in `plain`
  for (std::size_t at = 0; at < paragraph.size();) {
    const char32_t letter = decode_utf8(paragraph, at);
    if (!is_quotation_mark(letter)) {
      append_utf8(plain, letter);
    } else if (quoted_from == string::npos) {
      quoted_from = plain.size();
      plain += ' ';
    } else {
      plain.resize(quoted_from + 1);
      quoted_from = string::npos;
    }
  }
  return plain;
}

// "godkendt med" + "38 stemmer imod 4."
bool goes_on(string_view line, string_view next) {
  if (line.empty() || next.empty() || string_view(".:;!?").find(line.back()) != string_view::npos) return false;
  std::size_t at = 0;
  const char32_t first = decode_utf8(next, at);
  if (is_letter(first)) return !is_upper(first);
  static const RE2 list_number("\\d+[.)]( |$).*");
  return is_digit(first) && !RE2::FullMatch(next, list_number);
}

std::vector<string> paragraphs_of(string_view text) {
  std::vector<string> paragraphs;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const string_view line = trim(text.substr(at, end - at));
    if (!paragraphs.empty() && goes_on(paragraphs.back(), line)) {
      paragraphs.back().append(" ").append(line);
    } else if (!line.empty()) {
      paragraphs.emplace_back(line);
    }
    at = end + 1;
  }
  return paragraphs;
}

bool ends_in_abbreviation(string_view before_point) {
  const std::size_t start = before_point.find_last_of(" (/\t");
  const string word = to_lower(before_point.substr(start == string_view::npos ? 0 : start + 1));
  for (const string_view abbreviation : kAbbreviations) {
    if (word == abbreviation) return true;
  }
  std::size_t at = 0;
  if (word.empty()) return false;
  const char32_t first = decode_utf8(word, at);
  return at == word.size() && is_letter(first);  // an initial
}

// Does the point at byte `at` end a sentence? After it a space and then a capital, a list number, or the end.
bool ends_sentence(string_view paragraph, std::size_t at) {
  const string_view after = trim(paragraph.substr(at + 1));
  if (after.empty()) return true;
  if (paragraph[at + 1] != ' ' && paragraph[at + 1] != '\t') return false;
  if (paragraph[at] != '.') return true;
  const string_view before = paragraph.substr(0, at);
  if (before.empty() || ends_in_abbreviation(before)) return false;
  std::size_t next = 0;
  const char32_t first = decode_utf8(after, next);
  const bool opens = is_upper(first) || is_digit(first) || first == '-' || first == 0x2013 || first == '(';
  const bool after_number = is_digit(static_cast<unsigned char>(before.back()));
  // "1. Godkendt", "pkt. 5. Sagen": the number is not a sentence of its own, but a year or amount may end one.
  if (after_number) return opens && before.size() > 3 && !is_digit(first);
  return opens;
}

string without_list_number(string_view sentence) {
  static const RE2 number(
      "(?i)(?:(?:ad|at|ad\\.) ?\\d+[.:)]?|\\d{1,2}(?:[.)]|:)(?: ?(?:-|–|og|,) ?\\d{1,2}[.):]?)*|\\d{1,2} ?[-–] "
      "?\\d{1,2}[.:]|[a-h]\\)|[-•·*]|–)[ :]*");
  re2::StringPiece found;
  while (number.Match(sentence, 0, sentence.size(), RE2::ANCHOR_START, &found, 1) && !found.empty()) {
    sentence.remove_prefix(found.size());
  }
  return string(trim(sentence));
}

}  // namespace

std::vector<string> decision_sentences(string_view text) {
  std::vector<string> sentences;
  const auto add = [&](string_view sentence) {
    string plain = without_list_number(trim(sentence));
    while (!plain.empty() && string_view(".!? ").find(plain.back()) != string_view::npos) plain.pop_back();
    if (!plain.empty()) sentences.push_back(std::move(plain));
  };
  for (const string& paragraph : paragraphs_of(text)) {
    const string plain = without_quotes(paragraph);
    std::size_t start = 0;
    for (std::size_t at = plain.find_first_of(".!?"); at != string::npos; at = plain.find_first_of(".!?", at + 1)) {
      if (!ends_sentence(plain, at)) continue;
      add(string_view(plain).substr(start, at - start));
      start = at + 1;
    }
    add(string_view(plain).substr(start));
  }
  return sentences;
}

}  // namespace referat
