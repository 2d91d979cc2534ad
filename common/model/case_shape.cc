#include "common/model/case_shape.h"

#include <re2/re2.h>

#include <array>

#include "common/text/letters.h"

namespace referat {
namespace {

using Groups = std::array<std::string, 5>;  // [0] the whole number, then the pattern's groups

// What all numbers of a family that begins with digits begin with: so many digits and the byte behind them (0: any).
struct Lead {
  std::size_t fewest = 0;
  std::size_t most = 0;
  char joint = 0;
};

constexpr Lead kLetters;

struct Family {
  const char* tag;  // opens the key, so that families of different structure never share one
  Lead lead;        // kLetters where the family begins with capitals
  const char* pattern;
  CaseEvidence (*needs)(const Groups&);
  std::string (*canonical)(const Groups&);
  std::string (*key)(const Groups&);
};

std::string strip_zeros(const std::string& digits) {
  const std::size_t first = digits.find_first_not_of('0');
  return first == std::string::npos ? "0" : digits.substr(first);
}

std::string pad_to_five(const std::string& digits) {
  return digits.size() < 5 ? std::string(5 - digits.size(), '0') + digits : digits;
}

// Two-digit years of case numbers: no system is older than 1970.
std::string full_year(const std::string& year) {
  if (year.size() == 4) return year;
  return (year < "70" ? "20" : "19") + year;
}

bool is_year(const std::string& digits) {
  return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

template <CaseEvidence evidence>
CaseEvidence always(const Groups&) {
  return evidence;
}

std::string as_printed(const Groups& g) {
  return g[0];
}
std::string year_and_serial(const Groups& g) {
  return full_year(g[1]) + "-" + strip_zeros(g[2]);
}

#define YEAR "((?:19|20)\\d\\d)"
#define FACET "([A-ZÆØÅ]\\d\\d)"

// The order is the order of trial. "SAG", "EMN", "S" and no letters at all are one structure: a year and a serial.
constexpr Family kFamilies[] = {
    // 01.00.00-G01-93-31, 13.03.00-Ø60-7-31, 85.02.02G00-0011, 06.00.00P15-1-25
    {"kle",
     {2, 2, '.'},
     "(\\d\\d\\.\\d\\d\\.\\d\\d)-?" FACET "-(\\d{1,5})(?:-(\\d\\d))?",
     always<CaseEvidence::kShape>,
     as_printed,
     [](const Groups& g) { return g[1] + "-" + g[2] + "-" + strip_zeros(g[3]) + "-" + g[4]; }},
    // SAG-2018-01349
    {"year", kLetters, "SAG[- ]?" YEAR "[- ](\\d{1,6})", always<CaseEvidence::kShape>,
     [](const Groups& g) { return "SAG-" + g[1] + "-" + pad_to_five(g[2]); }, year_and_serial},
    // EMN-2031-003383
    {"year", kLetters, "EMN[- ]?" YEAR "[- ](\\d{1,7})", always<CaseEvidence::kShape>,
     [](const Groups& g) { return "EMN-" + g[1] + "-" + g[2]; }, year_and_serial},
    // SAG201801349, EMN2031003383: the letters say where the year ends
    {"year", kLetters, "SAG" YEAR "(\\d{4,6})", always<CaseEvidence::kShape>,
     [](const Groups& g) { return "SAG-" + g[1] + "-" + pad_to_five(g[2]); }, year_and_serial},
    {"year", kLetters, "EMN" YEAR "(\\d{4,7})", always<CaseEvidence::kShape>,
     [](const Groups& g) { return "EMN-" + g[1] + "-" + g[2]; }, year_and_serial},
    // S2031-4603
    {"year", kLetters, "S" YEAR "-(\\d{1,6})", always<CaseEvidence::kShape>, as_printed, year_and_serial},
    // MOK 2031-12-345
    {"mok", kLetters, "MOK[- ]?" YEAR "-(\\d{1,2})-(\\d{1,6})", always<CaseEvidence::kShape>,
     [](const Groups& g) { return "MOK " + g[1] + "-" + g[2] + "-" + g[3]; },
     [](const Groups& g) { return g[1] + "-" + strip_zeros(g[2]) + "-" + strip_zeros(g[3]); }},
    // 1-51-71-3321-31
    {"region",
     {1, 1, '-'},
     "(\\d-\\d\\d-\\d\\d-)(\\d{1,5})-(\\d\\d)",
     always<CaseEvidence::kShape>,
     as_printed,
     [](const Groups& g) { return g[1] + strip_zeros(g[2]) + "-" + g[3]; }},
    // 1-00-13-31
    {"region",
     {1, 1, '-'},
     "(\\d-\\d\\d-)(\\d{1,3})-(\\d\\d)",
     always<CaseEvidence::kWholeLine>,
     as_printed,
     [](const Groups& g) { return g[1] + strip_zeros(g[2]) + "-" + g[3]; }},
    // 330-2031-3619: the municipality's code, the year, the serial
    {"coded",
     {3, 3, '-'},
     "(\\d{3})-" YEAR "-(\\d{1,6})",
     always<CaseEvidence::kShape>,
     as_printed,
     [](const Groups& g) { return g[1] + "-" + g[2] + "-" + strip_zeros(g[3]); }},
    // 2031/057275; three or four digits could be a pair of years or a law
    {"slash",
     {4, 4, '/'},
     YEAR "/(\\d{3,6})",
     [](const Groups& g) { return g[2].size() < 5 ? CaseEvidence::kLabel : CaseEvidence::kShape; },
     as_printed,
     year_and_serial},
    // 2031-004392
    {"year",
     {4, 4, '-'},
     YEAR "-(\\d{4,7})",
     [](const Groups& g) { return g[2].size() < 5 ? CaseEvidence::kWholeLine : CaseEvidence::kShape; },
     as_printed,
     year_and_serial},
    // 018520-2031
    {"serial",
     {5, 6, '-'},
     "(\\d{5,6})-" YEAR,
     always<CaseEvidence::kWholeLine>,
     as_printed,
     [](const Groups& g) { return strip_zeros(g[1]) + "-" + g[2]; }},
    // 25-026664, 20-332957F
    {"short",
     {2, 2, '-'},
     "(\\d\\d)-(\\d{6})([A-Z]?)",
     always<CaseEvidence::kWholeLine>,
     as_printed,
     [](const Groups& g) { return g[1] + "-" + strip_zeros(g[2]) + g[3]; }},
    // BR 41/31, ØU 12/31: councils and committees (-udvalg); with a whole year any short name
    {"committee", kLetters, "(BR|[A-ZÆØÅ]{1,3}U) {0,2}(\\d{1,4})/((?:19|20)?\\d\\d)", always<CaseEvidence::kShape>,
     [](const Groups& g) { return g[1] + " " + g[2] + "/" + g[3]; },
     [](const Groups& g) { return g[1] + "-" + strip_zeros(g[2]) + "-" + full_year(g[3]); }},
    {"committee", kLetters, "([A-ZÆØÅ]{2,4}) {0,2}(\\d{1,4})/" YEAR, always<CaseEvidence::kShape>,
     [](const Groups& g) { return g[1] + " " + g[2] + "/" + g[3]; },
     [](const Groups& g) { return g[1] + "-" + strip_zeros(g[2]) + "-" + g[3]; }},
    // 30/33839, 30/40: fractions, days and school years look the same
    {"slash",
     {2, 2, '/'},
     "(\\d\\d)/(\\d{1,6})",
     [](const Groups& g) { return g[2].size() < 3 || is_year(g[2]) ? CaseEvidence::kLabel : CaseEvidence::kWord; },
     as_printed,
     year_and_serial},
    // 295848
    {"plain",
     {4, 9},
     "(\\d{4,9})",
     always<CaseEvidence::kNumberLabel>,
     as_printed,
     [](const Groups& g) { return strip_zeros(g[1]); }},
};

// Short names before number/year that are laws and treaties.
constexpr std::string_view kLaws[] = {"LBK", "LOV", "BEK", "CIR", "VEJ", "SKR", "CIS", "EU", "EF", "EØF", "FT", "FO"};

bool is_word_byte(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return is_letter(byte) || is_digit(byte) || byte == '_';
  std::size_t next = at;
  while (next > 0 && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80) --next;
  return is_letter(decode_utf8(text, next));
}

bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
}

bool starts_free(std::string_view line, std::size_t at) {
  if (at == 0) return true;
  const char before = line[at - 1];
  if (is_word_byte(line, at - 1)) {
    // A label or a button glued to the number: "Sagsnr2031-004392" is none, "nr.:" is past its punctuation.
    return false;
  }
  if (before == '-' || before == '/') return at == 1 || !is_word_byte(line, at - 2);
  if (before == '.' || before == ',') return at == 1 || !digit_at(line, at - 2);
  return before != '\\' && before != '=' && before != '%' && before != '#';
}

bool ends_free(std::string_view line, std::size_t end) {
  if (end == line.size()) return true;
  if (is_word_byte(line, end)) return false;
  const char after = line[end];
  if (after == '-' || after == '/') return !is_word_byte(line, end + 1);
  if (after == '.' || after == ',') return !digit_at(line, end + 1);
  return after != '%';
}

bool plausible(const Family& family, const Groups& g) {
  const std::string_view tag = family.tag;
  if (tag == "committee") {
    for (const std::string_view law : kLaws) {
      if (g[1] == law) return false;
    }
    return true;
  }
  if (tag == "plain") return !is_year(g[1]);
  // 2018-2021 and 2018/2019 are spans of years; after SAG, EMN and S the second part is a serial all the same.
  if (tag == "slash") return g[1].size() < 4 || !is_year(g[2]);
  if (tag == "year" && is_digit(static_cast<unsigned char>(g[0][0]))) return !is_year(g[2]);
  return true;
}

const RE2& compiled(std::size_t family) {
  static const auto patterns = [] {
    std::array<RE2*, std::size(kFamilies)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = new RE2(kFamilies[i].pattern);
    return all;
  }();
  return *patterns[family];
}

// "30/8 2031" is a day.
bool year_follows(std::string_view line, std::size_t end) {
  static const RE2 pattern(" ?(?:19|20)\\d\\d(?:\\D|$)");
  re2::StringPiece found;
  return pattern.Match(line, end, line.size(), RE2::ANCHOR_START, &found, 1);
}

std::size_t digits_at(std::string_view line, std::size_t at) {
  const std::size_t start = at;
  while (digit_at(line, at)) ++at;
  return at - start;
}

// Every family begins with digits, or with at most four capitals, two spaces or hyphens, and a digit. Of digits alone
// there are at least four; three are enough where a joint follows the first one to three.
bool may_have_a_shape(std::string_view line, std::size_t at) {
  constexpr std::size_t kMostCapitals = 4;
  constexpr std::size_t kWidestGap = 2;
  std::size_t digits = 0;
  while (digits < 4 && digit_at(line, at + digits)) ++digits;
  if (digits >= 4) return true;
  if (digits > 0) {
    const std::size_t joint = at + digits;
    return joint + 1 < line.size() && std::string_view("-/.").find(line[joint]) != std::string_view::npos &&
           digit_at(line, joint + 1);
  }
  for (std::size_t capitals = 0; capitals < kMostCapitals && at < line.size(); ++capitals) {
    std::size_t next = at;
    const char32_t letter = decode_utf8(line, next);
    if (!is_upper(letter)) break;
    at = next;
  }
  for (std::size_t gap = 0; gap < kWidestGap && at < line.size() && (line[at] == ' ' || line[at] == '-'); ++gap) ++at;
  return digit_at(line, at);
}

}  // namespace

std::optional<CaseShape> case_shape_at(std::string_view line, std::size_t at) {
  if (!may_have_a_shape(line, at) || !starts_free(line, at)) return std::nullopt;
  const std::size_t digits = digits_at(line, at);
  const char joint = at + digits < line.size() ? line[at + digits] : '\0';
  for (std::size_t i = 0; i < std::size(kFamilies); ++i) {
    const Family& family = kFamilies[i];
    const Lead& lead = family.lead;
    if (digits < lead.fewest || digits > lead.most || (lead.joint != 0 && joint != lead.joint)) continue;
    re2::StringPiece piece[5];
    if (!compiled(i).Match(line, at, line.size(), RE2::ANCHOR_START, piece,
                           1 + compiled(i).NumberOfCapturingGroups())) {
      continue;
    }
    const std::size_t end = at + piece[0].size();
    if (!ends_free(line, end)) continue;
    Groups groups;
    for (std::size_t g = 0; g < groups.size(); ++g) groups[g] = std::string(piece[g]);
    if (!plausible(family, groups)) continue;
    if (std::string_view(family.tag) == "slash" && groups[1].size() == 2 && year_follows(line, end)) continue;
    CaseShape shape;
    shape.needs = family.needs(groups);
    shape.canonical = family.canonical(groups);
    shape.key = to_lower(std::string(family.tag) + ":" + family.key(groups));
    shape.length_bytes = piece[0].size();
    shape.initials_follow = groups[0].starts_with("SAG") || groups[0].starts_with("EMN");
    return shape;
  }
  return std::nullopt;
}

std::optional<CaseShape> typed_case_shape(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = decode_utf8(text, at);
    const bool dash = (0x2010 <= letter && letter <= 0x2015) || letter == 0x2212;
    const bool space = letter == 0xA0 || letter == '\t' || letter == '\n';
    append_utf8(plain, dash ? U'-' : space ? U' ' : upper_letter(letter));
  }
  auto shape = case_shape_at(plain, 0);
  if (!shape || shape->length_bytes != plain.size()) return std::nullopt;
  return shape;
}

}  // namespace referat
