#include "common/model/decision_sentences.h"

#include <re2/re2.h>

#include "common/text/any_place.h"
#include "common/text/caseless.h"
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

/// In bytes, capitals or not; an initial has four at most.
constexpr std::size_t kLongestAbbreviation = 8;

bool is_quotation_mark(char32_t letter) {
  return letter == '"' || (0x201C <= letter && letter <= 0x201F) || letter == 0xAB || letter == 0xBB;
}

// "godkendt med" + "38 stemmer imod 4."
bool goes_on(string_view line, string_view next) {
  if (line.empty() || next.empty() || string_view(".:;!?").find(line.back()) != string_view::npos) return false;
  std::size_t at = 0;
  const char32_t first = decode_utf8(next, at);
  static const RE2 list_letter("[a-h]\\) .*");
  if (is_letter(first)) return !is_upper(first) && !RE2::FullMatch(next, list_letter);
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
  const string_view printed = before_point.substr(start == string_view::npos ? 0 : start + 1);
  if (printed.size() > kLongestAbbreviation) return false;
  const string word = to_lower(printed);
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

// "Pkt. 1: Godkendt" speaks of the recommendation's points only where they begin with the first; else of other items.
bool numbers_its_points(string_view text) {
  static const CaselessWords words({"punkt", "pkt"});
  if (!words.may_be_in(text)) return false;
  static const RE2 first("(?i)(?:^|\\n) *(?:punkt|pkt\\.?) ?1(?: ?[-–,og] ?\\d+)* ?[:)]");
  return RE2::PartialMatch(text, first);
}

/// Does the sentence begin as what `point` and `plain_point` below match does?
bool may_begin_with_point(string_view sentence) {
  return !sentence.empty() && string_view("aAvViIpP").find(sentence.front()) != string_view::npos;
}

/// And as what `number` does: a digit, a bullet, a letter with its bracket, or "ad" and "at"?
bool may_begin_with_number(string_view sentence) {
  if (sentence.size() < 2) return !sentence.empty();
  const unsigned char first = static_cast<unsigned char>(sentence[0]);
  if (is_digit(first) || first >= 0x80 || first == '-' || first == '*') return true;
  const char next = sentence[1];
  return next == ')' || ((first | 0x20) == 'a' && string_view("dDtT").find(next) != string_view::npos);
}

string without_list_number(string_view sentence, bool numbered_points) {
  static const RE2 point(
      "(?i)(?:(?:ad|vedr\\.?|vedrørende) )?(?:at-?|indstillings?-?|indstillingens )(?:punkt(?:erne|et)?|pkt\\.?) ?"
      "\\d*(?: ?(?:[-–,]|og) ?\\d+)* ?[:)] *");
  static const RE2 plain_point("(?i)(?:(?:ad|vedr\\.?) )?(?:punkt|pkt\\.?) ?\\d+(?: ?(?:[-–,]|og) ?\\d+)* ?[:)] *");
  static const RE2 number(
      "(?i)(?:(?:ad|at|ad\\.) ?\\d+[.:)]?|\\d{1,2}(?:[.)]|:)(?: ?(?:-|–|og|,) ?\\d{1,2}[.):]?)*|\\d{1,2} ?[-–] "
      "?\\d{1,2}[.:]|[a-h]\\)|[-•·*]|–)[ :]*");
  re2::StringPiece found;
  if (may_begin_with_point(sentence) &&
      (point.Match(sentence, 0, sentence.size(), RE2::ANCHOR_START, &found, 1) ||
       (numbered_points && plain_point.Match(sentence, 0, sentence.size(), RE2::ANCHOR_START, &found, 1))))
    sentence.remove_prefix(found.size());
  while (may_begin_with_number(sentence) && number.Match(sentence, 0, sentence.size(), RE2::ANCHOR_START, &found, 1) &&
         !found.empty()) {
    sentence.remove_prefix(found.size());
  }
  return string(trim(sentence));
}

/// Behind ASCII without quotation marks and letters from À to ÿ.
std::size_t behind_plain_text(string_view text, std::size_t at) {
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (text[at] == '"') break;
      ++at;
    } else if (is_latin_1_at(text, at)) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

/// The next mark that may end a sentence.
std::size_t next_mark(string_view text, std::size_t at) {
  return first_place(text, at, [](const char* byte) {
    return static_cast<unsigned char>((*byte == '.') | (*byte == '!') | (*byte == '?'));
  });
}

}  // namespace

// A pair of marks and all between them becomes one space; a mark without a partner in its paragraph is left out alone.
std::string without_quotes(std::string_view paragraph) {
  string plain;
  std::size_t quoted_from = string::npos;  // in `plain`
  plain.reserve(paragraph.size());
  for (std::size_t at = 0; at < paragraph.size();) {
    const std::size_t start = at;
    at = behind_plain_text(paragraph, at);
    plain.append(paragraph, start, at - start);
    if (at == paragraph.size()) break;
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

std::vector<string> printed_sentences(string_view text) {
  std::vector<string> sentences;
  for (const string& paragraph : paragraphs_of(text)) {
    std::size_t start = 0;
    bool quoted = false;
    const auto end_at = [&](std::size_t end) {
      if (const string_view sentence = trim(string_view(paragraph).substr(start, end - start)); !sentence.empty())
        sentences.emplace_back(sentence);
      start = end;
    };
    for (std::size_t at = 0; at < paragraph.size();) {
      const std::size_t here = at;
      const char32_t letter = decode_utf8(paragraph, at);
      if (is_quotation_mark(letter)) {
        quoted = !quoted;
        const bool after_point = here > 0 && string_view(".!?").find(paragraph[here - 1]) != string_view::npos;
        if (!quoted && after_point && ends_sentence(paragraph, at - 1)) end_at(at);
      } else if (!quoted && string_view(".!?").find(paragraph[here]) != string_view::npos &&
                 ends_sentence(paragraph, here)) {
        end_at(at);
      }
    }
    end_at(paragraph.size());
  }
  return sentences;
}

std::vector<string> decision_sentences(string_view text) {
  std::vector<string> sentences;
  const bool numbered_points = numbers_its_points(text);
  const auto add = [&](string_view sentence) {
    string plain = without_list_number(trim(sentence), numbered_points);
    while (!plain.empty() && string_view(".!? ").find(plain.back()) != string_view::npos) plain.pop_back();
    if (!plain.empty()) sentences.push_back(std::move(plain));
  };
  for (const string& paragraph : paragraphs_of(text)) {
    const string plain = without_quotes(paragraph);
    std::size_t start = 0;
    for (std::size_t at = next_mark(plain, 0); at < plain.size(); at = next_mark(plain, at + 1)) {
      if (!ends_sentence(plain, at)) continue;
      add(string_view(plain).substr(start, at - start));
      start = at + 1;
    }
    add(string_view(plain).substr(start));
  }
  return sentences;
}

}  // namespace referat
