#include "common/model/decision_clause.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>

#include "common/model/organ.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string_view;

// "\b" knows ASCII letters only.
#define WORD_BEFORE "(?:^|[^a-zæøå])"
#define WORD_AFTER "(?:[^a-zæøå]|$)"

constexpr const char* kBeside[] = {
    // attendance
    "^(?:fraværende|fravær|afbud|ikke til ?stede|til ?stede|stedfortrædere?|inhabil|deltagere?)" WORD_AFTER,
    "^mødet (?:sluttede|hævet|blev hævet|begyndte)",
    "deltog ikke|ankom|forlod (?:mødet|lokalet|salen)|var fraværende|havde (?:meldt )?(?:afbud|forfald)|inhabil",
    // votes by name
    "^(?:for|imod) stemte|^(?:for|imod):? \\d|^følgende undlod",
    // notes for the record
    "til(?:ført|føjet) (?:beslutnings)?protokol|ført til (?:referat|protokol)|protokolbemærkning|t(?:og|ager) "
    "forbehold",
    // who lost
    "^(?:et |det )?mindretal" WORD_AFTER "|^(?:et |det )?mindretallet" WORD_AFTER,
    // other items
    "^(?:sag(?:en|erne)?|(?:tillægs|ekstra|dagsordens)?punkt(?:et|erne)?|pkt|dagsordenens punkt)\\.? ?(?:nr\\.? ?)?\\d",
    // amendments
    "^[^,]*(?:ændrings|under)forslag",
    // an oral question was answered
    "^foretoges",
    // where more is to be read
    "^der henvises",
};

// Words that open a subordinate clause wherever they stand, and such as do so only behind a comma.
constexpr string_view kOpeners[] = {"idet", "fordi", "hvis", "såfremt", "dog", "inden", "før"};
constexpr string_view kOpenersBehindComma[] = {"at",        "da",      "når",     "som",   "der",     "hvor",
                                               "hvorefter", "hvorved", "så",      "efter", "hvilket", "herunder",
                                               "jf",        "og",      "således", "mens"};
// "at" behind one of these belongs to an infinitive inside the clause.
constexpr string_view kBeforeInfinitive[] = {"mod", "for", "til", "om", "ved", "efter", "af", "på", "i", "med", "uden"};

template <std::size_t n>
bool holds(const string_view (&words)[n], string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

string_view without_marks(string_view text) {
  return trim(text, " ,:");
}

bool is_generic_body(string_view name) {
  static const RE2 pattern(
      "(?i)(?:et |en |de |det )?(?:(?:enigt?|samlede?|stort?|enstemmigt?) )*"
      "(?:udvalget|rådet|bestyrelsen|nævnet|forsamlingen|medlemmerne|flertal(?:let)?|udvalg|råd|byråd|regionsråd|man|"
      "\\d+ medlemmer)"
      "(?: (?:i|af) (?:rådet|bestyrelsen|[a-zæøå-]*udvalget|byrådet|kommunalbestyrelsen))?(?: på \\d+ medlemmer)?"
      "(?: \\(.*\\)| bestående af .*)?");
  return RE2::FullMatch(name, pattern);
}

// "Lokaludvalget" is short for "Vesterlund Lokaludvalg", "KKR" for "KKR Hovedstaden".
bool is_short_for(string_view name, string_view organ) {
  std::string shorter = to_lower(name);
  const std::string longer = to_lower(organ);
  if (longer.starts_with(shorter)) return true;
  if (!shorter.ends_with("et") && !shorter.ends_with("en")) return false;
  shorter.resize(shorter.size() - 2);
  return shorter.size() > 4 && (longer.ends_with(" " + shorter) || longer.ends_with(" " + shorter + "et"));
}

bool is_own_body(string_view name, string_view organ) {
  name = without_marks(name);
  if (name.empty() || name.size() > 120) return false;
  if (is_generic_body(name)) return true;
  if (!organ.empty() && (is_short_for(name, organ) || same_organ(name, organ))) return true;
  const auto named = read_organ(name);
  return named && (organ.empty() || named->name == organ);
}

string_view without_adverbs(string_view text) {
#define ADVERB "herefter|derefter|dermed|således|enstemmigt|efterfølgende|samtidig|endvidere|desuden|også"
  static const RE2 before("(?i)(?:(?:" ADVERB
                          "|på (?:den|denne) baggrund|på baggrund heraf|efter (?:drøftelse|afstemning))[ ,]+)+");
  static const RE2 after("(?i)(?:[ ,]+(?:" ADVERB "|ikke))+$");
#undef ADVERB
  re2::StringPiece found;
  if (before.Match(text, 0, text.size(), RE2::ANCHOR_START, &found, 1)) text.remove_prefix(found.size());
  if (after.Match(text, 0, text.size(), RE2::UNANCHORED, &found, 1)) text.remove_suffix(found.size());
  return without_marks(text);
}

}  // namespace

bool is_beside_the_matter(string_view sentence) {
  static const auto patterns = [] {
    std::array<RE2*, std::size(kBeside)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = new RE2(std::string("(?i)") + kBeside[i]);
    return all;
  }();
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const RE2* pattern) { return RE2::PartialMatch(sentence, *pattern); });
}

string_view main_clause(string_view sentence) {
  sentence = without_marks(sentence);
  bool comma = false;
  std::string before;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t end = std::min(sentence.find_first_of(" ,:", at), sentence.size());
    const std::string word = to_lower(sentence.substr(at, end - at));
    const bool infinitive = word == "at" && holds(kBeforeInfinitive, before);
    const bool opens =
        holds(kOpeners, word) || (word == "at" && !infinitive) || (comma && holds(kOpenersBehindComma, word));
    if (at > 0 && opens) return without_marks(sentence.substr(0, at));
    comma = end < sentence.size() && sentence[end] == ',';
    if (end < sentence.size() && sentence[end] == ':' && end > 0) return without_marks(sentence.substr(0, end));
    before = word;
    at = std::min(sentence.find_first_not_of(" ,", end), sentence.size());
  }
  return sentence;
}

string_view decided_content(string_view sentence, std::size_t verb_end) {
  static const RE2 link("(?i)(?: (?:[a-zæøåA-ZÆØÅ-]+)){0,4}?,? at ");
  re2::StringPiece found;
  if (!link.Match(sentence, verb_end, sentence.size(), RE2::ANCHOR_START, &found, 1)) return {};
  return sentence.substr(verb_end + found.size());
}

bool own_body_acts(string_view before, string_view after, string_view organ) {
  const string_view subject = without_adverbs(before);
  if (!subject.empty() && is_own_body(subject, organ)) return true;
  static const RE2 not_turned("(?i)(?:^| )(?:har|havde|vil|skal|kan|bør|som|der)$");
  if (RE2::PartialMatch(before, not_turned)) return false;
  std::size_t end = 0;
  for (int words = 0; words < 5 && end < after.size(); ++words) {
    end = std::min(after.find(' ', end + 1), after.size());
    if (is_own_body(after.substr(0, end), organ)) return true;
  }
  return false;
}

bool own_matter_decided(string_view before, string_view after) {
  static const RE2 role("(?i)som [^ ]+(?: (?:og|for|i) [^ ]+)*");  // "Som formand valgtes"
  static const RE2 elliptic("(?:[^ ]+(?: [^ ]+){0,5})?");          // "Dagsordenen herefter godkendt"
  static const RE2 with_verb("(?i)" WORD_BEFORE "(?:blev|bliver|er|kan|kunne|blevet)(?: [^ ]+){0,6}$");
  static const RE2 told("(?i)" WORD_BEFORE
                        "(?:har|havde|vil|skal|bør|skulle|ville|oplyste|orienterede|at|som|var|der er)"
                        "(?: [^ ]+){0,3}$");
  static const RE2 earlier("(?i)(?:^| )er (?:tidligere|netop|allerede)");
  static const RE2 elsewhere(
      "(?i)^ (?:af|i|på|mellem|hos) "
      "(?:(?:både|et|en|sit|sin|bestyrelse|møde|mødet|folketinget|staten|regeringen)" WORD_AFTER
      "|[a-zæøå]*(?:udvalget|rådet|bestyrelsen|ministeriet|mødet))|^ (?:på mødet? )?den \\d");
  static const RE2 by_itself(
      "(?i)^ af (?:et |det )?(?:stort |snævert |enigt |samlet |samlede "
      ")*(?:flertal(?:let)?|udvalg|byråd|råd)" WORD_AFTER);
  if (RE2::FullMatch(before, role)) return true;
  if (!RE2::FullMatch(before, elliptic) && !RE2::PartialMatch(before, with_verb)) return false;
  return !RE2::PartialMatch(before, told) && !RE2::PartialMatch(before, earlier) &&
         (!RE2::PartialMatch(after, elsewhere) || RE2::PartialMatch(after, by_itself));
}

bool is_denied(string_view before, string_view after) {
  static const RE2 not_before("(?i)" WORD_BEFORE "ikke(?: at| blev| er| kunne| kan)?$");
  static const RE2 not_after("(?i)^(?: [a-zæøå]+)? ikke" WORD_AFTER);
  return RE2::PartialMatch(before, not_before) || RE2::PartialMatch(after, not_after);
}

}  // namespace referat
