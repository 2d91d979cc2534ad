#include "common/model/votes.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/model/decision_sentences.h"
#include "common/model/own_decision.h"
#include "common/text/letters.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

enum class Motion { kNone, kMain, kAmendment };

Motion motion_in(string_view sentence) {
  static const RE2 amendment(
      "(?i)(?:ændrings|underændrings|under|mod)forslag|foreslog|(?:stillede|fremsatte) forslag|"
      "udsættelsesforslag|forslag(?:et)? om (?:at udsætte|udsættelse)");
  static const RE2 main(
      "(?i)indsti ?ll ?ing|hovedforslag|samlede forslag|således ændrede|dagsordenen|medlemsforslag|"
      "(?:sag|lokalplan|budgett?)(?:en|et)\\b|^(?:herefter|godkendt|vedtaget|tiltrådt|anbefal)");
  if (RE2::PartialMatch(sentence, main) && !RE2::PartialMatch(sentence, "(?i)^[^,]*ændringsforslag"))
    return RE2::PartialMatch(sentence, "(?i)foreslog") ? Motion::kAmendment : Motion::kMain;
  return RE2::PartialMatch(sentence, amendment) ? Motion::kAmendment : Motion::kNone;
}

bool is_verdict(string_view sentence) {
  static const RE2 pattern("(?i)forkast|bortfald|faldt|vedtage|godkendt|nedstemt|afvist|tiltrådt");
  return RE2::PartialMatch(sentence, pattern);
}

bool puts_off(string_view sentence) {
  static const RE2 pattern(
      "(?i)^(?:sagen|punktet|behandlingen|sagens behandling|forslaget)\\b.*\\b(?:udsat|udskudt|oversendt|henvist|sendt "
      "tilbage)\\b");
  return RE2::PartialMatch(sentence, pattern);
}

VoteSide& side_in(Votes& votes, VoteSideName side) {
  if (side == VoteSideName::kInFavour) return votes.in_favour;
  return side == VoteSideName::kAgainst ? votes.against : votes.abstained;
}

// Would this statement say again what is said already? Then another vote has begun.
bool repeats(const VoteSide& side, const VoteStatement& statement) {
  if (statement.count && side.count && *statement.count != *side.count) return true;
  return statement.side == VoteSideName::kInFavour && statement.side_first && !statement.voters.empty() &&
         !side.parties.empty();
}

void add(const VoteStatement& statement, Votes& votes) {
  VoteSide& side = side_in(votes, statement.side);
  if (statement.count && !side.count) side.count = statement.count;
  for (const Voter& voter : statement.voters) {
    if (voter.party && std::find(side.parties.begin(), side.parties.end(), *voter.party) == side.parties.end())
      side.parties.push_back(*voter.party);
  }
}

bool is_empty(const VoteSide& side) {
  return !side.count && side.parties.empty();
}

bool is_empty(const Votes& votes) {
  return is_empty(votes.in_favour) && is_empty(votes.against) && is_empty(votes.abstained);
}

}  // namespace

std::vector<BallotSentence> read_ballots(string_view decision) {
  std::vector<BallotSentence> all;
  Motion motion = Motion::kNone;
  std::size_t vote_start = 0;  // the first sentence of the vote that is being read
  bool voting = false;
  bool voted = false;
  std::size_t waiting = string::npos;  // whose voters stand on the lines below it
  for (string& printed : printed_sentences(decision)) {
    const string plain = without_quotes(printed);
    BallotSentence sentence;
    sentence.statements = vote_statements(plain);
    const Motion named = motion_in(plain);
    if (waiting != string::npos && sentence.statements.empty()) {
      if (auto list = read_voters(plain)) {
        VoteStatement& statement = all[waiting].statements.back();
        for (Voter& voter : list->voters) statement.voters.push_back(std::move(voter));
        if (list->count && !statement.count) statement.count = list->count;
        sentence.voters_only = true;
      }
    }
    if (!sentence.voters_only) waiting = string::npos;
    if (!sentence.statements.empty() && sentence.statements.back().awaits_voters) waiting = all.size();
    // "Sagen blev udsat" makes the vote on a postponement the one that decided.
    if (voted && sentence.statements.empty() && puts_off(plain)) {
      for (std::size_t i = vote_start; i < all.size(); ++i) all[i].on_amendment = false;
    }
    voted = voted || !sentence.statements.empty();
    if (named != Motion::kNone && sentence.statements.empty()) {
      if (voting && is_verdict(plain) && (motion == Motion::kNone || RE2::PartialMatch(plain, "(?i)dermed|hermed"))) {
        for (std::size_t i = vote_start; i < all.size(); ++i) all[i].on_amendment = named == Motion::kAmendment;
      }
      motion = named;
      voting = false;
    } else if (!sentence.statements.empty()) {
      if (named != Motion::kNone) {
        motion = named;
        voting = false;
      }
      if (!voting) vote_start = all.size();
      voting = true;
    }
    sentence.on_amendment = motion == Motion::kAmendment;
    sentence.printed = std::move(printed);
    all.push_back(std::move(sentence));
  }
  return all;
}

std::optional<Votes> read_votes(string_view decision) {
  Votes votes;
  if (!may_hold_a_vote(decision)) return std::nullopt;  // most decisions
  bool on_amendment = false;
  for (const BallotSentence& sentence : read_ballots(decision)) {
    if (sentence.statements.empty()) continue;
    if (sentence.on_amendment) {
      on_amendment = true;
      continue;
    }
    Votes last = votes;
    if (on_amendment) last = {};
    on_amendment = false;
    for (const VoteStatement& statement : sentence.statements) {
      if (repeats(side_in(last, statement.side), statement)) last = {};
      add(statement, last);
    }
    if (!is_empty(last)) votes = std::move(last);
  }
  return is_empty(votes) ? std::nullopt : std::optional(std::move(votes));
}

bool is_ballot_section(const Section& section) {
  return section.kind == "Protokol" && to_lower(section.heading).starts_with("afstemning");
}

std::optional<Votes> votes_of(const Item& item, string_view decision) {
  if (auto votes = read_votes(decision)) return votes;
  bool of_another = false;
  for (const Section& section : item.sections) {
    if (section.kind == "Beslutning") of_another = is_decision_of_another(section, item);
    if (!is_ballot_section(section) || of_another) continue;
    if (auto votes = read_votes(section.text)) return votes;
  }
  return std::nullopt;
}

}  // namespace referat
