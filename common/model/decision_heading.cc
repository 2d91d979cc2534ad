#include "common/model/decision_heading.h"

#include <re2/re2.h>

#include "common/model/organ.h"
#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t kLongestHeading = 160;  // bytes, without the text behind it

const CaselessWords& heading_words() {
  static const CaselessWords words({"beslutning", "vedtagelse"});
  return words;
}

// A heading cut at its date, or at its colon where it has none.
struct Parts {
  string_view before;  // "Beslutning i Økonomiudvalget"
  std::optional<Date> date;
  bool comma = false;        // between the body and the date
  bool den = false;          // "den" between them
  bool item_number = false;  // "pkt. 202" behind the date
  bool colon = false;
  std::size_t head_bytes = 0;  // of the line without the text behind the heading
  string_view text;
};

Parts cut(string_view line, const std::vector<FoundDate>& dates) {
  static const RE2 link(
      "(?i)(?:[ ,–-]|\\b(?:den|d\\.|i mødet|på mødet|på møde|i møde)|(?:man|tirs|ons|tors|fre|lør|søn)dag)*$");
  static const RE2 number("(?i)(?:[ ,]*(?:kl\\.? ?[\\d.:]+)?[ ,]*(?:pkt|punkt|sag)\\.?(?: nr\\.?)? ?\\d+(?:\\.\\d+)?)");
  Parts parts;
  std::size_t end = 0;
  if (!dates.empty()) {
    parts.date = dates.front().date;
    parts.before = line.substr(0, dates.front().offset_bytes);
    end = dates.front().offset_bytes + dates.front().length_bytes;
    re2::StringPiece found;
    if (number.Match(line, end, line.size(), RE2::ANCHOR_START, &found, 1)) {
      parts.item_number = true;
      end += found.size();
    }
  } else {
    end = std::min(line.find(':'), line.size());
    parts.before = line.substr(0, end);
  }
  re2::StringPiece found;
  if (link.Match(parts.before, 0, parts.before.size(), RE2::UNANCHORED, &found, 1)) {
    const string between = to_lower({found.data(), found.size()});
    parts.comma = between.find(',') != string::npos;
    parts.den = between.find("den") != string::npos || between.find("d.") != string::npos;
    parts.before.remove_suffix(found.size());
  }
  std::size_t text = end;
  while (text < line.size() && string_view(" \t.,;:").find(line[text]) != string_view::npos) {
    parts.colon = parts.colon || line[text] == ':';
    ++text;
  }
  parts.head_bytes = end;
  parts.text = line.substr(text);
  return parts;
}

Heading decision(string_view line, const Parts& parts, string_view organ) {
  Heading heading;
  heading.kind = "Beslutning";
  heading.printed = string(trim(line.substr(0, parts.head_bytes)));
  heading.text = string(parts.text);
  if (!organ.empty()) heading.organ = string(organ);
  heading.date = parts.date;
  return heading;
}

bool is_generic_body(string_view text) {
  static const RE2 pattern("(?i)(?:udvalget|rådet|bestyrelsen|nævnet|mødet|forsamlingen)s?");
  return RE2::FullMatch(text, pattern);
}

// "Beslutning", "Beslutning i X", "BESLUTNING X"; the word alone needs a date, else the table of headings has it.
std::optional<Heading> word_first(string_view line, const Parts& parts) {
  static const RE2 pattern("(?i)(?:beslutning(?:er)?|vedtagelse)(?:[ ,:–-]+(?:(?:i|fra|af|for) )?(.*))?");
  re2::StringPiece rest;
  if (!heading_words().may_begin(parts.before) || !RE2::FullMatch(parts.before, pattern, &rest)) return std::nullopt;
  const string_view organ = trim({rest.data(), rest.size()});
  if (!organ.empty() && !names_a_body(organ)) return std::nullopt;
  if (organ.empty() && !parts.date && !parts.den) return std::nullopt;
  // Text behind the heading needs a colon: "Beslutning i X den 3. maj 2031 om …" is a title.
  if (!parts.text.empty() && !parts.colon) return std::nullopt;
  return decision(line, parts, is_generic_body(organ) ? string_view() : organ);
}

// "X's beslutning i mødet den D", "Byrådets beslutning"
std::optional<Heading> word_last(string_view line, const Parts& parts) {
  static const RE2 pattern("(?i)(.+?)(?:['’´]?s)? beslutning(?:er)?");
  re2::StringPiece group;
  if (!heading_words().may_be_in(parts.before) || !RE2::FullMatch(parts.before, pattern, &group)) return std::nullopt;
  const string_view organ(group.data(), group.size());
  if (!names_a_body(organ) || (!parts.text.empty() && !parts.colon)) return std::nullopt;
  return decision(line, parts, is_generic_body(organ) ? string_view() : organ);
}

// "X, D, pkt. n", "X's møde D Punkt n:", "X den D:", and "X, D" alone or before the decision
std::optional<Heading> no_word(string_view line, const Parts& parts) {
  static const RE2 meeting("(?i)(.+?)(?:['’´]?s)? møde");
  static const RE2 decided("[A-ZÀ-Þ].*[.]");
  static const RE2 page("(?i)side\\b.*");
  if (!parts.date) return std::nullopt;
  string_view organ = parts.before;
  re2::StringPiece group;
  static const CaselessWords meetings({" møde"});
  const bool is_meeting = meetings.may_be_in(parts.before) && RE2::FullMatch(parts.before, meeting, &group);
  if (is_meeting) organ = {group.data(), group.size()};
  const bool certain = parts.item_number || (parts.colon && (parts.den || parts.comma));
  if (!certain && (is_meeting || !parts.comma)) return std::nullopt;
  if (!parts.text.empty() && !parts.colon) {
    if (!RE2::FullMatch(parts.text, decided) || RE2::FullMatch(parts.text, page)) return std::nullopt;
  }
  if (!read_organ(organ)) return std::nullopt;
  Heading heading = decision(line, parts, organ);
  heading.certain = certain;
  return heading;
}

}  // namespace

bool names_a_body(string_view text) {
  static const RE2 abbreviation("[A-ZÆØÅ]{2,4}");
  return read_organ(text) || RE2::FullMatch(text, abbreviation) || is_generic_body(text);
}

std::optional<Heading> read_decision_heading(string_view line) {
  std::size_t at = 0;
  if (line.empty() || !is_upper(decode_utf8(line, at))) return std::nullopt;
  const bool has_word = heading_words().may_be_in(line.substr(0, kLongestHeading));
  // Without the word a date that is no part of the heading is as good as none.
  const std::vector<FoundDate> dates = has_word ? find_dates(line) : find_dates(line, kLongestHeading);
  if (!has_word && dates.empty()) return std::nullopt;
  // What is longer before its date or colon is no heading, as head_bytes says below; prose is mostly so.
  if ((dates.empty() ? std::min(line.find(':'), line.size()) : dates.front().offset_bytes) > kLongestHeading)
    return std::nullopt;
  const Parts parts = cut(line, dates);
  if (parts.head_bytes > kLongestHeading) return std::nullopt;
  if (auto heading = word_first(line, parts)) return heading;
  if (auto heading = word_last(line, parts)) return heading;
  return no_word(line, parts);
}

}  // namespace referat
