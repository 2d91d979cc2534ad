#include "common/model/route_mentions.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>

#include <re2/re2.h>

#include "common/model/organ.h"
#include "common/model/organ_names.h"
#include "common/text/any_place.h"
#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;
using Kind = RouteMention::Kind;

/// "Udvalget for Social, Sundhed og Ældre" has six words; none was seen with more than eight.
constexpr std::size_t kMostNameWords = 8;

int number(string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

long days_of(const Date& date) {  // near enough to compare years
  return date.year * 365L + date.month * 31L + date.day;
}

std::optional<Date> beside(int month, int day, const RouteDays& days) {
  if (!days.beside) return std::nullopt;
  const auto middle = Date::make(number(days.beside->substr(0, 4)), number(days.beside->substr(5, 2)),
                                 number(days.beside->substr(8, 2)));
  if (!middle) return std::nullopt;
  std::optional<Date> best;
  for (int year = middle->year - 1; year <= middle->year + 1; ++year) {
    const auto date = Date::make(year, month, day);
    if (!date || (days.ahead && *date < *middle)) continue;
    if (!best || std::labs(days_of(*date) - days_of(*middle)) < std::labs(days_of(*best) - days_of(*middle)))
      best = date;
  }
  return best;
}

int month_of(string_view word) {
  const string lower = to_lower(word);
  for (int month = 1; month <= 12; ++month) {
    if (month_name(month).substr(0, 3) == string_view(lower).substr(0, 3)) return month;
  }
  return 0;
}

/// "3. maj", "3/5", "3/5-31", "03.05.31": what find_dates() leaves.
void add_short_days(string_view line, const RouteDays& days, std::vector<RouteMention>& mentions) {
  static const RE2 pattern(
      "(?i)(?:^|[^\\d./-])((\\d{1,2})(?:\\. ?(jan(?:uar)?|feb(?:ruar)?|marts?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|"
      "sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|/(\\d{1,2})(?:[- ](\\d{2})\\b)?|"
      "[.-](\\d{1,2})[.-](\\d{2})\\b))(?:$|[^\\d/-])");
  re2::StringPiece groups[8];
  for (std::size_t at = 0; at < line.size() && pattern.Match(line, at, line.size(), RE2::UNANCHORED, groups, 7);) {
    const auto text = [&](int group) {
      return groups[group].data() == nullptr ? string_view() : string_view(groups[group].data(), groups[group].size());
    };
    const std::size_t begin = static_cast<std::size_t>(groups[1].data() - line.data());
    const std::size_t end = begin + groups[1].size();
    at = end;
    const int month = !text(3).empty() ? month_of(text(3)) : number(text(4).empty() ? text(6) : text(4));
    const string_view year = text(5).empty() ? text(7) : text(5);
    const auto date =
        year.empty() ? beside(month, number(text(2)), days) : Date::make(2000 + number(year), month, number(text(2)));
    const auto overlaps = [&](const RouteMention& other) { return other.begin < end && begin < other.end; };
    if (date && std::none_of(mentions.begin(), mentions.end(), overlaps))
      mentions.push_back({Kind::day, begin, end, date->iso()});
  }
}

std::size_t next_digit(string_view line, std::size_t at) {
  return first_place(line, at, [](const char* byte) { return digit_bit(*byte); });
}

/// Does a digit stand anywhere before what goes on to such a day?
bool may_name_a_short_day(string_view line) {
  const auto byte = [&](std::size_t at) { return at < line.size() ? line[at] : '\0'; };
  const auto digit = [&](std::size_t at) { return is_digit(static_cast<unsigned char>(byte(at))); };
  for (std::size_t at = next_digit(line, 0); at + 2 < line.size(); at = next_digit(line, at + 1)) {
    const char next = line[at + 1];
    if (next == '/' && digit(at + 2)) return true;
    if (next == '.') {
      const char month = byte(at + (line[at + 2] == ' ' ? 3 : 2));
      if (string_view("jfmasondJFMASOND\xC5").find(month) != string_view::npos) return true;
    }
    if ((next == '.' || next == '-') && digit(at + 2)) {
      const char second = byte(at + (digit(at + 3) ? 4 : 3));
      if (second == '.' || second == '-') return true;
    }
  }
  return false;
}

void add_days(string_view line, const RouteDays& days, std::vector<RouteMention>& mentions) {
  for (const FoundDate& found : find_dates(line)) {
    mentions.push_back({Kind::day, found.offset_bytes, found.offset_bytes + found.length_bytes, found.date.iso()});
  }
  if (may_name_a_short_day(line)) add_short_days(line, days, mentions);
}

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< without the punctuation behind it
  bool last = false;    ///< punctuation that ends a name stands behind it
};

std::vector<Word> words_of(string_view line) {
  constexpr string_view kBreaks = " /|()\"→";
  std::vector<Word> words;
  for (std::size_t at = 0; at < line.size();) {
    at = std::min(line.find_first_not_of(kBreaks, at), line.size());
    const std::size_t next = std::min(line.find_first_of(kBreaks, at), line.size());
    std::size_t end = next;
    while (end > at && string_view(".,;:").find(line[end - 1]) != string_view::npos) --end;
    const bool comma_only = next == end + 1 && line[end] == ',';
    const bool space_behind = next == line.size() || line[next] == ' ';
    if (end > at) words.push_back({at, end, (next != end && !comma_only) || !space_behind});
    at = next;
  }
  return words;
}

bool begins_upper(string_view word) {
  std::size_t at = 0;
  return !word.empty() && is_upper(decode_utf8(word, at));
}

std::optional<string> name_of_abbreviation(string_view word) {
  for (const OrganAbbreviation& row : kOrganAbbreviations) {
    if (row.printed == word) return string(row.name);
  }
  // Which committee it is differs by town; as it is printed it still says that there was one.
  if (is_organ_abbreviation(word)) return string(word);
  return std::nullopt;
}

void add_bodies(string_view line, std::vector<RouteMention>& mentions) {
  static const RE2 head("(?i).*(?:udvalg|råd|nævn|bestyrelse|kommission|repræsentation|magistrat)(?:et|en)?['’]?s?");
  static const RE2 front("(?i)udvalg(?:et)?s?|kkr|bestyrelsen");
  static const CaselessWords heads(
      {"udvalg", "råd", "nævn", "bestyrelse", "kommission", "repræsentation", "magistrat"});
  const std::vector<Word> words = words_of(line);
  const auto text = [&](std::size_t from, std::size_t to) {
    return line.substr(words[from].begin, words[to].end - words[from].begin);
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const string_view first = text(i, i);
    if (!begins_upper(first)) continue;
    if (const auto name = name_of_abbreviation(first)) {
      mentions.push_back({Kind::body, words[i].begin, words[i].end, *name});
      continue;
    }
    std::size_t last = i;
    while (last + 1 < words.size() && last + 1 - i < kMostNameWords && !words[last].last) ++last;
    const bool fronted = RE2::FullMatch(first, front);
    for (std::size_t to = last + 1; to-- > i;) {
      if (!(heads.may_be_in(text(to, to)) && RE2::FullMatch(text(to, to), head)) &&
          !(fronted && to > i && begins_upper(text(to, to))))
        continue;
      const auto organ = read_organ(text(i, to));
      if (!organ) continue;
      mentions.push_back({Kind::body, words[i].begin, words[to].end, organ->name});
      i = to;
      break;
    }
  }
}

void add_numbers(string_view line, std::vector<RouteMention>& mentions) {
  static const RE2 pattern(
      "(?i)\\b((?:dagsordens)?(?:pkt\\.?|punkt|punktnummer|sag)(?: ?nr\\.?)? ?:? ?(\\d{1,4}(?:\\.\\d{1,3})?))\\b");
  static const CaselessWords words({"pkt", "punkt", "sag"});
  if (!has_digit(line) || !words.may_be_in(line)) return;
  re2::StringPiece groups[3];
  for (std::size_t at = 0; at < line.size() && pattern.Match(line, at, line.size(), RE2::UNANCHORED, groups, 3);) {
    const std::size_t begin = static_cast<std::size_t>(groups[1].data() - line.data());
    at = begin + groups[1].size();
    mentions.push_back({Kind::number, begin, at, string(groups[2].data(), groups[2].size())});
  }
}

}  // namespace

bool may_name_a_day(string_view line) {
  const auto digit = [&](std::size_t at) { return at < line.size() && line[at] >= '0' && line[at] <= '9'; };
  const auto letter = [&](std::size_t at) {
    return at < line.size() && ((line[at] >= 'a' && line[at] <= 'z') || (line[at] >= 'A' && line[at] <= 'Z'));
  };
  for (std::size_t at = next_digit(line, 0); at + 2 < line.size(); at = next_digit(line, at + 1)) {
    const char next = line[at + 1];
    if (next == '/' && digit(at + 2)) return true;
    if (next == '.') {
      const std::size_t word = at + (line[at + 2] == ' ' ? 3 : 2);
      if (letter(word) && letter(word + 1) && letter(word + 2)) return true;
    }
    const bool century = (line[at] == '1' && next == '9') || (line[at] == '2' && next == '0');
    if (century && digit(at + 2) && digit(at + 3)) return true;
  }
  return false;
}

std::vector<RouteMention> day_mentions(string_view line, const RouteDays& days) {
  std::vector<RouteMention> mentions;
  if (has_digit(line)) add_days(line, days, mentions);
  return mentions;
}

std::vector<RouteMention> route_mentions(string_view line, const RouteDays& days) {
  return mentions_beside(line, day_mentions(line, days));
}

std::vector<RouteMention> mentions_beside(string_view line, std::vector<RouteMention> mentions) {
  add_numbers(line, mentions);
  add_bodies(line, mentions);
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const RouteMention& a, const RouteMention& b) { return a.begin < b.begin; });
  std::vector<RouteMention> apart;
  for (RouteMention& mention : mentions) {
    if (apart.empty() || mention.begin >= apart.back().end) apart.push_back(std::move(mention));
  }
  return apart;
}

}  // namespace referat
