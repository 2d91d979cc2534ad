// A sentence is looked through five times, each for one way of printing a vote; what one way has read is blanked for
// the others:
//   the two sides in one   "med 38 stemmer imod 4", "med stemmerne 9-4"
//   numbers and names      "8 stemmer for (A, F) og 5 imod (V)"
//   whose votes            "med stemmerne fra A og F mod stemmerne fra V", "et flertal (A, F)"
//   the side first         "For stemte: A, C og F", "Imod: 5 (…)"
//   the voters first       "V og O stemte imod", "14 stemte for, 5 imod, 2 undlod"
#include "common/model/votes_statement.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

#define WORD_END "(?:[ ,.;:)]|$)"

VoteSideName side_of(string_view word) {
  const string lower = to_lower(word);
  if (lower == "for" || lower == "ja") return VoteSideName::kInFavour;
  return lower == "imod" || lower == "mod" || lower == "nej" ? VoteSideName::kAgainst : VoteSideName::kAbstained;
}

string_view cut_at_reason(string_view text) {
  static const RE2 reason(
      "(?i),? (?:da|idet|fordi|mens|medens|med den|med henvisning|som|under henvisning|på grund)" WORD_END);
  re2::StringPiece found;
  if (!reason.Match(text, 0, text.size(), RE2::UNANCHORED, &found, 1)) return text;
  return text.substr(0, static_cast<std::size_t>(found.data() - text.data()));
}

class SentenceReader {
 public:
  explicit SentenceReader(string_view sentence) : text_(sentence) {}

  std::vector<VoteStatement> read() {
    both_sides();
    numbered_sides();
    whose_votes();
    side_first();
    voters_first();
    return std::move(statements_);
  }

 private:
  void blank(std::size_t from, std::size_t to) {
    for (std::size_t at = from; at < to; ++at) text_[at] = ' ';
  }
  std::size_t offset(const re2::StringPiece& piece) const {
    return static_cast<std::size_t>(piece.data() - text_.data());
  }

  // The larger number won: "forkastet med 29 stemmer imod 8" has 29 against the motion.
  void add_both(int first, int second) {
    static const RE2 lost("(?i)forkast|afvis|nedstem|ikke (?:godkendt|vedtaget|tiltrådt)|\\bfaldt|bortfald");
    const bool rejected = RE2::PartialMatch(text_, lost);
    const int in_favour = rejected ? std::min(first, second) : first;
    const int against = rejected ? std::max(first, second) : second;
    statements_.push_back({VoteSideName::kInFavour, in_favour, {}, false, false});
    statements_.push_back({VoteSideName::kAgainst, against, {}, false, false});
  }

  void both_sides() {
    static const RE2 against(
        "(?i)(med |stemme[a-z]* )?(\\d{1,3})( stemmer)? (?:imod|mod) (\\d{1,3})( stemmer)?\\.?(?:[ ,;:)]|$)");
    static const RE2 hyphen("(?i)(?:stemme(?:rne|tal(?:let|lene)?)|med) (\\d{1,3}) ?[-–] ?(\\d{1,3})\\.?(?:[ ,;:)]|$)");
    re2::StringPiece found[6];
    if (against.Match(text_, 0, text_.size(), RE2::UNANCHORED, found, 6) &&
        (!found[1].empty() || !found[3].empty() || !found[5].empty())) {
      add_both(*read_count({found[2].data(), found[2].size()}), *read_count({found[4].data(), found[4].size()}));
      blank(offset(found[0]), offset(found[4]) + found[4].size());
    } else if (hyphen.Match(text_, 0, text_.size(), RE2::UNANCHORED, found, 3)) {
      add_both(*read_count({found[1].data(), found[1].size()}), *read_count({found[2].data(), found[2].size()}));
      blank(offset(found[0]), offset(found[2]) + found[2].size());
    }
  }

  // "8 stemmer for (A, F, Ø) og 5 imod (V, C)"
  void numbered_sides() {
    static const RE2 pattern(
        "(?i)(?:^|[ ,;.])((\\d{1,3}) (?:stemmer |medlemmer )?(?:stemte |stemmer )?(for|imod|mod|undlod|blankt?|hverken "
        "for eller imod) ?"
        "\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\))");
    re2::StringPiece found[5];
    for (std::size_t at = 0; pattern.Match(text_, at, text_.size(), RE2::UNANCHORED, found, 5);) {
      VoterList list = read_voters({found[4].data(), found[4].size()}).value_or(VoterList{});
      list.count = read_count({found[2].data(), found[2].size()});
      add(side_of({found[3].data(), found[3].size()}), std::move(list));
      at = offset(found[1]) + found[1].size();
      blank(offset(found[1]), at);
    }
  }

  void whose_votes() {
    static const RE2 from("(?i)(med|mod|imod) stemmer(?:ne)? (?:fra|af) ()");
    static const RE2 majority(
        "(?i)(?:(?:et|det) )?(?:stort |snævert )?(flertal(?:let)?|mindretal(?:let)?)(?: i [a-zæøå]+)?,? "
        "(?:\\(()|(?:bestående af|på) ())");
    static const RE2 turned("(?i)^[ ,)]*(?:stemte|stemmer|kan|kunne) (?:ikke|imod|mod)|^[ ,)]*(?:afvis|forkast)");
    re2::StringPiece found[4];
    for (std::size_t at = 0; from.Match(text_, at, text_.size(), RE2::UNANCHORED, found, 3);) {
      at = offset(found[2]);
      const auto side =
          to_lower({found[1].data(), found[1].size()}) == "med" ? VoteSideName::kInFavour : VoteSideName::kAgainst;
      if (auto list = leading_voters(string_view(text_).substr(at))) add(side, std::move(*list));
      blank(offset(found[0]), at);
    }
    for (std::size_t at = 0; majority.Match(text_, at, text_.size(), RE2::UNANCHORED, found, 4);) {
      const bool bracket = found[2].data() != nullptr;
      at = offset(found[bracket ? 2 : 3]);
      std::size_t end = bracket ? closing(at) : text_.size();
      const string_view rest = string_view(text_).substr(at, end - at);
      auto list = bracket ? read_voters(rest) : leading_voters(rest);
      if (!list || list->voters.empty()) continue;
      const bool minority = to_lower({found[1].data(), found[1].size()}).starts_with("m");
      const string_view last = list->voters.back().printed;
      const std::size_t behind = std::min(text_.find(last, at) + last.size(), text_.size());
      const bool is_turned = RE2::PartialMatch(string_view(text_).substr(behind), turned);
      if (minority && !is_turned && !RE2::PartialMatch(text_, "(?i)imod")) continue;  // what they wished instead
      add(minority || is_turned ? VoteSideName::kAgainst : VoteSideName::kInFavour, std::move(*list));
      blank(offset(found[0]), behind);
    }
  }

  std::size_t closing(std::size_t at) const {
    int depth = 1;
    for (; at < text_.size(); ++at) {
      if (text_[at] == '(') ++depth;
      if (text_[at] == ')' && --depth == 0) break;
    }
    return at;
  }

  void add(VoteSideName side, VoterList list, bool side_first = false) {
    statements_.push_back({side, list.count, std::move(list.voters), side_first, false});
  }

  struct Label {
    VoteSideName side;
    std::size_t start;
    std::size_t end;
  };

  std::vector<Label> labels() const {
    static const RE2 pattern(
        "(?i)(?:^|[ .,;(])((?:følgende (?:[a-zæøå]+ )?(?:(?:stemte|stemmer) (for|imod|mod|blankt)|(undlod|undlader)(?: "
        "at "
        "stemme)?)|(for|imod|mod) (?:[a-zæøå]+ ){0,2}?(?:stemte|stemmer)(?: følgende)?|(for|imod|mod|ja|nej|blank[et]?|"
        "undlod|undlader|undladt|hverken for eller imod)(?:[- ]stemmer)?(?: at stemme)?)( ?:)?(?: +|$))");
    std::vector<Label> all;
    re2::StringPiece found[7];
    for (std::size_t at = 0; at < text_.size() && pattern.Match(text_, at, text_.size(), RE2::UNANCHORED, found, 7);) {
      const std::size_t start = offset(found[1]);
      const std::size_t end = start + found[1].size();
      at = std::max(end > 0 ? end - 1 : end, start + 1);
      const auto* const word = std::find_if(found + 2, found + 6, [](const auto& one) { return !one.empty(); });
      const bool bare = word == found + 5;
      const bool number_follows = end < text_.size() && is_digit(static_cast<unsigned char>(text_[end]));
      const bool first = start == 0 || string_view(".,;").find(text_[start - 1]) != string_view::npos ||
                         (start > 1 && string_view(".,;").find(text_[start - 2]) != string_view::npos);
      if (bare && found[6].empty() && !(first && number_follows)) continue;
      all.push_back({side_of({word->data(), word->size()}), start, end});
    }
    return all;
  }

  void side_first() {
    const std::vector<Label> found = labels();
    for (std::size_t i = 0; i < found.size(); ++i) {
      const std::size_t end = i + 1 < found.size() ? found[i + 1].start : text_.size();
      const string_view value =
          trim(cut_at_reason(string_view(text_).substr(found[i].end, end - found[i].end)), " .,;:");
      if (value.empty()) {
        statements_.push_back({found[i].side, {}, {}, true, true});
      } else if (auto list = read_voters(value)) {
        add(found[i].side, std::move(*list), true);
      } else if (auto beginning = leading_voters(value)) {
        add(found[i].side, std::move(*beginning), true);
      } else {
        continue;
      }
      blank(found[i].start, found[i].end + value.size());
    }
  }

  void voters_first() {
    static const RE2 verb(
        "(?i)[ (]((?:stemte|stemmer|har stemt) (?:(?:dog|herefter|derfor|også|begge) "
        ")?(for|imod|mod|blankt|hverken)|(undlod|undlader|har "
        "undladt)|(anbefaler|anbefalede|tiltræder|tiltrådte|godkender|godkendte)|(for|imod|blank[et]?)|(?:er|var) "
        "(imod)|"
        "((?:kan|kunne) ikke (?:anbefale|tiltræde|godkende|støtte)))" WORD_END);
    static const RE2 of_votes("(?i)stem|undl");
    const bool about_votes = RE2::PartialMatch(text_, of_votes);
    std::size_t start = 0;
    re2::StringPiece found[8];
    for (std::size_t at = 0; at < text_.size() && verb.Match(text_, at, text_.size(), RE2::UNANCHORED, found, 8);) {
      const std::size_t verb_start = offset(found[1]);
      at = verb_start + found[1].size();
      auto list = acting_voters(string_view(text_).substr(start, verb_start - start));
      const bool bare = !found[5].empty();
      if (!list && bare) list = number_before(string_view(text_).substr(start, verb_start - start));
      const bool numbered = list && list->count;
      const bool verdict = !found[4].empty() || !found[7].empty();  // a vote only where it is one of so many members
      if (!list || (bare && !(numbered && about_votes)) || (verdict && !numbered)) continue;
      const auto* const word = std::find_if(found + 2, found + 8, [](const auto& one) { return !one.empty(); });
      const string_view said(word->data(), word->size());
      const VoteSideName side = !found[7].empty() ? VoteSideName::kAgainst : side_of(said);
      add(!found[4].empty() ? VoteSideName::kInFavour : side, std::move(*list));
      start = at;
    }
  }

  // "med stemmerne 4 for og 3 imod"
  static std::optional<VoterList> number_before(string_view before) {
    static const RE2 pattern("(?:.*[ ,])?(\\d{1,3})(?: stemmer| medlemmer)? *");
    int number = 0;
    if (!RE2::FullMatch(before, pattern, &number)) return std::nullopt;
    return VoterList{{}, number};
  }

  string text_;
  std::vector<VoteStatement> statements_;
};

}  // namespace

bool may_hold_a_vote(string_view text) {
  static const RE2 hint("(?i)stem|\\bfor ?:|imod|undl|flertal|mindretal|\\bja\\b|\\d medlem");
  return RE2::PartialMatch(text, hint);
}

std::vector<VoteStatement> vote_statements(string_view sentence) {
  constexpr std::size_t kLongestSentence = 8000;  // bytes; a council of 55 votes by name in 3,000
  if (sentence.size() > kLongestSentence || !may_hold_a_vote(sentence)) return {};
  return SentenceReader(sentence).read();
}

std::optional<VoterList> acting_voters(string_view before) {
  static const RE2 opener("(?i).*(?:^|[ ,;])(?:idet|mens|medens|men|hvor|hvorefter|dog|dog således at|;|:) ");
  static const RE2 adverb("(?i)[ ,]+(?:dog|herefter|derimod|også|begge|alle|derfor|ligeledes|har|som)$");
  re2::StringPiece found;
  string_view text = trim(before);
  if (opener.Match(text, 0, text.size(), RE2::ANCHOR_START, &found, 1)) text.remove_prefix(found.size());
  while (adverb.Match(text, 0, text.size(), RE2::UNANCHORED, &found, 1)) text.remove_suffix(found.size());
  static const RE2 link("(?:^|[ ,;.])(?:og|samt|med|at|af|,|\\.|;) *|[,;.] ");
  for (int tries = 0; tries < 12; ++tries) {
    text = trim(text, " ,;.:");
    if (text.starts_with("og ")) text.remove_prefix(3);
    if (text.empty()) return std::nullopt;
    if (auto list = read_voters(text)) return list;
    if (!link.Match(text, 0, text.size(), RE2::UNANCHORED, &found, 1)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(found.data() - text.data()) + found.size());
  }
  return std::nullopt;
}

}  // namespace referat
