#include "indexer/minutes/title_line.h"

#include <re2/re2.h>

#include "common/model/organ.h"
#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

constexpr std::size_t kLongestTitle = 240;  // bytes

/// A line of the header: a label with its value, a day, a body, a kind of paper.
bool is_header_line(const std::string& text) {
  static const RE2 label(
      R"((?i)(?:møde\pL*|sted|tid|tidspunkt|dato|lokale|forum|udvalg|organ|type|start\pL*|slut\pL*|afholdt|medlemmer|deltagere|mødedeltagere|deltog|til ?stede|tilstede|fraværende|afbud(?: fra)?|stedfortrædere?|formand|næstformand|mødeleder|referent|sekretær|bemærkninger|publiceret|opdateret|dannet(?: den)?|udskrevet|video|hent\b.*|vælg\b.*|se\b.*|kontakt)(?:[:.|]| *$| \d).*|(?i:afbud fra) .*)");
  static const RE2 kind(
      R"((?i)\W*(?:(?:åben|tillægs)? ?(?:referat|dagsorden)|beslutningsprotokol|protokol|mødedetaljer|indhold(?:sfortegnelse)?|punkter)(?:\W.{0,60})?)");
  static const RE2 before_date(R"((?i)(.*?)(?:[\s,–-]|\bden\b|\bd\.|\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b)*)");
  static const CaselessWords labels({"møde",   "sted",   "tid",        "dato",   "lokale",  "forum",     "udvalg",
                                     "organ",  "type",   "start",      "slut",   "afholdt", "medlem",    "deltage",
                                     "deltog", "til",    "fraværende", "afbud",  "formand", "næstform",  "referent",
                                     "sekret", "bemærk", "publiceret", "opdat",  "dannet",  "udskrevet", "video",
                                     "hent",   "vælg",   "se",         "kontakt"});
  static const CaselessWords kinds({"referat", "dagsorden", "protokol", "mødedetaljer", "indhold", "punkter"});
  if (labels.may_begin(text) && RE2::FullMatch(text, label)) return true;
  if (kinds.may_be_in(text) && RE2::FullMatch(text, kind)) return true;
  if (const auto dates = find_dates(text); !dates.empty()) {
    std::string before;
    RE2::FullMatch(text.substr(0, dates.front().offset_bytes), before_date, &before);
    if (before.empty() || read_organ(before)) return true;
  }
  static const RE2 town(R"((?:\p{Lu}[\pL-]*(?: \p{Lu}?[\pL-]*){0,2} )?(?:Kommune|KOMMUNE))");
  return read_organ(text).has_value() || RE2::FullMatch(text, town);
}

}  // namespace

bool may_be_title(const ClassedLine& line) {
  const std::string& text = line.line->text;
  if (line.type != LineClass::text || text.size() > kLongestTitle || text.size() < 3) return false;
  // Cells of a table of bodies: "ØKE", "X".
  constexpr std::size_t kLongestCell = 5;
  if (text.size() <= kLongestCell && is_in_capitals(text)) return false;
  if (starts_lower(text) || ends_sentence(text) || text.ends_with(',')) return false;
  static const RE2 bullet(R"([•·*–-] .*)");
  return !RE2::FullMatch(text, bullet) && !is_header_line(text);
}

}  // namespace referat
