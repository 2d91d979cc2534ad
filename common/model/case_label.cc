#include "common/model/case_label.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "common/text/caseless.h"
#include "common/text/letters.h"

namespace referat {
namespace {

struct Row {
  CaseLabelKind kind;
  const char* pattern;
};

#define TAIL "\\.? ?:?\\.? *"

// Tried in this order; letter case never decides.
constexpr Row kRows[] = {
    {CaseLabelKind::kPair, "(?:\\d\\d\\.\\d\\d\\.\\d\\d[A-ZÆØÅ]\\d\\d|\\d{6}) ?[-–] "},
    {CaseLabelKind::kOpenMark, "(?:åbent?|lukket)(?: +punkt| +sag)? *[-–] *"},
    {CaseLabelKind::kPerson, "(?:sagsbehandlere?|sagsinitialer|initialer|sagsansvarlig|init)\\.? ?:? *"},
    {CaseLabelKind::kOther,
     "(?:dok(?:ument)?\\.?[- ]?(?:nr|nummer|id)?|doknr|lokalplan(?:forslag)?(?: +nr)?|kommuneplantillæg(?: +nr)?|"
     "tillæg +nr|møde[ -]?nr|(?:lbk|bek|lov|cirkulære|vejledning)(?: +nr)?|mr\\.?nr|side ?nr|matr\\.? ?nr|"
     "cvr(?:[- ]?nr)?|ean(?:[- ]?nr)?|p-?nr|tlf|telefon|mobil|fax|konto ?nr|journalside|bilag|id=)" TAIL},
    {CaseLabelKind::kNumber,
     "(?:sags[- ]?(?:nr|nummer|id)|sag[- ]?(?:nummer|id)|sagnr|j\\.? ?-?nr|jnr|journal[- ]?(?:nr|nummer|id)|"
     "esdh[- ]?(?:nr|sag|sagsnr)|acadre[- ]?(?:nr|sag|sagsnr))" TAIL},
    {CaseLabelKind::kCase, "sag(?:[ -]nr)?\\.? ?: *"},
    {CaseLabelKind::kWord, "sag(?:[ -]nr)?\\.? +"},
};

const RE2& compiled(std::size_t row) {
  static const auto patterns = [] {
    std::array<RE2*, std::size(kRows)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = new RE2(std::string("(?i)") + kRows[i].pattern);
    return all;
  }();
  return *patterns[row];
}

bool letter_at(std::string_view line, std::size_t at) {
  return at < line.size() && is_letter(decode_utf8(line, at));
}

using Words = std::vector<std::string_view>;

// How the labels of a row begin; of digits where there are no words.
const std::array<Words, std::size(kRows)>& beginnings() {
  static const std::array<Words, std::size(kRows)> words = {
      Words{},
      Words{"åben", "lukket"},
      Words{"sagsb", "sagsin", "sagsan", "init"},
      Words{"dok",   "lokalplan", "kommunep", "til",  "møde",     "lbk",   "bek", "lov",  "cir",
            "vej",   "mr",        "side",     "matr", "cvr",      "ean",   "pnr", "p-nr", "tlf",
            "telef", "mobil",     "fax",      "kont", "journals", "bilag", "id="},
      Words{"sags", "sagn", "sag-", "sag ", "sagi", "j.", "j ", "j-", "jnr", "journal", "esdh", "acadre"},
      Words{"sag"},
      Words{"sag"},
  };
  return words;
}

// May the row's pattern match here?
bool may_begin_with(std::size_t row, std::string_view rest) {
  static const auto of_rows = [] {
    std::vector<CaselessWords> all;
    for (const Words& words : beginnings()) all.emplace_back(words);
    return all;
  }();
  return of_rows[row].may_begin(rest);
}

// The pattern of any row of words: nearly all lines and words are done with here.
bool may_begin_with_any(std::string_view rest) {
  static const CaselessWords of_any([] {
    Words all;
    for (const Words& words : beginnings()) all.insert(all.end(), words.begin(), words.end());
    return all;
  }());
  return of_any.may_begin(rest);
}

// "012497", "85.02."
bool may_be_a_subject(std::string_view line, std::size_t at) {
  constexpr std::size_t kDigits = 6;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789", at), line.size()) - at;
  return digits >= kDigits || (digits == 2 && line.substr(at + digits).starts_with('.'));
}

// Nearly all words are done with here: no label begins like them.
bool may_be_a_label(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (is_digit(byte) || byte == 0xC3 || byte == 0xC5) return true;
  return std::string_view("abcdefijklmpstv").find(static_cast<char>(byte | 0x20)) != std::string_view::npos;
}

}  // namespace

std::optional<CaseLabel> case_label_at(std::string_view line, std::size_t at) {
  if (at >= line.size() || !may_be_a_label(line[at])) return std::nullopt;
  const bool number = is_digit(static_cast<unsigned char>(line[at]));
  if (number && !may_be_a_subject(line, at)) return std::nullopt;
  const std::string_view rest = line.substr(at, 12);
  if (!number && !may_begin_with_any(rest)) return std::nullopt;
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    // Only the subject of a pair is made of digits.
    if ((kRows[i].kind == CaseLabelKind::kPair) != number || (!number && !may_begin_with(i, rest))) continue;
    re2::StringPiece found;
    if (!compiled(i).Match(line, at, line.size(), RE2::ANCHOR_START, &found, 1)) continue;
    const std::size_t end = at + found.size();
    // "Sagsidé", "Dokumentet", "Sager": the word goes on.
    const char32_t last = static_cast<unsigned char>(line[end - 1]);
    if ((is_letter(last) || last >= 0x80) && letter_at(line, end)) continue;
    return CaseLabel{kRows[i].kind, found.size()};
  }
  return std::nullopt;
}

}  // namespace referat
