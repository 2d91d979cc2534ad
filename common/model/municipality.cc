#include "common/model/municipality.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "common/model/municipality_codes.h"
#include "common/model/municipality_names.h"
#include "common/model/organ.h"
#include "common/model/organ_words.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"

namespace referat {
namespace {

// Small letters without hyphens and spaces, å as aa.
std::string name_key(std::string_view name) {
  std::string key;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t letter = lower_letter(decode_utf8(name, at));
    if (letter == U'å') {
      key += "aa";
    } else if (is_letter(letter)) {
      append_utf8(key, letter);
    }
  }
  return key;
}

// Words that stand before "Kommune" in running text and name none.
constexpr std::string_view kNoNames[] = {"Den",  "Din",  "Vores", "Hver", "Hele", "Enhver", "Anden", "Ny",
                                         "Egen", "Hvor", "En",    "Fra",  "I",    "Til",    "For",   "Af"};

bool names_none(std::string_view word) {
  const std::string key = name_key(word);
  return std::any_of(std::begin(kNoNames), std::end(kNoNames),
                     [&](std::string_view none) { return key == name_key(none); });
}

}  // namespace

std::optional<std::string> known_municipality(std::string_view name) {
  static const auto names = [] {
    std::map<std::string, std::string> all;
    for (const std::string_view one : kMunicipalities) all.emplace(name_key(one), one);
    for (const auto& other : kOtherMunicipalityNames) all.emplace(name_key(other.printed), other.name);
    return all;
  }();
  const auto found = names.find(name_key(name));
  return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> read_municipality(std::string_view line) {
  static const RE2 pattern(
      "((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+[ -])*?[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+) "
      "(?:(?:REGIONS)?KOMMUNES?|(?i:(?:regions)?kommunes?))(?:[^A-Za-zÀ-ɏ]|$)");
  static const CaselessWords kommune({"kommune"});
  re2::StringPiece group[2];
  for (std::size_t at = 0; at < line.size() && kommune.may_be_in(line);) {
    if (!pattern.Match(line, at, line.size(), RE2::UNANCHORED, group, 2)) break;
    // Words in capitals before the name belong to it only where the whole is known: "Referat Høje Taastrup Kommune".
    std::string_view name(group[1].data(), group[1].size());
    const std::string_view last = name.substr(name.rfind(' ') + 1);
    for (std::string_view rest = name;;) {
      if (auto known = known_municipality(rest)) return known;
      const std::size_t space = rest.find(' ');
      if (space == std::string_view::npos) break;
      rest.remove_prefix(space + 1);
    }
    if (!names_none(last)) return in_normal_case(last);
    at = static_cast<std::size_t>(group[0].data() - line.data()) + group[0].size();
  }
  return known_municipality(line);
}

std::optional<std::string> municipality_with_code(int code) {
  const auto* row = std::lower_bound(std::begin(kMunicipalityCodes), std::end(kMunicipalityCodes), code,
                                     [](const MunicipalityCode& one, int wanted) { return one.code < wanted; });
  if (row == std::end(kMunicipalityCodes) || row->code != code) return std::nullopt;
  return std::string(row->name);
}

std::optional<std::string> municipality_of_case(std::string_view canonical) {
  static const RE2 coded("(\\d{3})-(?:19|20)\\d\\d-\\d{1,6}");
  int code = 0;
  if (!RE2::FullMatch(canonical, coded, &code)) return std::nullopt;
  return municipality_with_code(code);
}

}  // namespace referat
