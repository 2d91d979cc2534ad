#include "common/model/route_prose.h"

#include <utility>

#include <re2/re2.h>

#include "common/model/outcome.h"

namespace referat {
namespace {

using std::string;
using std::string_view;
using Kind = RouteMention::Kind;

#define TREATED                                                                                                       \
  "(?:behandl|beslutte|besluttet|godkendt|godkende[rs]?\\b|godkendtes|vedt[ao]g|drøfte|tiltrå|anbefale|udsat|"      \
  "udsæt|udskudt|udskød|afvis|forkast|forela|forelæg|forelagt|fremlagt|fremlægg|orienter|efterretning|indstille|" \
  "tilslut|oversend)"

/// Between a body and its day: nothing but what belongs to a meeting.
bool is_link(string_view between) {
  static const RE2 pattern(
      "(?i)['’]?s?[ ,(:–-]*(?:(?:på|i|ved|sit|et|deres|ordinære?t?|ekstraordinære?t?|møder?|mødet|bestyrelsesmøde|"
      "budgetmøde|(?:man|tirs|ons|tors|fre|lør|søn)dag|pkt\\.? ?\\d+|punkt ?\\d+|den|d\\.)[ ,(:]*)*");
  return RE2::FullMatch(between, pattern);
}

/// Between a body and its day: it did something with the case, in the same clause.
bool is_act(string_view between) {
  static const RE2 act("(?i)['’]?s?(?: \\S+){0,3}? " TREATED);
  static const RE2 clause("(?i), ?(?:at|der|som|hvor|og at|men)\\b|\\bat\\b|\\bom at\\b|\\bsom\\b|\\bhvor|[.;:]\\s");
  // What the day is of, where it is not of the meeting.
  static const RE2 other(
      "(?i)\\b(?:fra|til|af|inden|senest|pr\\.?|før|efter|indtil|siden|frist(?:en)?|dateret|mellem|og|perioden|gælder|"
      "kraft|høring(?:en)?|brev(?:et)?|mail|skrivelse|lov|bekendtgørelse|ansøgning(?:en)?)"
      "(?: (?:den|d\\.|(?:man|tirs|ons|tors|fre|lør|søn)dag))* *$");
  static const RE2 introduced("(?i)\\b(?:den|d\\.|møde|mødet|dag)\\s*$");
  re2::StringPiece found;
  return between.size() <= 160 && RE2::PartialMatch(between, act) && !RE2::PartialMatch(between, clause) &&
         !RE2::PartialMatch(between, other) && RE2::PartialMatch(between, introduced);
}

/// "Den 4. februar 2031 blev sagen behandlet i |Byrådet": between a day that begins the sentence and the body.
bool is_act_of_day(string_view before, string_view between) {
  static const RE2 begin("(?i)[ •*-]*(?:(?:på|i) (?:et |sit )?(?:møde|mødet)? ?)?(?:senest )?(?:den|d\\.)? *");
  static const RE2 act("(?i)[ :,–-]*(?:[^ .;]+ ){0,6}?(?:" TREATED "[^ ]* )(?:[^ .;,]+ ){0,4}?(?:(?:i|af|på|for) )?");
  static const RE2 clause("(?i)\\b(?:at|som|der|hvor)\\b");
  return RE2::FullMatch(before, begin) && RE2::FullMatch(between, act) && !RE2::PartialMatch(between, clause);
}

void add(std::vector<RouteStep>& steps, const RouteMention& body, const RouteMention& day, string_view number,
         string_view sentence) {
  RouteStep step{body.value, day.value, {}, {}};
  if (!number.empty()) step.number = string(number);
  if (const auto outcome = classify_outcome(sentence, body.value)) step.outcome = string(*outcome);
  steps.push_back(std::move(step));
}

}  // namespace

std::vector<RouteStep> steps_in_sentence(string_view sentence, const RouteDays& days) {
  static const RE2 treated("(?i)" TREATED);
  static const RE2 meeting("(?i)\\bmøde");
  // A hearing, or the minutes of another meeting, that are the matter of the sentence.
  static const RE2 other_matter(
      "(?i)\\b(?:i|offentlig) høring|høringsfrist|høringsperiode|(?:referat|dagsorden|protokol)[^ ]* "
      "(?:fra|for|af|til)\\b");
  std::vector<RouteStep> steps;
  std::vector<RouteMention> found_days = day_mentions(sentence, days);
  if (found_days.empty()) return steps;  // bodies are dear to find
  if (!RE2::PartialMatch(sentence, treated) && !RE2::PartialMatch(sentence, meeting)) return steps;
  const std::vector<RouteMention> mentions = mentions_beside(sentence, std::move(found_days));
  const auto between = [&](const RouteMention& a, const RouteMention& b) {
    return sentence.substr(a.end, b.begin - a.end);
  };
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (mentions[i].kind != Kind::day) continue;
    string_view number;
    if (i + 1 < mentions.size() && mentions[i + 1].kind == Kind::number &&
        is_link(between(mentions[i], mentions[i + 1])))
      number = mentions[i + 1].value;
    std::size_t body = i;  // the nearest body before the day
    while (body > 0 && mentions[body - 1].kind == Kind::number) --body;
    if (body > 0 && mentions[body - 1].kind == Kind::body) {
      const RouteMention& who = mentions[body - 1];
      const string_view gap = between(who, mentions[i]);
      const bool linked = is_link(gap) && (RE2::PartialMatch(sentence, treated) || RE2::PartialMatch(gap, meeting)) &&
                          !RE2::PartialMatch(sentence.substr(0, who.begin), other_matter);
      if (linked || is_act(gap)) {
        add(steps, who, mentions[i], number, sentence);
        continue;
      }
    }
    if (i + 1 < mentions.size() && mentions[i + 1].kind == Kind::body &&
        is_act_of_day(sentence.substr(0, mentions[i].begin), between(mentions[i], mentions[i + 1])))
      add(steps, mentions[i + 1], mentions[i], {}, sentence);
  }
  return steps;
}

}  // namespace referat
