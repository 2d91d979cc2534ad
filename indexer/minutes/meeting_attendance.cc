#include "indexer/minutes/meeting_attendance.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/text/caseless.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t kLongestSentence = 400;
constexpr std::size_t kLongestCutList = 1000;

/// Nearly all text of decisions is done with here.
bool may_be_about_people(string_view text) {
  static const CaselessWords words({"deltog", "deltager", "meldt", "forfald", "fraværende", "til stede", "tilstede",
                                    "mødt", "udeblev", "ankom", "forlod", "gik", "stedet for", "afbud", "inhabil"});
  return words.may_be_in(text);
}

/// "Ylva Fyrbæk deltog ikke …", "I stedet for X deltog Y.", "Alle var mødt.", "… ankom kl. 17.32 …"
bool is_about_people(string_view text) {
  static const RE2 sentence(
      "(?i)(?:.*[^\\pL])?(?:deltog|deltager ikke|meldt (?:afbud|forfald)|meldte afbud|havde forfald|var fraværende|"
      "er fraværende|(?:var|er) (?:til stede|tilstede|mødt)|udeblev|ankom|forlod mødet|gik (?:kl|efter)|"
      "i stedet for|afbud fra|inhabil)(?:[^\\pL].*)?");
  static const RE2 matter("(?i)(?:punktet|sagen|dagsordenen|forslaget|det|der)\\b.*");
  return text.size() <= kLongestSentence && may_be_about_people(text) && RE2::FullMatch(text, sentence) &&
         !RE2::FullMatch(text, matter);
}

/// "Merle Skovhus (A), sag 129-130", "Ditlev Klitbo, V", "Ingen."
bool is_person(string_view text) {
  static const RE2 nobody("(?i)ingen\\.?");
  if (RE2::FullMatch(text, nobody)) return true;
  static const RE2 person(
      "(?:\\p{Lu}[\\pL.'-]*)(?: (?:\\p{Lu}[\\pL.'-]*|af|von|de)){1,5}(?: ?\\(.*\\))?(?:,? .*)?[.,]?");
  static const RE2 prose("(?i).* (?:at|blev|er|har|som|indstilling\\pL*|godkendt\\pL*) .*");
  return text.size() <= 120 && RE2::FullMatch(text, person) && !RE2::FullMatch(text, prose);
}

/// A list with commas runs on over the ends of its lines ("…, Solvej", "Havgaard, …"), but not over the end of a
/// sentence.
string with_lists_in_one_line(string_view text) {
  string joined(text);
  for (std::size_t at = 0, end = joined.find('\n'); end != string::npos; at = end + 1, end = joined.find('\n', at)) {
    // One comma parts a member from a party.
    const bool list = std::count(joined.begin() + static_cast<std::ptrdiff_t>(at),
                                 joined.begin() + static_cast<std::ptrdiff_t>(end), ',') > 1;
    if (list && string_view(".;:").find(joined[end - 1]) == string_view::npos) joined[end] = ' ';
  }
  return joined;
}

void add(string_view label, string_view printed, std::vector<AttendanceNote>& notes) {
  const string text = with_lists_in_one_line(trim(printed));
  if (text.empty()) return;
  const auto same = [&](const AttendanceNote& note) { return note.label == label && note.text == text; };
  if (std::none_of(notes.begin(), notes.end(), same)) notes.push_back({string(label), text});
}

/// "Godkendt. Runa Bræmmer deltog ikke." → "Runa Bræmmer deltog ikke."
string sentences_about_people(string_view text) {
  static const RE2 sentence("((?:[^.]|\\.[^ ]|\\b\\pL{1,3}\\. |\\d\\. )*?(?:[\\pL)\"”]{4,}|\\)|\\d)\\.)(?: +|$)");
  string kept;
  if (!may_be_about_people(text)) return kept;
  re2::StringPiece rest(text.data(), text.size());
  re2::StringPiece one;
  const auto keep = [&](string_view part) {
    if (is_about_people(part)) kept += (kept.empty() ? "" : " ") + string(part);
  };
  while (RE2::Consume(&rest, sentence, &one)) keep({one.data(), one.size()});
  keep({rest.data(), rest.size()});
  return kept;
}

/// Lists and sentences among the lines of a decision.
void read_lines(const string& text, std::vector<AttendanceNote>& notes) {
  AttendanceNote open;
  const auto close = [&] {
    add(open.label, open.text, notes);
    open = {};
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const string_view line = trim(string_view(text).substr(at, end - at));
    at = end + 1;
    if (const auto label = label_at_start(line); label && label->label->field == HeaderField::attendance) {
      close();
      open.label = string(trim(line.substr(0, label->length_bytes), " .:"));
      open.text = string(trim(line.substr(label->length_bytes)));
    } else if (!open.label.empty() && is_person(line) && !is_about_people(line)) {
      open.text += (open.text.empty() ? "" : "\n") + string(line);
    } else {
      close();
      add("", sentences_about_people(line), notes);
    }
  }
  close();
}

}  // namespace

std::vector<AttendanceNote> header_attendance(const std::vector<HeaderPiece>& pieces) {
  std::vector<AttendanceNote> notes;
  for (const HeaderPiece& piece : pieces) {
    if (piece.in_title) continue;
    if (piece.field == HeaderField::attendance) {
      if (!piece.is_long || piece.text.size() <= kLongestCutList) add(piece.label, piece.text, notes);
    } else if (!piece.is_long && (!piece.field || piece.field == HeaderField::other) && is_about_people(piece.text)) {
      add(piece.field ? string_view(piece.label) : string_view(), piece.text, notes);
    }
  }
  return notes;
}

std::optional<string> decision_place(const Item& item) {
  for (const Section& section : item.sections) {
    if (section.kind != "Beslutning") continue;
    for (std::size_t at = 0; at < section.text.size();) {
      const std::size_t end = std::min(section.text.find('\n', at), section.text.size());
      const string_view line = string_view(section.text).substr(at, end - at);
      at = end + 1;
      const auto label = label_at_start(line);
      if (!label || label->label->field != HeaderField::place || !label->colon) continue;
      if (const string_view place = trim(line.substr(label->length_bytes)); !place.empty()) return string(place);
    }
  }
  return std::nullopt;
}

std::vector<AttendanceNote> decision_attendance(const Item& item) {
  std::vector<AttendanceNote> notes;
  for (const Section& section : item.sections) {
    const auto label = label_at_start(section.heading);
    const bool about_people = !label || label->label->field == HeaderField::attendance;
    if (section.kind == "Fremmøde" && about_people) {
      add(trim(section.heading, " .:"), section.text, notes);
    } else if (section.kind == "Beslutning") {
      read_lines(section.text, notes);
    }
  }
  return notes;
}

}  // namespace referat
