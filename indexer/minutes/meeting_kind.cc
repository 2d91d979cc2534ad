#include "indexer/minutes/meeting_kind.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/model/organ.h"
#include "common/text/dates.h"
#include "common/text/letters.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

#define STATUS                                                                                            \
  "(?:oversigtsdagsorden: ?)?(?:(?:åben|åbent|lukket|godkendt|foreløbig|foreløbigt|endelig|endeligt|" \
  "udkast til|samlet|ordinær|ekstraordinær|supplerende|ekstra) )*"
#define MINUTES                                                                                     \
  "(?:tillægs|møde|beslutnings)?(?:referat(?:et)?|protokol|protokoludskrift)|beslutningsreferat|" \
  "beslutninger|refer"
#define AGENDA "(?:tillægs|møde)?dagsorden(?:en)?"
/// What may stand behind the type.
#define BEHIND "(?: (?:til|fra|for|af|vedr\\.|nr|fra møde i|med bilag)\\b.*| ?[:,–-].*|\\.| \\d.*|)"

/// "r e f e r at 2 0 3 1" → "referat2031": a line of single letters is one word set apart.
string without_letter_spacing(const string& lower) {
  std::size_t words = 0;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < lower.size(); ++words) {
    const std::size_t end = std::min(lower.find(' ', at), lower.size());
    letters += end - at;
    at = end + 1;
  }
  if (words < 5 || letters > words * 2) return lower;
  string tight = lower;
  std::erase(tight, ' ');
  for (const string_view word : {"referat", "dagsorden", "beslutningsprotokol"}) {
    if (tight.starts_with(word)) return string(word);
  }
  return tight;
}

bool is_body_or_day(string_view text) {
  return read_organ(text) || !find_dates(text).empty();
}

/// A type behind or before a body's name or a day: "Byrådet Protokol", "Referat Handicaprådet".
std::optional<string> beside_body(string_view line, string_view lower) {
  static const RE2 last("(.+?)[ ,:–|-]+" STATUS "((?:" MINUTES ")|(?:" AGENDA "))");
  static const RE2 first(STATUS "((?:" MINUTES ")|(?:" AGENDA "))[ ,:–|-]+(.+)");
  string rest, type;
  if (!RE2::FullMatch(lower, last, &rest, &type)) {
    if (!RE2::FullMatch(lower, first, &type, &rest)) return std::nullopt;
    return is_body_or_day(line.substr(line.size() - rest.size())) ? std::optional(type) : std::nullopt;
  }
  return is_body_or_day(line.substr(0, rest.size())) ? std::optional(type) : std::nullopt;
}

DocumentKind of_type(string_view type, string_view line) {
  const bool agenda = type.find("dagsorden") != string_view::npos;
  const bool supplement = line.find("tillæg") != string_view::npos || line.starts_with("supplerende");
  return {agenda ? "dagsorden" : "referat", supplement};
}

/// In a line that holds a whole page the type is a word of its own, most often in capitals.
std::optional<DocumentKind> kind_inside(string_view text) {
  static const RE2 words(
      "(?:^|[ .,:])((?i:tillægsreferat|tillægsdagsorden)|REFERAT|Referat|Refer|BESLUTNINGSPROTOKOL|Beslutningsprotokol|"
      "PROTOKOL|Protokol|DAGSORDEN|Dagsorden|ÅBEN DAGSORDEN|Åben dagsorden)(?:[ .,:]|$)");
  std::optional<DocumentKind> best;
  re2::StringPiece rest(text.data(), std::min<std::size_t>(text.size(), 400));
  string type;
  while (RE2::FindAndConsume(&rest, words, &type)) {
    const string lower = to_lower(type);
    const DocumentKind kind = of_type(lower, lower);
    if (!best || (best->kind == "dagsorden" && kind.kind == "referat")) best = kind;
    rest = re2::StringPiece(rest.data() - 1, rest.size() + 1);  // the blank behind one word stands before the next
  }
  return best;
}

/// "D AG SORDEN TIL KONSTITUERENDE M ØDE": the type set apart at the beginning of a page.
std::optional<DocumentKind> spaced_kind(string_view text) {
  string tight = to_lower(text.substr(0, 40));
  std::erase(tight, ' ');
  for (const string_view type : {"referat", "dagsorden", "beslutningsprotokol"}) {
    if (tight.starts_with(type)) return of_type(type, type);
  }
  return std::nullopt;
}

}  // namespace

std::optional<DocumentKind> read_document_kind(string_view line) {
  static const RE2 hint("(?i)referat|dagsorden|protokol|beslutninger|refer|d ?a ?g ?s ?o ?r|r ?e ?f ?e ?r");
  if (line.size() > 200 || !RE2::PartialMatch(line, hint)) return std::nullopt;
  const string lower = without_letter_spacing(to_lower(line));
  static const RE2 decided("(?:.*[ –-])?" STATUS "dagsorden med (?:beslutninger|vedtagelser|referat)(?:[ ,:–-].*)?");
  if (RE2::FullMatch(lower, decided)) return DocumentKind{"referat", false};
  static const RE2 about("(?:.*\\b)?(?:godkendelse|godkendelser|bemærkninger|ændringer|underskrift) (?:af|til) .*");
  if (RE2::FullMatch(lower, about)) return std::nullopt;
  static const RE2 added("tillæg til (?:den )?((?:dagsorden|referat)(?:en|et)?).*");
  static const RE2 alone(STATUS "((?:" MINUTES ")|(?:" AGENDA "))" BEHIND);
  static const RE2 behind_dash(".+ ?[–|-] ?" STATUS "((?:" MINUTES ")|(?:" AGENDA "))(?:[ ,:–-].*)?");
  string type;
  if (RE2::FullMatch(lower, added, &type)) return of_type(type, lower);
  if (RE2::FullMatch(lower, alone, &type) || RE2::FullMatch(lower, behind_dash, &type)) return of_type(type, lower);
  if (lower.size() == line.size()) {
    if (const auto beside = beside_body(line, lower)) return of_type(*beside, lower);
  }
  return std::nullopt;
}

std::optional<DocumentKind> meeting_kind(const std::vector<HeaderPiece>& pieces) {
  std::optional<DocumentKind> best;
  for (const HeaderPiece& piece : pieces) {
    const bool elsewhere = piece.in_contents || piece.field == HeaderField::attendance ||
                           piece.field == HeaderField::paper || piece.field == HeaderField::place;
    if (elsewhere && !piece.is_long) continue;
    auto kind = piece.is_long || piece.in_title ? kind_inside(piece.text) : read_document_kind(piece.text);
    if (!kind && piece.is_long) kind = spaced_kind(piece.text);
    // A row of a table: "Byrådet 25-06-2031 16:00 Referat Samlet dokument".
    if (!kind && !find_dates(piece.text).empty()) kind = kind_inside(piece.text);
    if (!kind) continue;
    if (!best) best = kind;
    if (kind->kind == "referat") best->kind = kind->kind;
    best->supplement = best->supplement || kind->supplement;
  }
  return best;
}

}  // namespace referat
