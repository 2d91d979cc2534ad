// A sentence counts where its main clause holds a verdict in one of two voices:
//   passive  [the matter] [blev] VERDICT …    "Indstillingen blev herefter godkendt med 38 stemmer imod 4", "Godkendt"
//   active   [the body] VERDICT …             "KKR Hovedstaden tog orienteringen til efterretning"
// A verdict that something was decided is looked into: "besluttede at udsætte sagen". The last sentence that counts
// decides.
#include "common/model/outcome.h"

#include <re2/re2.h>

#include <array>
#include <string>

#include "common/model/decision_clause.h"
#include "common/model/decision_sentences.h"
#include "common/model/outcome_phrases.h"
#include "common/model/votes.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr std::array<string_view, 8> kOutcomes = {
    "godkendt", "taget til efterretning", "drøftet", "anbefalet", "oversendt", "udsat", "afvist", "udgået"};

string_view without_marks(string_view text) {
  return trim(text, " ,:");
}

const RE2& compiled(std::size_t phrase) {
  static const auto patterns = [] {
    std::array<RE2*, std::size(kOutcomePhrases)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
      all[i] = new RE2("(?i)(?:^|[^a-zæøå])(" + string(kOutcomePhrases[i].pattern) + ")(?:$|[^a-zæøå])");
    }
    return all;
  }();
  return *patterns[phrase];
}

// Most sentences hold no verdict at all: one pass tells.
bool may_hold_a_verdict(string_view sentence) {
  static const RE2 any = [] {
    string all;
    for (const OutcomePhrase& phrase : kOutcomePhrases) {
      if (phrase.voice != OutcomeVoice::kInfinitive) all += (all.empty() ? "" : "|") + string(phrase.pattern);
    }
    return "(?i)" + all;
  }();
  return RE2::PartialMatch(sentence, any);
}

// A hearing is a step on the way, no outcome.
bool is_sent_to_hearing(string_view clause) {
  static const RE2 pattern("(?i)send(?:t|es|tes|te|er|e)\\b.*\\bhøring");
  return RE2::PartialMatch(clause, pattern);
}

// The class of what was decided; plainly decided is approved.
string_view class_of_content(string_view content) {
  const string_view clause = main_clause(content);
  for (std::size_t i = 0; i < std::size(kOutcomePhrases); ++i) {
    const OutcomePhrase& phrase = kOutcomePhrases[i];
    re2::StringPiece found;
    if (phrase.voice == OutcomeVoice::kActive || phrase.outcome == "drøftet") continue;
    if (phrase.outcome == "oversendt" && is_sent_to_hearing(clause)) continue;
    if (!RE2::PartialMatch(clause, compiled(i), &found)) continue;
    const auto start = static_cast<std::size_t>(found.data() - clause.data());
    if (phrase.outcome == "godkendt") {
      if (phrase.voice == OutcomeVoice::kPassive && is_denied(without_marks(clause.substr(0, start)), {}))
        return "afvist";
      continue;
    }
    if (phrase.voice == OutcomeVoice::kInfinitive && !without_marks(clause.substr(0, start)).empty()) continue;
    if (phrase.voice == OutcomeVoice::kPassive && !own_matter_decided(without_marks(clause.substr(0, start)), {}))
      continue;
    return phrase.outcome;
  }
  return "godkendt";
}

std::optional<string_view> verdict_of(string_view sentence, string_view organ) {
  static const RE2 deciding("(?i)beslutte(?:de|t|r|s)|vedtog|vedtaget");
  static const RE2 present("(?i).*es(?: (?:op )?igen| på ny)?");
  sentence = without_marks(sentence);  // so that the clause is its beginning
  const string_view clause = main_clause(sentence);
  for (std::size_t i = 0; i < std::size(kOutcomePhrases); ++i) {
    const OutcomePhrase& phrase = kOutcomePhrases[i];
    if (phrase.voice == OutcomeVoice::kInfinitive) continue;
    if (phrase.outcome == "oversendt" && is_sent_to_hearing(clause)) continue;
    re2::StringPiece found[2];
    for (std::size_t end = 0; end < clause.size();) {
      if (!compiled(i).Match(clause, end, clause.size(), RE2::UNANCHORED, found, 2)) break;
      const auto start = static_cast<std::size_t>(found[1].data() - clause.data());
      end = start + found[1].size();
      const bool active = phrase.voice == OutcomeVoice::kActive;
      const string_view before = without_marks(clause.substr(0, start));
      // "genoptages på mødet i marts" is said of the item, "blev udsat på mødet i marts" of its past.
      const bool to_come = phrase.outcome == "udsat" && RE2::FullMatch(found[1], present);
      const string_view after = sentence.substr(end);
      if (active ? !own_body_acts(before, without_marks(after), organ)
                 : !own_matter_decided(before, to_come ? string_view() : after))
        continue;
      if (is_denied(before, active ? after : after.starts_with(" ikke") ? " ikke" : "")) {
        if (phrase.outcome == "godkendt" || phrase.outcome == "anbefalet") return "afvist";
        continue;
      }
      const string_view content = RE2::FullMatch(found[1], deciding) ? decided_content(sentence, end) : string_view();
      return content.empty() ? phrase.outcome : class_of_content(content);
    }
  }
  return std::nullopt;
}

// What a later main clause of the sentence says, where the first says nothing: "Der var ingen bemærkninger til
// dagsordenen, som blev godkendt", "Sagen blev drøftet, hvorefter indstillingen blev tiltrådt".
string later_clause(string_view sentence) {
  static const RE2 link(
      "(?i), (?:hvorefter|og|men) ((?:den |det |et |en )?(?:indstilling|dagsorden|forslag|medlemsforslag|sag|punkt|"
      "referat|[a-zæøå]*plan|budget|orientering|redegørelse|udvalg|[a-zæøå]*udvalget|byråd|råd|bestyrelse|"
      "kommunalbestyrelse|flertal)[a-zæøå]* .+)");
  static const RE2 relative(
      "(?i)((?:dagsorden|indstilling|forslag|referat|[a-zæøå]*plan|budget|regnskab|orientering)[a-zæøå]*), "
      "(?:som|der) (.+)");
  string matter;
  string rest;
  if (RE2::PartialMatch(sentence, link, &rest)) return rest;
  if (RE2::PartialMatch(sentence, relative, &matter, &rest)) return matter + " " + rest;
  return {};
}

std::optional<string_view> verdict_of_sentence(string_view sentence, string_view organ) {
  const auto first = verdict_of(sentence, organ);
  if (first && *first != "drøftet") return first;
  const string later = later_clause(sentence);
  if (later.empty() || is_beside_the_matter(main_clause(later))) return first;
  const auto second = verdict_of(later, organ);
  return second ? second : first;
}

// Where only the votes tell the outcome.
std::optional<string_view> majority(string_view decision) {
  const auto votes = read_votes(decision);
  if (!votes || !votes->in_favour.count) return std::nullopt;
  const int yes = *votes->in_favour.count;
  const int no = votes->against.count.value_or(0);
  if (yes == no) return std::nullopt;
  return yes > no ? "godkendt" : "afvist";
}

// After "stillede ændringsforslag" or "foreslog" a proposal that fell is the amendment.
bool may_be_an_amendment(string_view sentence, string_view outcome) {
  static const RE2 proposal("(?i)^(?:[a-zæøå]+s )?forslag(?:et|ene)?(?:[^a-zæøå]|$)");
  return outcome == "afvist" && RE2::PartialMatch(sentence, proposal);
}

}  // namespace

std::span<const string_view> outcomes() {
  return kOutcomes;
}

std::optional<string_view> classify_outcome(string_view decision, string_view organ) {
  static const RE2 amendments("(?i)ændringsforslag|underændring|modforslag|foreslog|(?:stillede|fremsatte) forslag");
  static const RE2 adopted("(?i)^tilbagesendes\\b.*\\bhar (?:vedtaget|godkendt|tiltrådt)");  // Aarhus
  static const RE2 again("(?i)før sagen (?:kan )?(?:forelægges|behandles|genoptages)");
  const bool amended = RE2::PartialMatch(decision, amendments);
  std::optional<string_view> last;
  for (const string& sentence : decision_sentences(decision)) {
    if (RE2::PartialMatch(sentence, again)) {
      last = "udsat";
    } else if (RE2::PartialMatch(sentence, adopted)) {
      last = "godkendt";
    } else {
      std::optional<string_view> outcome;
      if (may_hold_a_verdict(sentence) && !is_beside_the_matter(main_clause(sentence)))
        outcome = verdict_of_sentence(sentence, organ);
      if (outcome && !(amended && may_be_an_amendment(sentence, *outcome))) last = outcome;
    }
  }
  if (!last) last = majority(decision);
  return last;
}

std::optional<std::string_view> outcome_named(std::string_view word) {
  struct Name {
    std::string_view word;
    std::string_view outcome;
  };
  static constexpr Name kNames[] = {
      {"vedtaget", "godkendt"},   {"tiltrådt", "godkendt"},
      {"godkendes", "godkendt"},  {"til efterretning", "taget til efterretning"},
      {"anbefales", "anbefalet"}, {"henvist", "oversendt"},
      {"udskudt", "udsat"},       {"forkastet", "afvist"},
      {"udgår", "udgået"},
  };
  for (const std::string_view outcome : outcomes()) {
    if (outcome == word) return outcome;
  }
  for (const Name& name : kNames) {
    if (name.word == word) return name.outcome;
  }
  return {};
}

}  // namespace referat
