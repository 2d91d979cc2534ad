// The sequence of groups and joiners decides:
//
//   15-03-2018      →  15 - 03 - 2018         a day
//   14.30           →  14 . 30                a time of day
//   1.881,50        →  1 . 881 , 50           a number with thousands and decimals
//   SAG-2018-01349  →  sag - 2018 - 01349     a case number, leading zeros off
//   COVID-19, K29   →  covid - 19             one word with its number
#include "common/text/identifier_chunk.h"

#include <algorithm>
#include <array>

#include "common/text/case_like.h"
#include "common/text/clock_time.h"
#include "common/text/identifier_groups.h"
#include "common/text/letters.h"
#include "common/text/written_date.h"

namespace referat {
namespace {

/// Letters that are no word that anybody searches for: a facet, a suffix.
constexpr std::size_t kLongestMark = 2;

/// A/S, I/S, P/S, K/S; A.m.b.a.
std::optional<Identifier> read_company_form(IdentifierGroups groups) {
  if (groups.size() == 2 && groups[1].joiner == '/' && groups[0].text.size() == 1 && to_lower(groups[1].text) == "s")
    return Identifier{IdentifierKind::name, groups[1].end, to_lower(groups[0].text) + "/s", {}};
  if (groups.size() != 4) return {};
  std::string letters;
  for (const IdentifierGroup& group : groups) letters += to_lower(group.text);
  if (letters != "amba" || groups[3].joiner != '.') return {};
  return Identifier{IdentifierKind::name, groups[3].end, letters, {}};
}

/// 1.881 or 1.312.000: how many of the first groups.
std::size_t thousands(IdentifierGroups groups) {
  if (!groups[0].digits || groups[0].text.size() > 3) return 0;
  std::size_t count = 1;
  while (count < groups.size() && groups[count].digits && groups[count].joiner == '.' && groups[count].text.size() == 3)
    ++count;
  return count > 1 ? count : 0;
}

/// "35,50" and "35,5" are one number.
std::string_view without_trailing_zeros(std::string_view decimals) {
  const auto last = decimals.find_last_not_of('0');
  return last == std::string_view::npos ? std::string_view() : decimals.substr(0, last + 1);
}

std::optional<Identifier> read_number(IdentifierGroups groups) {
  const std::size_t grouped = thousands(groups);
  std::size_t count = std::max<std::size_t>(grouped, 1);
  const bool decimals = groups.size() > count && groups[count].digits && groups[count].joiner == ',';
  if (!groups[0].digits || (grouped == 0 && !decimals)) return {};
  Identifier number;
  for (const IdentifierGroup& group : groups.first(count)) number.canonical += group.text;
  number.canonical.erase(0, number.canonical.size() - without_leading_zeros(number.canonical).size());
  if (decimals) {
    const std::string_view after = groups[count++].text;
    if (const auto significant = without_trailing_zeros(after); !significant.empty()) {
      number.canonical.append(",").append(significant);
    }
  }
  // "10.000-15.000": two of them. All else that goes on is no number.
  if (groups.size() > count && groups[count].joiner != '-' && groups[count].joiner != '/') return {};
  number.length_bytes = groups[count - 1].end;
  return number;
}

std::optional<Identifier> read_two_numbers(IdentifierGroups groups) {
  const bool years = is_year(groups[0]) && (is_year(groups[1]) || groups[1].text.size() == 2);
  if (years && groups[1].joiner != ':') return {};  // 2018-2019, 2015/16: two words
  Identifier identifier{case_like_kind(groups), groups[1].end, {}, {}};
  append_joined(groups, identifier.canonical);
  if (groups[0].text.size() <= 3 && groups[1].text.size() <= 3) {
    append_term(groups[0].text, identifier.aliases);
    append_term(groups[1].text, identifier.aliases);
  }
  return identifier;
}

/// K29, COVID-19, 12b
std::optional<Identifier> read_word_and_number(IdentifierGroups groups) {
  const char joiner = groups[1].joiner;
  if (joiner != 0 && joiner != '-') return {};
  if (joiner == '-' && groups[0].digits) return {};  // 25-årig
  Identifier identifier{IdentifierKind::name, groups[1].end, to_lower(groups[0].text) + to_lower(groups[1].text), {}};
  const bool word = !groups[0].digits && groups[0].text.size() > kLongestMark;
  if (word || (!groups[0].digits && joiner == '-')) append_term(groups[0].text, identifier.aliases);
  if (word && joiner == 0) append_term(groups[1].text, identifier.aliases);  // "Punkt145": a lost space
  return identifier;
}

std::optional<Identifier> read_joined(IdentifierGroups groups) {
  Identifier identifier{case_like_kind(groups), groups.back().end, {}, {}};
  append_joined(groups, identifier.canonical);
  if (!groups.front().digits) {
    std::string rest;
    append_joined(groups.subspan(1), rest);
    identifier.aliases.add(rest);
  }
  for (const IdentifierGroup& group : groups) {
    if (!group.digits && group.text.size() > kLongestMark) append_term(group.text, identifier.aliases);
  }
  return identifier;
}

}  // namespace

void append_term(std::string_view term, IdentifierTerms& terms) {
  terms.add(to_lower(term));
}

void append_label(std::string_view text, const FoundTrigger& label, const NumberPlace& place, IdentifierTerms& terms) {
  append_term(text.substr(0, label.length_bytes), terms);
  if (!place.nr_word.empty()) append_term(place.nr_word, terms);
}

std::size_t next_in_list(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 6> kSeparators = {", ", " og ", " eller ", "-", "–", " samt "};
  for (const std::string_view separator : kSeparators) {
    if (!text.substr(std::min(at, text.size())).starts_with(separator)) continue;
    std::size_t number = at + separator.size();
    if (text.substr(number).starts_with("§ ")) number += std::string_view("§ ").size();
    return digit_at(text, number) ? number : 0;
  }
  return 0;
}

void append_terms_alone(std::string_view chunk, IdentifierTerms& terms) {
  const auto alone = read_chunk(chunk);
  if (!alone) return append_term(chunk, terms);
  append_term(alone->canonical, terms);
  for (const std::string_view alias : alone->aliases) append_term(alias, terms);
}

std::optional<Identifier> read_chunk(std::string_view text) {
  const GroupCutter cutter(text);
  IdentifierGroups groups = cutter.groups();
  // "Covid-19-epidemien": a word that follows a number by a hyphen is a word of its own.
  while (groups.size() > 2 && !groups.back().digits && groups.back().joiner != 0 && groups.back().text.size() > 2)
    groups = groups.first(groups.size() - 1);
  if (groups.size() < 2) return {};
  if (std::none_of(groups.begin(), groups.end(), [](const IdentifierGroup& group) { return group.digits; }))
    return read_company_form(groups);
  if (auto day = read_date_chunk(groups)) return day;
  if (auto time = read_time_chunk(groups)) return time;
  if (auto number = read_number(groups)) return number;
  if (auto number = read_system_number(groups)) return number;
  if (groups.size() > 2) return read_joined(groups);
  return all_digits(groups) ? read_two_numbers(groups) : read_word_and_number(groups);
}

}  // namespace referat
