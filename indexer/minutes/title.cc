#include "indexer/minutes/title.h"

#include <algorithm>
#include <vector>

#include <re2/re2.h>

#include "common/model/case_number.h"
#include "common/model/organ.h"
#include "common/text/caseless.h"
#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

/// The end of a title that is long enough for any mark there.
std::string_view end_of(std::string_view title) {
  constexpr std::size_t kLongestMark = 24;
  return title.substr(title.size() - std::min(title.size(), kLongestMark));
}

/// "ØU - ", "MBU/ØU - ", "Alle fagudvalg - "
bool may_begin_with_organs(std::string_view title) {
  if (title.starts_with("Alle fagudvalg")) return true;
  std::size_t at = 0;
  for (int capitals = 0; capitals < 2; ++capitals) {
    if (at >= title.size() || !is_upper(decode_utf8(title, at))) return false;
  }
  return true;
}

/// Is nothing of the title's beginning a mark, a body or a number of its case? Those begin with a digit, with two
/// capitals, or with one of these words.
bool keeps_its_beginning(std::string_view title) {
  static const CaselessWords marks({"lukket", "fortrolig", "for ", "alle "});
  std::size_t at = 0;
  if (title.size() < 3 || !is_letter(decode_utf8(title, at))) return false;
  const char32_t second = decode_utf8(title, at);
  return is_letter(second) && !is_upper(second) && !marks.may_begin(title);
}

std::vector<FoundCaseNumber> numbers_before(std::string_view title) {
  return keeps_its_beginning(title) ? std::vector<FoundCaseNumber>() : find_case_numbers(title);
}

bool cut_end(std::string& text, const RE2& pattern, std::string* cut = nullptr) {
  std::string rest;
  std::string mark;
  if (!RE2::FullMatch(text, pattern, &rest, &mark)) return false;
  if (trim(rest).empty()) return false;
  text = trim(rest);
  if (cut != nullptr) *cut = mark;
  return true;
}

/// "ØU", "MBU/ØU/KB", "BU og KF": short names of bodies and nothing else ("FGU" is none).
bool are_organs(std::string_view names) {
  static const RE2 part(R"((?:/| og )?([A-ZÆØÅ]{2,4}|Alle fagudvalg))");
  re2::StringPiece rest(names.data(), names.size());
  std::string name;
  while (RE2::Consume(&rest, part, &name)) {
    if (name != "Alle fagudvalg" && !is_organ_abbreviation(name)) return false;
  }
  return rest.empty();
}

}  // namespace

Title read_title(std::string_view printed) {
  // A mark of one to three capitals, a word for the way the item is treated, a time slot, initials in lower case.
  static const RE2 bracket_mark(
      R"((.*?)\s*\(((?:[A-ZÆØÅ/]{1,4}|[a-z]{2,3}|(?i:beslutning|beslutningssag|orientering|orienteringssag|orienteringspunkt|drøftelse|drøftelsessag|temadrøftelse|høring|genoptaget|genoptagelse|til behandling|åben|åbent|åbent punkt)|\d{1,2}[.:]\d\d ?- ?\d{1,2}[.:]\d\d|\s*))\))");
  static const RE2 closed_end(R"((?i)(.*?)\s*(?:[-–]|\()\s*(lukket(?: punkt| sag)?|fortroligt?)\)?)");
  static const RE2 withdrawn_end(R"((?i)(.*?)\s*[-–(]?\s*\b(udgår|udgået|udgik)\)?\.?)");
  static const RE2 sign_end(R"((.*?)\s*(#))");
  static const RE2 closed_start(R"((?i)(?:lukket(?: punkt| sag)?|fortroligt?|for lukkede døre)\s*[-–:]\s*(.+))");
  static const RE2 committee_start(R"(((?:[A-ZÆØÅ]{2,4}|Alle fagudvalg)(?:(?:/| og )[A-ZÆØÅ]{2,4})*)\s+[-–]\s+(.+))");
  static const RE2 case_end(R"((.*?)\s*\(([^()]*\d[^()]*)\))");

  static const CaselessWords closed({"lukket", "fortrolig", "for lukkede"});
  static const CaselessWords withdrawn({"udg"});

  Title title{squeeze_spaces(printed), false, false, {}};
  constexpr int kMostMarks = 8;
  bool changed = true;
  for (int marks = 0; changed && marks < kMostMarks; ++marks) {
    std::string cut;
    changed = (title.text.ends_with(')') && cut_end(title.text, bracket_mark)) ||
              (title.text.ends_with('#') && cut_end(title.text, sign_end));
    if (closed.may_be_in(end_of(title.text)) && cut_end(title.text, closed_end)) changed = title.closed = true;
    if (withdrawn.may_be_in(end_of(title.text)) && cut_end(title.text, withdrawn_end)) changed = title.withdrawn = true;
    if (title.case_number || !title.text.ends_with(')')) continue;
    if (std::string rest = title.text; cut_end(rest, case_end, &cut)) {
      if (const auto number = canonical_case_number(cut)) {
        title.case_number = number;
        title.text = rest;
        changed = true;
      }
    }
  }
  std::string rest;
  // "BR 41/31. Title": the number of the case before the title.
  if (const auto numbers = numbers_before(title.text); !numbers.empty() && numbers.front().offset_bytes == 0) {
    static const RE2 behind(R"([.:]? +(\S.*))");
    if (RE2::FullMatch(title.text.substr(numbers.front().length_bytes), behind, &rest)) {
      title.case_number = numbers.front().canonical;
      title.text = rest;
    }
  }
  // "Salg af areal 30/11998": transcripts have the number behind the title.
  static const RE2 number_end(R"((.*\pL.*?)\s+(\d\d/\d{4,6}|\d{5,6}-(?:19|20)\d\d))");
  if (std::string number; !title.case_number &&
                          (title.text.find('/') != std::string::npos || title.text.find('-') != std::string::npos) &&
                          RE2::FullMatch(title.text, number_end, &rest, &number)) {
    title.case_number = number;
    title.text = rest;
  }
  if (closed.may_begin(title.text) && RE2::FullMatch(title.text, closed_start, &rest)) {
    title.text = rest;
    title.closed = true;
  }
  if (std::string bodies; may_begin_with_organs(title.text) &&
                          RE2::FullMatch(title.text, committee_start, &bodies, &rest) && are_organs(bodies))
    title.text = rest;
  static const RE2 only_closed(R"((?i)lukket (?:punkt|sag)\.?)");
  if (closed.may_begin(title.text) && RE2::FullMatch(title.text, only_closed)) title.closed = true;
  return title;
}

bool is_closed_title(std::string_view printed) {
  static const CaselessWords closed({"lukke", "fortrolig"});
  return closed.may_be_in(printed) && read_title(printed).closed;
}

std::string title_slug(std::string_view printed) {
  return slug(read_title(printed).text);
}

bool may_be_same_title(std::string_view a, std::string_view b) {
  const auto letter = [](char c) { return static_cast<char>(c | 0x20); };
  const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (a.empty() || b.empty()) return false;
  return letter(a[0]) == letter(b[0]) || !ascii(a[0]) || !ascii(b[0]) || !keeps_its_beginning(a) ||
         !keeps_its_beginning(b);
}

bool has_title_slug(std::string_view printed, std::string_view wanted) {
  if (wanted.empty()) return false;
  if (keeps_its_beginning(printed)) {
    constexpr std::size_t kFirstBytes = 24;
    const std::string beginning = slug(printed.substr(0, kFirstBytes));
    if (!wanted.starts_with(beginning) && !beginning.starts_with(wanted)) return false;
  }
  return title_slug(printed) == wanted;
}

bool wants_more(std::string_view title) {
  static const RE2 open_end(
      R"(.*(?:[-–,/&]|\b(?:af|for|fra|i|med|mellem|og|om|på|til|ved|vedr\.?|vedrørende|under|samt|den|det|en|et))\s*)");
  return RE2::FullMatch(title, open_end);
}

bool same_title(std::string_view a, std::string_view b) {
  return may_be_same_title(a, b) && has_title_slug(b, title_slug(a));
}

}  // namespace referat
