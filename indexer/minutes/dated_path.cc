#include "indexer/minutes/dated_path.h"

#include <re2/re2.h>

#include "common/model/organ.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// "%C3%A6" → "æ"; what is no such pair stays.
string percent_decoded(string_view text) {
  string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '%' && at + 2 < text.size() ? hex_value(text[at + 1]) : -1;
    const int low = high >= 0 ? hex_value(text[at + 2]) : -1;
    if (low >= 0) {
      out += static_cast<char>(high * 16 + low);
      at += 2;
    } else {
      out += text[at] == '+' ? ' ' : text[at];
    }
  }
  return normalize_text(out);
}

/// "-0900-", "-160000", " 16.00", "-kl-13-30" right behind the day.
std::optional<string> time_behind(string_view rest) {
  static const RE2 clock("[-_ T]+(?:kl[-_. ]*)?(\\d\\d)[-.:_]?(\\d\\d)(?:[:.]?\\d\\d)?(?:\\D|$)");
  re2::StringPiece hour, minute;
  re2::StringPiece text(rest.data(), rest.size());
  if (!RE2::Consume(&text, clock, &hour, &minute) || hour > "23" || minute > "59") return std::nullopt;
  return string(hour) + ":" + string(minute);
}

std::optional<Date> make_date(const string& year, const string& month, const string& day) {
  if (year < "1970" || year > "2099") return std::nullopt;
  return Date::make(std::stoi(year), std::stoi(month), std::stoi(day));
}

/// The days that digits of the path form, with what stands behind each.
std::optional<DatedPath> last_numeric_day(string_view path) {
  static const RE2 pattern(
      "(?:^|[^\\d])(?:(\\d{4})[-_.](\\d\\d)[-_.](\\d\\d)|(\\d{1,2})[-_.](\\d{1,2})[-_.](\\d{4})|(\\d{8}))");
  std::optional<DatedPath> last;
  re2::StringPiece group[8];
  for (std::size_t from = 0; pattern.Match(path, from, path.size(), RE2::UNANCHORED, group, 8);) {
    const auto end = static_cast<std::size_t>(group[0].data() - path.data()) + group[0].size();
    from = end - 1;
    const bool goes_on = end < path.size() && is_digit(static_cast<unsigned char>(path[end]));
    if (goes_on) continue;
    std::optional<Date> date;
    if (!group[1].empty()) {
      date = make_date(string(group[1]), string(group[2]), string(group[3]));
    } else if (!group[4].empty()) {
      date = make_date(string(group[6]), string(group[5]), string(group[4]));
    } else {
      const string digits(group[7]);
      // A number inside a word is an id.
      const auto start = static_cast<std::size_t>(group[7].data() - path.data());
      if (start > 0 && is_letter(static_cast<unsigned char>(path[start - 1]))) continue;
      if (end < path.size() && is_letter(static_cast<unsigned char>(path[end]))) continue;
      date = make_date(digits.substr(4), digits.substr(2, 2), digits.substr(0, 2));
      if (!date) date = make_date(digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
    }
    if (date) last = DatedPath{date->iso(), time_behind(path.substr(end))};
  }
  return last;
}

/// "byraadet" → "Byrådet"
string with_danish_letters(string_view slug) {
  string text(slug);
  static constexpr std::pair<string_view, string_view> kPairs[] = {{"aa", "å"}, {"ae", "æ"}, {"oe", "ø"}};
  for (const auto& [plain, danish] : kPairs) {
    for (std::size_t at = text.find(plain); at != string::npos; at = text.find(plain, at + danish.size()))
      text.replace(at, plain.size(), danish);
  }
  std::size_t at = 0;
  const char32_t first = decode_utf8(text, at);
  string capital;
  append_utf8(capital, upper_letter(first));
  return capital + text.substr(at);
}

}  // namespace

std::optional<DatedPath> date_in_path(string_view path) {
  const string decoded = percent_decoded(path);
  if (auto day = last_numeric_day(decoded)) return day;
  // "onsdag-den-15-maj-2031"
  const auto named = find_dates(decoded);
  if (named.empty()) return std::nullopt;
  return DatedPath{named.back().date.iso(), named.back().time};
}

std::optional<string> organ_in_url(string_view url) {
  const string decoded = percent_decoded(url);
  const std::size_t scheme = decoded.find("://");
  std::size_t from = decoded.find('/', scheme == string::npos ? 0 : scheme + 3);
  while (from != string::npos && from + 1 < decoded.size()) {
    const std::size_t end = std::min(decoded.find_first_of("/?&=#", from + 1), decoded.size());
    string part = decoded.substr(from + 1, end - from - 1);
    static const RE2 dated("[-_ ]*\\d.*");
    RE2::Replace(&part, dated, "");
    std::size_t letter = 0;
    const bool is_name = !part.empty() && is_upper(decode_utf8(part, letter));
    static const RE2 marks("[-_]");
    if (is_name) RE2::GlobalReplace(&part, marks, " ");
    if (!part.empty() && (is_name || part.find_first_of("-_ .") == string::npos)) {
      if (const auto organ = read_organ(is_name ? part : with_danish_letters(part))) return organ->name;
    }
    from = end < decoded.size() ? end : string::npos;
  }
  return std::nullopt;
}

}  // namespace referat
