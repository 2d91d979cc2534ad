#include "common/model/organ.h"

#include <algorithm>
#include <iterator>
#include <map>

#include <re2/re2.h>

#include <array>

#include "common/model/organ_name.h"
#include "common/model/organ_names.h"
#include "common/model/organ_words.h"
#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t kLongestLine = 200;  // bytes

#define TYPE                                                                                           \
  "(?:(?:åben |åbent |lukket |godkendt |udkast til "                                                 \
  ")?(?:tillægs)?(?:beslutnings)?(?:møde)?(?:referat(?:et)?|dagsorden(?:en)?|protokol|beslutninger)" \
  "(?: med (?:beslutninger|vedtagelser))?)"

// What every line that a frame fits holds: the cheap question before its pattern.
enum class FrameWord { kLabel, kMeeting, kType, kHeld, kInitials, kBracket, kWhole };

struct Frame {
  const char* pattern;  // its one group is the name
  OrganContext context;
  FrameWord word;
};

// What a line prints around a body's name, tried in this order; the first that fits and leaves a name wins.
constexpr Frame kFrames[] = {
    {"(?:udvalg|udvalgsnavn|organ|forum|udvalg/råd) ?: *(.+)", OrganContext::kLabel, FrameWord::kLabel},
    {"(?:" TYPE "[ :,–-]+)?(?:af |fra |til |for )?(?:det )?(?:(?:ekstra)?ordinær[te]* |åbent |lukket "
     ")?(?:møde|mødet|bestyrelsesmøde)(?: nr\\.? ?\\d+)? i (.+)",
     OrganContext::kDocument, FrameWord::kMeeting},
    {TYPE "(?: ?[:,–-] ?| )(?:af |fra |til |for )?(.+?)(?:['’´]?s (?:(?:ekstra)?ordinære )?møde)?",
     OrganContext::kDocument, FrameWord::kType},
    {"(.+?)(?:['’´]?s)? (?:(?:ekstra)?ordinære? )?møde(?: den| d\\.)?", OrganContext::kDocument, FrameWord::kMeeting},
    {"(.+?)(?: ?[:,–-] ?| )(?:åben |åbent |lukket )?" TYPE, OrganContext::kDocument, FrameWord::kType},
    {".* afholdt (.+?) (?:sit )?(?:(?:ekstra)?ordinær[te]* )?møde(?: i .*)?", OrganContext::kDocument,
     FrameWord::kHeld},
    {"(?-i:[A-ZÆØÅ]{2,5}) ?[-–=:] ?(.+)", OrganContext::kBare, FrameWord::kInitials},
    {"(.+) \\((?-i:[A-ZÆØÅ]{2,5})\\)", OrganContext::kBare, FrameWord::kBracket},
    {"(.+)", OrganContext::kBare, FrameWord::kWhole},
};

bool begins_with_two_capitals(string_view line) {
  std::size_t at = 0;
  for (int capitals = 0; capitals < 2; ++capitals) {
    if (at >= line.size() || !is_upper(decode_utf8(line, at))) return false;
  }
  return true;
}

bool may_fit(const Frame& frame, string_view line) {
  static const CaselessWords label({"udvalg", "organ", "forum"});
  static const CaselessWords meeting({"møde"});
  static const CaselessWords type({"referat", "dagsorden", "protokol", "beslutninger"});
  static const CaselessWords held({" afholdt "});
  switch (frame.word) {
    case FrameWord::kLabel:
      return label.may_be_in(line);
    case FrameWord::kMeeting:
      return meeting.may_be_in(line);
    case FrameWord::kType:
      return type.may_be_in(line);
    case FrameWord::kHeld:
      return held.may_be_in(line);
    case FrameWord::kInitials:
      return begins_with_two_capitals(line);
    case FrameWord::kBracket:
      return line.ends_with(')');
    case FrameWord::kWhole:
      break;
  }
  return true;
}

const RE2& compiled(std::size_t frame) {
  static const auto patterns = [] {
    std::array<RE2*, std::size(kFrames)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = new RE2(string("(?i)") + kFrames[i].pattern);
    return all;
  }();
  return *patterns[frame];
}

// The line without the date at its end and what may follow one (a time, a place, a page), or without the date and dash
// at its beginning. Nothing where more follows.
std::optional<string_view> without_date(string_view line) {
  static const RE2 tail("(?i)[ .,:;|-]*(?:kl\\.?:?[ .]*|(?:side|pkt\\.?|punkt|s\\.):? *\\d+[ .:]*|(?:i|på) [^.:]*)?");
  static const RE2 before(
      "(?i)(?:[ ,|:–-]|(?:man|tirs|ons|tors|fre|lør|søn)dag| den| d\\.|(?:^|[ ,])dato:?| afholdt)*$");
  const auto dates = find_dates(line);
  if (dates.empty()) return line;
  const FoundDate& date = dates.front();
  static const RE2 dash_after(" ?[-–:] (.+)");
  re2::StringPiece name;
  if (date.offset_bytes == 0 && RE2::FullMatch(line.substr(date.length_bytes), dash_after, &name)) {
    return string_view(name.data(), name.size());
  }
  if (!RE2::FullMatch(line.substr(date.offset_bytes + date.length_bytes), tail)) return std::nullopt;
  line = line.substr(0, date.offset_bytes);
  re2::StringPiece found;
  if (before.Match(line, 0, line.size(), RE2::UNANCHORED, &found, 1)) line.remove_suffix(found.size());
  return line;
}

string_view without_frame(string_view text) {
  return trim(text, " \t|*");
}

std::optional<Organ> read_framed(string_view line) {
  for (std::size_t i = 0; i < std::size(kFrames); ++i) {
    if (!may_fit(kFrames[i], line)) continue;
    re2::StringPiece name(line);
    const bool whole = kFrames[i].word == FrameWord::kWhole && line.find('\n') == string_view::npos;
    if (!whole && !RE2::FullMatch(line, compiled(i), &name)) continue;
    if (auto organ = organ_named({name.data(), name.size()}, kFrames[i].context)) return organ;
  }
  return std::nullopt;
}

// "Ref erat Øko no miu dval get' s": words torn to pieces, so that only names of the table can be known again.
std::optional<Organ> read_torn(string_view line) {
  static const RE2 torn("(?:[^ ]{1,5} +){3,}[^ ]{1,5}");
  if (!RE2::FullMatch(line, torn)) return std::nullopt;
  string key = organ_key(line);
  for (const string_view type : {"referat", "dagsorden", "beslutningsprotokol"}) {
    if (key.starts_with(type)) key.erase(0, type.size());
  }
  if (auto organ = table_organ(key)) return organ;
  // Letters set apart hide where words end: all behind "K K R" is taken for one.
  static const RE2 letters("(?:\\pL +){6,}\\pL");
  if (!RE2::FullMatch(line, letters) || !key.starts_with("kkr")) return std::nullopt;
  std::size_t at = 3;
  string name = "KKR ";
  append_utf8(name, upper_letter(decode_utf8(key, at)));
  return Organ{name + key.substr(at), std::nullopt, true};
}

// "Ref erat Øko no miu": four words or more, none of more than five characters.
bool is_torn(string_view line) {
  constexpr std::size_t kFewest = 4;
  constexpr std::size_t kLongest = 5;
  std::size_t words = 0;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < line.size();) {
    if (decode_utf8(line, at) == ' ') {
      characters = 0;
      continue;
    }
    if (++characters > kLongest) return false;
    words += characters == 1 ? 1 : 0;
  }
  return words >= kFewest;
}

// Nearly all lines of a document are done with here.
bool may_name_a_body(string_view line) {
  static const RE2 hint(
      "(?i)udvalg|råd|nævn|bestyrelse|kommission|repræsentation|forum|forsamling|magistrat|kkr|bylaug|organ|"
      "referat|dagsorden|protokol|beslutninger|møde|^ *(?:[^ ]{1,5} +){3,}[^ ]{1,5} *$");
  static const CaselessWords words({"udvalg", "råd", "nævn", "bestyrelse", "kommission", "repræsentation", "forum",
                                    "forsamling", "magistrat", "kkr", "bylaug", "organ", "referat", "dagsorden",
                                    "protokol", "beslutninger", "møde"});
  return (words.may_be_in(line) || is_torn(line)) && RE2::PartialMatch(line, hint);
}

bool is_abbreviation(string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size(); ++letters) {
    const char32_t letter = decode_utf8(text, at);
    if (!is_letter(letter) || !is_upper(letter)) return false;
  }
  return letters >= 2 && letters <= 5;
}

// "TMU" and "TM" for Teknik- og Miljøudvalget.
bool are_initials(string_view printed, string_view canonical) {
  string initials;
  for (const string& field : organ_fields(canonical)) {
    std::size_t at = 0;
    append_utf8(initials, upper_letter(decode_utf8(field, at)));
  }
  return printed == initials || printed == initials + "U";
}

}  // namespace

std::optional<Organ> read_organ(string_view line) {
  line = without_frame(line);
  if (line.empty() || line.size() > kLongestLine || !may_name_a_body(line)) return std::nullopt;
  if (auto organ = read_framed(line)) return organ;
  if (auto organ = read_torn(line)) return organ;
  const auto undated = without_date(line);
  if (!undated || undated->size() == line.size()) return std::nullopt;
  return read_framed(without_frame(*undated));
}

std::optional<Organ> read_field_name(string_view line) {
  static const auto names = [] {
    std::map<string, string_view> all;
    for (const string_view field : kFieldNames) all.emplace(organ_key(field), field);
    return all;
  }();
  const auto found = names.find(organ_key(without_frame(line)));
  return found == names.end() ? std::nullopt : std::optional(Organ{string(found->second), std::nullopt, false});
}

std::optional<Organ> organ_of_initials(string_view initials) {
  if (std::find(std::begin(kCertainAbbreviations), std::end(kCertainAbbreviations), initials) ==
      std::end(kCertainAbbreviations))
    return std::nullopt;
  for (const OrganAbbreviation& row : kOrganAbbreviations) {
    if (row.printed == initials) return table_organ(organ_key(row.name));
  }
  return std::nullopt;
}

bool same_organ(string_view printed, string_view canonical) {
  printed = without_frame(printed);
  if (printed.empty() || canonical.empty()) return false;
  if (is_abbreviation(printed)) {
    for (const OrganAbbreviation& row : kOrganAbbreviations) {
      if (row.printed == printed && row.name == canonical) return true;
    }
    return are_initials(printed, canonical);
  }
  const auto organ = organ_named(printed, OrganContext::kLabel);
  const string name = organ ? organ->name : string(printed);
  if (organ_key(name) == organ_key(canonical)) return true;
  // "Social og sundhed" and "Udvalget for Social og Sundhed" are Social- og Sundhedsudvalget.
  return to_lower(canonical).find("udvalg") != string::npos && organ_fields(name) == organ_fields(canonical);
}

bool is_organ_abbreviation(string_view text) {
  const auto printed_so = [&](const OrganAbbreviation& row) { return row.printed == text; };
  return std::any_of(std::begin(kOrganAbbreviations), std::end(kOrganAbbreviations), printed_so) ||
         std::find(std::begin(kCommitteeInitials), std::end(kCommitteeInitials), text) != std::end(kCommitteeInitials);
}

}  // namespace referat
