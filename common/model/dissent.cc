#include "common/model/dissent.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

#include "common/model/decision_sentences.h"
#include "common/model/own_decision.h"
#include "common/model/votes.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

#define WORD_END "(?:[ ,.;:]|$)"

/// How a clause says it. Before the group are those who do it, or behind it.
struct DissentPhrase {
  string_view kind;
  bool voters_before;
  string_view pattern;
};

constexpr DissentPhrase kPhrases[] = {
    {"protokol", true,
     "(?:ønskede|ønsker|bad om|fik|anmodede om)(?: at få)?(?: [a-zæøå]+){0,3}? (?:til|ind)?(?:ført|føjet)"
     "(?: [a-zæøå]+){0,2}? (?:beslutnings)?(?:protokol|referat)(?:len|let|tet|en)?"},
    {"protokol", true, "(?:ønskede|ønsker|bad om at få)(?: [a-zæøå]+){0,3}? protokolleret"},
    {"protokol", true,
     "(?:ønskede|ønsker|havde|fik|afgav|afgiver|fremsatte)(?: at (?:få|afgive))?(?: [a-zæøå]+){0,2}? "
     "(?:protokol(?:bemærkning|tilførsel|lat)|mindretalsudtalelse|særudtalelse)(?:en|er)?"},
    {"protokol", false,
     "(?:protokol(?:bemærkning|tilførsel|lat)|mindretalsudtalelse|særudtalelse)(?:en|er)? (?:fra|af):?"},
    {"forbehold", true, "(?:tog|tager|tog dog|har taget|har|havde|udtrykte)(?: [a-zæøå]+){0,2}? forbehold"},
    {"forbehold", false, "forbehold(?:et)? fra:?"},
    {"imod", true,
     "(?:kan|kunne|kunne dog|vil|ville|ønskede|ønsker)(?: [a-zæøå]+)? ikke(?: at)?(?: [a-zæøå]+){0,2}? "
     "(?:tiltræde|støtte|anbefale|godkende|tilslutte sig|stemme for|gå ind for|medvirke|bakke op|acceptere)"},
    {"imod", true, "(?:tog|tager) afstand fra"},
};

const RE2& compiled(std::size_t phrase) {
  static const auto patterns = [] {
    std::array<RE2*, std::size(kPhrases)> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
      all[i] = new RE2("(?i)(?:^|[ (,.])(" + string(kPhrases[i].pattern) + ")" WORD_END);
    return all;
  }();
  return *patterns[phrase];
}

string_view kind_of(VoteSideName side) {
  return side == VoteSideName::kAgainst ? "imod" : "undlod";
}

class DissentReader {
 public:
  std::vector<Dissent> read(string_view decision) {
    decision_ = decision;
    sentences_ = read_ballots(decision);
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      votes_in(i);
      phrases_in(i);
    }
    return std::move(found_);
  }

 private:
  void add(string_view kind, const std::vector<Voter>& voters, const string& text) {
    for (const Voter& voter : voters) {
      const bool known = std::any_of(found_.begin(), found_.end(), [&](const Dissent& one) {
        return one.kind == kind && one.by == voter.printed && (kind != "protokol" || one.text == text);
      });
      if (!known) found_.push_back({string(kind), voter.printed, text});
    }
  }

  void votes_in(std::size_t i) {
    if (sentences_[i].on_amendment) return;
    for (const VoteStatement& statement : sentences_[i].statements) {
      if (statement.side != VoteSideName::kInFavour)
        add(kind_of(statement.side), statement.voters, sentences_[i].printed);
    }
  }

  void phrases_in(std::size_t i) {
    static const RE2 hint("(?i)forbehold|protokol|referat|udtalelse|ikke|afstand");
    const string plain = without_quotes(sentences_[i].printed);
    constexpr std::size_t kLongestSentence = 8000;  // bytes
    if (plain.size() > kLongestSentence || !RE2::PartialMatch(plain, hint)) return;
    std::vector<string_view> read;
    bool note = false;  // "V kan ikke støtte forslaget og ønsker følgende ført til protokollen"
    std::vector<Voter> subject;
    for (std::size_t phrase = 0; phrase < std::size(kPhrases); ++phrase) {
      const DissentPhrase& row = kPhrases[phrase];
      if (row.kind == "imod" && sentences_[i].on_amendment) continue;
      if (std::find(read.begin(), read.end(), row.kind) != read.end()) continue;
      std::size_t start = 0;
      re2::StringPiece words[2];
      while (compiled(phrase).Match(plain, start, plain.size(), RE2::UNANCHORED, words, 2)) {
        const auto from = static_cast<std::size_t>(words[1].data() - plain.data());
        const std::size_t end = from + words[1].size();
        const string_view text(plain);
        auto list = row.voters_before ? acting_voters(text.substr(start, from - start))
                                      : leading_voters(trim(text.substr(end)));
        // "Herefter tog V forbehold"
        if (!list && row.voters_before) list = turned_round(row.kind, text);
        start = end;
        note = note || row.kind == "protokol";
        if (!list || list->voters.empty()) continue;
        subject = list->voters;
        add(row.kind, list->voters, row.kind == "protokol" ? with_note(i) : sentences_[i].printed);
        read.push_back(row.kind);
      }
    }
    if (note && std::find(read.begin(), read.end(), "protokol") == read.end()) add("protokol", subject, with_note(i));
    if (std::find(read.begin(), read.end(), "forbehold") == read.end()) {
      if (const auto list = turned_round("forbehold", plain)) add("forbehold", list->voters, sentences_[i].printed);
    }
  }

  static std::optional<VoterList> turned_round(string_view kind, string_view text) {
    static const RE2 pattern("(?i)(?:^|[ ,])(?:tog|tager) (.+?) forbehold" WORD_END);
    re2::StringPiece voters;
    if (kind != "forbehold" || !RE2::PartialMatch(text, pattern, &voters)) return std::nullopt;
    auto list = read_voters({voters.data(), voters.size()});
    return list && !list->voters.empty() ? list : std::nullopt;
  }

  // A sentence that ends in a colon goes on in the note: to the end of its quote, or one paragraph. A note behind a
  // colon goes to the end of its paragraph.
  string with_note(std::size_t i) const {
    string text = sentences_[i].printed;
    const std::size_t at = decision_.find(text);
    if (!trim(text).ends_with(':') && text.find(':') != string::npos && quotes_in(text) == 0 && at != string_view::npos)
      return string(trim(decision_.substr(at, decision_.find('\n', at) - at)));
    if (!trim(text).ends_with(':') || i + 1 == sentences_.size()) return text;
    text += "\n" + sentences_[i + 1].printed;
    const string& first = sentences_[i + 1].printed;
    if (!starts_quote(first)) return text;
    for (std::size_t next = i + 2; next < sentences_.size() && quotes_in(text) % 2 == 1; ++next)
      text += "\n" + sentences_[next].printed;
    return text;
  }

  static bool is_mark(char32_t letter) {
    return letter == '"' || (0x201C <= letter && letter <= 0x201F) || letter == 0xAB || letter == 0xBB;
  }
  static bool starts_quote(string_view text) {
    std::size_t at = 0;
    return !text.empty() && is_mark(decode_utf8(text, at));
  }
  static int quotes_in(string_view text) {
    int marks = 0;
    for (std::size_t at = 0; at < text.size();) marks += is_mark(decode_utf8(text, at)) ? 1 : 0;
    return marks;
  }

  string_view decision_;
  std::vector<BallotSentence> sentences_;
  std::vector<Dissent> found_;
};

// A note in a section of its own: who made it stands in its heading or in its first sentence.
void add_notes(const Item& item, std::vector<Dissent>& all) {
  static const RE2 author("(?i)(?:protokol\\S*|\\S*udtalelse) (?:fra|af):? (.+)");
  bool of_another = false;  // the notes of another body follow its decision
  for (const Section& section : item.sections) {
    if (section.kind == "Beslutning") of_another = is_decision_of_another(section, item);
    if (section.kind != "Protokol" || section.text.empty() || of_another) continue;
    auto notes = read_dissent(section.text);
    if (notes.empty() && !is_ballot_section(section)) {
      string by;
      RE2::FullMatch(section.heading, author, &by);
      notes.push_back({"protokol", by, section.text});
    }
    all.insert(all.end(), notes.begin(), notes.end());
  }
}

}  // namespace

std::span<const string_view> dissent_kinds() {
  static constexpr string_view kKinds[] = {"forbehold", "imod", "undlod", "protokol"};
  return kKinds;
}

std::vector<Dissent> read_dissent(string_view decision) {
  static const RE2 hint("(?i)forbehold|protokol|referat|udtalelse|ikke|afstand");
  if (!RE2::PartialMatch(decision, hint) && !may_hold_a_vote(decision)) return {};
  return DissentReader().read(decision);
}

std::vector<Dissent> dissent_of(const Item& item, string_view decision) {
  std::vector<Dissent> all = read_dissent(decision);
  add_notes(item, all);
  return all;
}

}  // namespace referat
