// A body's name is one of these:
//   a name of the table               Byrådet, KKR Hovedstaden
//   fields and an ending              Teknik- og Miljøudvalget, Plan & Kulturudvalget, Seniorrådet
//   an ending and fields              Udvalget for Fyr og Flag
//   a place and an ending             Vesterlund Lokaludvalg; with a council's ending the place is the municipality
#include "common/model/organ_name.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>

#include "common/model/municipality.h"
#include "common/model/organ_names.h"
#include "common/model/organ_words.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

struct Ending {
  string_view indefinite;
  string_view article;
};

constexpr Ending kEndings[] = {{"udvalg", "et"},    {"råd", "et"},        {"nævn", "et"},
                               {"bestyrelse", "n"}, {"kommission", "en"}, {"repræsentation", "en"},
                               {"forum", "met"},    {"forsamling", "en"}};

// Words without a hyphen, a comma or "og" behind them that may open a name.
constexpr string_view kAdjectives[] = {"det",       "den",       "teknisk",    "social",   "socialt",      "lokalt",
                                       "lokale",    "fælles",    "særlig",     "særligt",  "grønt",        "grønne",
                                       "regionalt", "kommunale", "tværgående", "politisk", "midlertidigt", "tekniske"};

// First words of titles that end like a body's name.
constexpr string_view kNoNames[] = {"nyt",    "ny",     "intet",  "hvert",    "udvalget",
                                    "samråd", "forråd", "medlem", "medlemmer"};

template <std::size_t n>
bool holds(const string_view (&words)[n], string_view word) {
  for (const string_view one : words) {
    if (one == word) return true;
  }
  return false;
}

bool starts_upper(string_view word) {
  std::size_t at = 0;
  return !word.empty() && is_upper(decode_utf8(word, at));
}

// Trims what the line prints around the name: marks, the years of an election period, page numbers.
string trimmed(string_view phrase) {
  static const RE2 before("^(?:[ \\t.,:;|•·*_-]|–|\\d\\d-\\d\\d +)+");
  static const RE2 after("(?:[ \\t.,:;|_-]|–|\\(?(?:19|20)\\d\\d ?[-–] ?(?:19|20)?\\d\\d\\)?|(?i: side:? *\\d+))+$");
  static const RE2 spaces("[ \\t]+");
  string text(phrase);
  // A name begins with a letter and ends with one, as nearly all phrases do.
  const auto is_ascii_letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  if (!text.empty() && !is_ascii_letter(text.front())) RE2::Replace(&text, before, "");
  if (!text.empty() && !is_ascii_letter(text.back())) RE2::Replace(&text, after, "");
  if (text.find("  ") != string::npos || text.find('\t') != string::npos) RE2::GlobalReplace(&text, spaces, " ");
  static const RE2 ampersand(" ?&(?:amp;)? ?");
  if (text.find('&') != string::npos) RE2::GlobalReplace(&text, ampersand, " og ");
  return text;
}

struct Known {
  string_view name;
  bool names_itself;
  string_view municipality;
};

const Known* known_organ(string key) {
  static const auto names = [] {
    std::map<string, Known> all;
    for (const OrganName& row : kOrganNames) {
      all.emplace(organ_key(row.name), Known{row.name, row.names_itself, row.municipality});
      all.emplace(organ_key(row.other), Known{row.name, row.names_itself, row.municipality});
    }
    return all;
  }();
  auto found = names.find(key);
  if (found == names.end() && key.ends_with('s')) {
    key.pop_back();
    found = names.find(key);
  }
  return found == names.end() ? nullptr : &found->second;
}

// The word with the article, without a genitive: "Byudvalg", "Byudvalgets" → "Byudvalget". Nothing for other words and
// for an ending that stands alone ("Udvalget").
std::optional<string> definite(string_view word) {
  const string lower = to_lower(word);
  for (const Ending& ending : kEndings) {
    const std::size_t at = lower.rfind(ending.indefinite);
    if (at == string::npos || at == 0) continue;
    const string tail = lower.substr(at + ending.indefinite.size());
    const string article(ending.article);
    if (!tail.empty() && tail != article && tail != article + "s" && tail != "s") continue;
    if (lower.size() != word.size()) return std::nullopt;
    return string(word.substr(0, at + ending.indefinite.size())) + article;
  }
  return std::nullopt;
}

// Is each word before the last bound to the next, as the parts of one name are?
bool fields_bound(const std::vector<string>& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const string lower = to_lower(words[i]);
    if (lower == "og" || lower == "samt") {
      if (i == 0) return false;
      continue;
    }
    const string next = to_lower(words[i + 1]);
    const bool bound = lower.ends_with('-') || lower.ends_with(',') || next == "og" || next == "samt";
    if (!bound && !(i < 2 && holds(kAdjectives, lower))) return false;
    if (!lower.ends_with('-') && !lower.ends_with(',') && !starts_upper(words[i]) && i == 0) return false;
  }
  return true;
}

bool is_letter_end(const string& word) {
  return word.back() != '-' && word.back() != ',';
}

string with_capital(const string& word) {
  std::size_t at = 0;
  const char32_t first = decode_utf8(word, at);
  string capital;
  append_utf8(capital, upper_letter(first));
  return capital + word.substr(at);
}

// "Social og sundhedsudvalget", "Social- og Sundhedsudvalget": one body, one spelling.
void set_field_marks(std::vector<string>& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const string before = words[i - 1];
    if (before == "og" || before.ends_with('-') || before.ends_with(',')) {
      if (words[i] != "og" && words[i] != "samt") words[i] = with_capital(words[i]);
    }
  }
  const std::size_t size = words.size();
  if (size == 3 && words[1] == "og" && is_letter_end(words[0])) words[0] += '-';
}

std::optional<Organ> fields_then_ending(std::vector<string> words) {
  if (words.empty() || words.size() > 9 || !starts_upper(words[0]) || holds(kNoNames, to_lower(words[0])))
    return std::nullopt;
  const auto last = definite(words.back());
  const bool plain_ending = words.size() == 2 && to_lower(words.back()) == "udvalg";  // "Teknisk Udvalg"
  if (!last && !(plain_ending && holds(kAdjectives, to_lower(words[0])))) return std::nullopt;
  if (!fields_bound(words)) return std::nullopt;
  // With an adjective before it the ending takes no article: "Teknisk Udvalg", "Det fælles landdistriktsråd".
  if (last && (words.size() == 1 || !holds(kAdjectives, to_lower(words[0])))) words.back() = *last;
  set_field_marks(words);
  if (words[0] == "Børn-" || (words[0] == "Børn" && words.size() > 2)) words[0] = "Børne-";
  return Organ{joined(words), std::nullopt, false};
}

std::optional<Organ> ending_then_fields(string_view text) {
  static const RE2 pattern("(?i)(udvalg(?:et)?s?) (for|vedr\\.|vedrørende|om|til) (.+)");
  static const CaselessWords beginnings({"udvalg"});
  re2::StringPiece head, link, fields;
  if (!beginnings.may_begin(text) || !RE2::FullMatch(text, pattern, &head, &link, &fields)) return std::nullopt;
  const std::vector<string> words = words_of({fields.data(), fields.size()});
  if (words.size() > 9) return std::nullopt;
  // A field is capitals throughout or small letters throughout: "Fritid drøftede sagen" is a sentence.
  bool capital = false;
  bool first = true;
  for (const string& word : words) {
    if (word == "og" || word == "samt" || word == "i" || word == "på") {
      first = word == "og" || word == "samt";
      continue;
    }
    if (!first && starts_upper(word) != capital && capital) return std::nullopt;
    if (word.ends_with("ede") || word.ends_with('.') || word == "den" ||
        word.find_first_of("0123456789:;") != string::npos) {
      return std::nullopt;
    }
    capital = starts_upper(word);
    first = word.ends_with(',');
  }
  string tail(fields);
  return Organ{"Udvalget " + string(link) + " " + tail, std::nullopt, false};
}

// "Bestyrelsen for Fjordby Musikskole", "Repræsentantskabet for Havnen"
std::optional<Organ> board_of(string_view text) {
  static const RE2 pattern(
      "((?i:bestyrelsen|skolebestyrelsen|repræsentantskabet|styregruppen|følgegruppen|arbejdsgruppen)) (for|i|af|ved) "
      "(\\p{Lu}[\\pL&' -]*)");
  re2::StringPiece head, link, fields;
  if (!RE2::FullMatch(text, pattern, &head, &link, &fields)) return std::nullopt;
  const std::vector<string> words = words_of({fields.data(), fields.size()});
  const auto is_verb = [](const string& word) { return word.ends_with("ede") || word == "har" || word == "den"; };
  if (words.size() > 6 || std::any_of(words.begin(), words.end(), is_verb)) return std::nullopt;
  return Organ{string(text), std::nullopt, false};
}

// "Fjordby Byråd", "Fjordby Kommunes Økonomiudvalg", "Økonomiudvalget, Fjordby Kommune", "Vesterlund Lokaludvalg"
std::optional<Organ> with_place(string_view text, OrganContext context) {
  static const RE2 council(
      "((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+ ?){1,3}?)s? ((?i)byråd|kommunalbestyrelse|borgerrepræsentation|magistrat)s?");
  static const RE2 before("((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+ ?){1,3}) (?i:(?:regions)?kommunes?)(?: ?[-–,:]? )(.+)");
  static const RE2 after("(.+?)(?: ?[-–,:] ?| i | )((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+ ?){1,3}) (?i:(?:regions)?kommunes?)");
  static const RE2 local(
      "((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+(?:/| |, | og | - )?){1,5}) ((?i)lokaludvalg|lokalråd|bylaug)(?:et)?s?");
  static const CaselessWords words(
      {"byråd", "kommunalbest", "borgerrep", "magistrat", "kommune", "lokaludvalg", "lokalråd", "bylaug"});
  if (!words.may_be_in(text)) return std::nullopt;
  re2::StringPiece place, body;
  if (RE2::FullMatch(text, council, &place, &body)) {
    const string name = in_normal_case({place.data(), place.size()});
    if (holds(kNoNames, to_lower(name)) || holds(kAdjectives, to_lower(name))) return std::nullopt;
    const Known* known = known_organ(organ_key({body.data(), body.size()}));
    if (known) return Organ{string(known->name), known_municipality(name).value_or(name), false};
  }
  if (RE2::FullMatch(text, local, &place, &body)) {
    return Organ{string(text.substr(0, place.size() + 1 + body.size())), std::nullopt, false};
  }
  if (RE2::FullMatch(text, before, &place, &body) || RE2::FullMatch(text, after, &body, &place)) {
    auto organ = organ_named({body.data(), body.size()}, context);
    const string name = in_normal_case({place.data(), place.size()});
    if (organ && !organ->municipality) organ->municipality = known_municipality(name).value_or(name);
    return organ;
  }
  return std::nullopt;
}

std::optional<Organ> region_or_contact_council(string_view text) {
  static const RE2 kkr("(?i)KKR ([A-Za-zÀ-ɏ-]+(?: [A-Za-zÀ-ɏ-]+)?)");
  static const RE2 region("(?i:region) [A-Za-zÀ-ɏ]+[ ,:–-]+(.+)");
  static const CaselessWords beginnings({"kkr ", "region "});
  if (!beginnings.may_begin(text)) return std::nullopt;
  re2::StringPiece rest;
  if (RE2::FullMatch(text, kkr, &rest) && starts_upper({rest.data(), rest.size()})) {
    return Organ{"KKR " + string(rest), std::nullopt, true};
  }
  if (RE2::FullMatch(text, region, &rest)) {
    auto organ = organ_named({rest.data(), rest.size()}, OrganContext::kBare);
    if (organ) organ->names_itself = true;
    return organ;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Organ> table_organ(string_view key) {
  const Known* known = known_organ(string(key));
  if (!known) return std::nullopt;
  Organ organ{string(known->name), std::nullopt, known->names_itself};
  if (!known->municipality.empty()) organ.municipality = string(known->municipality);
  return organ;
}

std::optional<Organ> organ_named(string_view phrase, OrganContext context) {
  const string text = in_normal_case(trimmed(phrase));
  if (text.size() < 3 || text.size() > 140) return std::nullopt;
  if (text.find_first_of("0123456789") == string::npos) {
    if (auto organ = table_organ(organ_key(text))) return organ;
  }
  if (auto organ = region_or_contact_council(text)) return organ;
  if (auto organ = with_place(text, context)) return organ;
  if (auto organ = ending_then_fields(text)) return organ;
  if (auto organ = fields_then_ending(words_of(text))) return organ;
  if (auto organ = board_of(text)) return organ;
  static const RE2 advisory("§ ?(\\d+),? ?stk\\.? ?(\\d+)[- ]?(udvalg\\pL*)(.*)");
  string paragraph, part, committee, about;
  if (RE2::FullMatch(text, advisory, &paragraph, &part, &committee, &about)) {
    return Organ{"§ " + paragraph + ", stk. " + part + "-" + committee + about, std::nullopt, false};
  }
  if (context == OrganContext::kBare) return std::nullopt;
  for (const string_view field : kFieldNames) {
    if (organ_key(field) == organ_key(text)) return Organ{string(field), std::nullopt, false};
  }
  static const RE2 short_name("[A-ZÀ-Þ][A-Za-zÀ-ɏ ,.&/-]+");
  if (context == OrganContext::kLabel && RE2::FullMatch(text, short_name)) return Organ{text, std::nullopt, false};
  return std::nullopt;
}

}  // namespace referat
