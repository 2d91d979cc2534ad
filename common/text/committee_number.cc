// Serial numbers of a council or committee: BR 41/31, KFU 374/2031.
#include <algorithm>
#include <array>

#include "common/text/case_like.h"
#include "common/text/identifier_chunk.h"
#include "common/text/identifier_groups.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::size_t kMostLetters = 4;

/// Names that are taken for a committee in small letters too, as users type them.
constexpr auto kCommittees = std::to_array<std::string_view>({
    "beu", "bfu", "biu", "br",  "bsu", "bu",  "buu", "kbu", "kfu", "kku",
    "mbu", "mfu", "mtu", "sou", "ssu", "sud", "tmu", "tu",  "øku", "øu",
});

/// Short names before number/year that are laws and treaties.
constexpr auto kLaws =
    std::to_array<std::string_view>({"lbk", "lov", "bek", "cir", "vej", "skr", "cis", "eu", "ef", "eøf", "ft", "fo"});

template <std::size_t size>
bool has(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

struct Letters {
  std::size_t count = 0;
  std::size_t end = 0;
  bool capitals = true;
};

Letters letters_at_start(std::string_view text) {
  Letters letters;
  for (std::size_t at = 0; at < text.size() && letters.count <= kMostLetters; letters.end = at) {
    const char32_t c = decode_utf8(text, at);
    if (!is_letter(c)) break;
    letters.capitals = letters.capitals && is_upper(c);
    ++letters.count;
  }
  return letters;
}

/// "31" is 2031: no system is older than 1970.
std::string full_year(std::string_view year) {
  if (year.size() == 4) return std::string(year);
  return std::string(year < "70" ? "20" : "19").append(year);
}

bool is_committee(std::string_view name, bool capitals, bool whole_year) {
  if (has(kCommittees, name)) return true;
  if (!capitals || has(kLaws, name)) return false;
  return whole_year || (name.ends_with('u') && name.size() > 1);
}

}  // namespace

bool may_be_committee_number(std::string_view text) {
  std::size_t letters = 0;
  while (letters < text.size() && letters <= 2 * kMostLetters &&
         (static_cast<unsigned char>(text[letters]) >= 0x80 || is_letter(static_cast<unsigned char>(text[letters]))))
    ++letters;
  if (letters < 2 || letters > 2 * kMostLetters || !byte_at(text, letters, ' ')) return false;
  const std::size_t at = behind_spaces(text, letters);
  const std::string_view serial = digits_at(text, at);
  return !serial.empty() && byte_at(text, at + serial.size(), '/');
}

std::optional<Identifier> read_committee_number(std::string_view text) {
  const Letters letters = letters_at_start(text);
  if (letters.count < 2 || letters.count > kMostLetters) return {};
  const std::size_t at = behind_spaces(text, letters.end);
  if (at == letters.end) return {};
  const GroupCutter cutter(text.substr(at));
  const IdentifierGroups groups = cutter.groups();
  if (groups.size() != 2 || !all_digits(groups) || groups[1].joiner != '/' || groups[0].text.size() > 4) return {};
  const std::string_view year = groups[1].text;
  if (year.size() != 2 && !is_year(year)) return {};
  const std::string name = to_lower(text.substr(0, letters.end));
  if (!is_committee(name, letters.capitals, year.size() == 4)) return {};
  Identifier identifier{IdentifierKind::case_number, at + groups[1].end, name + "-", {}};
  identifier.canonical.append(without_leading_zeros(groups[0].text)).append("/").append(full_year(year));
  append_terms_alone(text.substr(at, groups[1].end), identifier.aliases);
  append_term(name, identifier.aliases);
  return identifier;
}

}  // namespace referat
