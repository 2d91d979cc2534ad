#include "common/model/case_label.h"

#include <re2/re2.h>

#include <array>
#include <string>

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

// Nearly all words are done with here: no label begins like them.
bool may_be_a_label(std::string_view line, std::size_t at) {
  static const CaselessWords beginnings(
      {"åben", "lukket", "sag",     "init",  "dok",  "lokalplan", "kommunep", "til", "møde", "lbk",  "bek",   "lov",
       "cir",  "vej",    "mr",      "side",  "matr", "cvr",       "ean",      "pnr", "p-nr", "tlf",  "telef", "mobil",
       "fax",  "kont",   "journal", "bilag", "id=",  "j.",        "j ",       "j-",  "jnr",  "esdh", "acadre"});
  if (at >= line.size()) return false;
  return is_digit(static_cast<unsigned char>(line[at])) || beginnings.may_begin(line.substr(at, 12));
}

}  // namespace

std::optional<CaseLabel> case_label_at(std::string_view line, std::size_t at) {
  if (!may_be_a_label(line, at)) return std::nullopt;
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    // Only the subject of a pair is made of digits.
    if ((kRows[i].kind == CaseLabelKind::kPair) != is_digit(static_cast<unsigned char>(line[at]))) continue;
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
