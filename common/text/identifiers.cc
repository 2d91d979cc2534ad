// A chunk is a run of letters and digits with single joiners (- . / : ,) between them. It is cut into groups, each all
// letters or all digits, and the sequence of groups and joiners decides:
//
//   SAG-2018-01349  →  sag - 2018 - 01349     letters and numbers: one identifier, leading zeros off
//   COVID-19        →  covid - 19             one word with its number
//   15-03-2018      →  15 - 03 - 2018         a day
//   14.30           →  14 . 30                a time of day
//   1.881           →  1 . 881                a number with thousands
#include "common/text/identifiers.h"

#include <algorithm>
#include <array>

#include "common/text/dates.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::string_view kParagraphSign = "§";
constexpr std::size_t kMaxGroups = 12;

struct Group {
  std::string text;  ///< lower case
  bool digits = false;
  char joiner = 0;      ///< before it; 0 where it follows directly
  std::size_t end = 0;  ///< byte in the chunk after the group
};

bool is_joiner(char c) {
  return c == '-' || c == '.' || c == '/' || c == ':' || c == ',';
}

/// Groups from the start of the text; empty where there are too many or the chunk is too long.
std::vector<Group> cut_into_groups(std::string_view text) {
  std::vector<Group> groups;
  char joiner = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at;
    const char32_t c = decode_utf8(text, next);
    if (is_letter(c) || is_digit(c)) {
      const bool digits = is_digit(c);
      if (groups.empty() || joiner != 0 || groups.back().digits != digits) groups.push_back({{}, digits, joiner, 0});
      groups.back().text += text.substr(at, next - at);
      groups.back().end = next;
      joiner = 0;
    } else if (c < 0x80 && is_joiner(static_cast<char>(c)) && joiner == 0 && !groups.empty()) {
      joiner = static_cast<char>(c);
    } else {
      break;
    }
    if (groups.size() > kMaxGroups || next > kMaxIdentifierBytes) return {};
    at = next;
  }
  for (Group& group : groups) group.text = to_lower(group.text);
  return groups;
}

std::string without_leading_zeros(std::string_view digits) {
  const auto first = digits.find_first_not_of('0');
  return std::string(first == std::string_view::npos ? digits.substr(digits.size() - 1) : digits.substr(first));
}

int number(const Group& group) {
  return group.text.size() > 6 ? -1 : std::stoi(group.text);
}

bool is_year(const Group& group) {
  return group.digits && group.text.size() == 4 && (group.text.starts_with("19") || group.text.starts_with("20"));
}

bool all_digits(const std::vector<Group>& groups) {
  return std::all_of(groups.begin(), groups.end(), [](const Group& group) { return group.digits; });
}

bool joined_by(const std::vector<Group>& groups, char joiner) {
  return std::all_of(groups.begin() + 1, groups.end(), [&](const Group& group) { return group.joiner == joiner; });
}

std::optional<Date> as_date(const std::vector<Group>& groups) {
  if (groups.size() != 3 || !all_digits(groups) || groups[1].joiner != groups[2].joiner) return {};
  if (is_year(groups[0]) && groups[1].joiner == '-')
    return Date::make(number(groups[0]), number(groups[1]), number(groups[2]));
  if (is_year(groups[2])) return Date::make(number(groups[2]), number(groups[1]), number(groups[0]));
  return {};
}

bool is_time(const std::vector<Group>& groups) {
  return groups.size() == 2 && all_digits(groups) && (groups[1].joiner == ':' || groups[1].joiner == '.') &&
         groups[0].text.size() <= 2 && groups[1].text.size() == 2 && number(groups[0]) < 24 && number(groups[1]) < 60;
}

/// 1.881 or 1.312.000
bool has_thousands(const std::vector<Group>& groups) {
  return groups.size() > 1 && all_digits(groups) && joined_by(groups, '.') && groups[0].text.size() <= 3 &&
         std::all_of(groups.begin() + 1, groups.end(), [](const Group& group) { return group.text.size() == 3; });
}

Identifier joined_identifier(const std::vector<Group>& groups) {
  Identifier identifier;
  for (const Group& group : groups) {
    if (group.joiner != 0) identifier.canonical += group.joiner == '.' && !group.digits ? '-' : group.joiner;
    identifier.canonical += group.digits ? without_leading_zeros(group.text) : group.text;
  }
  return identifier;
}

std::optional<Identifier> classify(std::vector<Group>& groups) {
  // "Covid-19-epidemien": a word that follows a number by a hyphen is a word of its own.
  while (groups.size() > 2 && !groups.back().digits && groups.back().joiner != 0 && groups.back().text.size() > 2)
    groups.pop_back();
  const bool any_digits = std::any_of(groups.begin(), groups.end(), [](const Group& group) { return group.digits; });

  if (!any_digits) {  // A/S, I/S
    const bool company =
        groups.size() == 2 && groups[1].joiner == '/' && groups[0].text.size() == 1 && groups[1].text == "s";
    if (!company) return {};
    return joined_identifier(groups);
  }
  if (groups.size() == 1) return {};
  // "15:00-16:10": two times.
  if (groups.size() >= 4 && groups[2].joiner == '-' && is_time({groups[0], groups[1]})) groups.resize(2);
  if (const auto date = as_date(groups)) return Identifier{0, date->iso(), {groups[is_year(groups[0]) ? 0 : 2].text}};
  if (is_time(groups)) return Identifier{0, without_leading_zeros(groups[0].text) + ":" + groups[1].text, {}};
  if (has_thousands(groups)) {
    Identifier identifier;
    for (const Group& group : groups) identifier.canonical += group.text;
    return identifier;
  }
  if (groups.size() == 2 && all_digits(groups)) {
    if (is_year(groups[0]) && (is_year(groups[1]) || groups[1].text.size() == 2)) return {};  // 2018-2019: two numbers
    Identifier identifier = joined_identifier(groups);
    if (groups[0].text.size() <= 3 && groups[1].text.size() <= 3) identifier.aliases = {groups[0].text, groups[1].text};
    return identifier;
  }
  if (groups.size() == 2) {  // K29, COVID-19, 12b
    if (groups[1].joiner == '.' || groups[1].joiner == ',' || groups[1].joiner == ':' || groups[1].joiner == '/')
      return {};
    if (groups[1].joiner == '-' && groups[0].digits) return {};  // 25-årig
    Identifier identifier{0, groups[0].text + groups[1].text, {}};
    if (groups[1].joiner == '-') identifier.aliases = {groups[0].text};
    return identifier;
  }
  Identifier identifier = joined_identifier(groups);
  if (!groups.front().digits) {
    const std::vector<Group> rest(groups.begin() + 1, groups.end());
    std::string alias = joined_identifier(rest).canonical;
    if (rest.front().joiner != 0) alias.erase(0, 1);
    identifier.aliases.push_back(std::move(alias));
  }
  return identifier;
}

std::optional<Identifier> read_paragraph(std::string_view text) {
  std::size_t at = 0;
  while (text.substr(at).starts_with(kParagraphSign)) at += kParagraphSign.size();
  if (at == 0) return {};
  while (at < text.size() && text[at] == ' ') ++at;
  const std::size_t first = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  if (at == first || at - first > 5) return {};
  Identifier identifier{at, "§" + std::string(text.substr(first, at - first)), {}};
  // "§ 108 a" and "§ 108a"; but not "§ 5 i loven".
  std::size_t letter = at < text.size() && text[at] == ' ' ? at + 1 : at;
  if (letter < text.size() && text[letter] >= 'a' && text[letter] <= 'h') {
    std::size_t next = letter + 1;
    if (next >= text.size() || !is_letter(decode_utf8(text, next))) {
      identifier.aliases.push_back(identifier.canonical);
      identifier.canonical += text[letter];
      identifier.length_bytes = letter + 1;
    }
  }
  return identifier;
}

}  // namespace

std::optional<Identifier> read_identifier(std::string_view text, std::size_t at) {
  text.remove_prefix(at);
  if (text.starts_with(kParagraphSign)) return read_paragraph(text);
  std::vector<Group> groups = cut_into_groups(text);
  if (groups.empty()) return {};
  auto identifier = classify(groups);
  if (identifier) identifier->length_bytes = groups.back().end;
  return identifier;
}

}  // namespace referat
