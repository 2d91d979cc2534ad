#include "common/text/identifier_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/letters.h"

namespace referat {
namespace {

using Kind = TriggerKind;

// By first letter. A definite or plural form needs "nr.": "lokalplanen 3 gange" is none.
constexpr auto kTriggers = std::to_array<TriggerWord>({
    {"amba", Kind::company_form, "amba"},
    {"apr", Kind::month, "april", true, false, 4},
    {"april", Kind::month, "april", false, false, 4},
    {"aps", Kind::company_form, "aps"},
    {"aug", Kind::month, "august", true, false, 8},
    {"august", Kind::month, "august", false, false, 8},
    {"b", Kind::letter, "b"},
    {"byplanvedtægt", Kind::plan, "byplanvedtægt"},
    {"covid", Kind::numbered, "covid"},
    {"cvr", Kind::company, "cvr", true, false, 8},
    {"d", Kind::day, "", true},
    {"dec", Kind::month, "december", true, false, 12},
    {"december", Kind::month, "december", false, false, 12},
    {"den", Kind::day, "den"},
    {"dkk", Kind::money, "dkk"},
    {"dok", Kind::document, "dok", true},
    {"doknr", Kind::document, "dok", true},
    {"dokument", Kind::document, "dok"},
    {"dokumentnr", Kind::document, "dok", true},
    {"dokumentnummer", Kind::document, "dok"},
    {"ean", Kind::company, "ean", true, false, 13},
    {"emn", Kind::case_system, "emn"},
    {"feb", Kind::month, "februar", true, false, 2},
    {"februar", Kind::month, "februar", false, false, 2},
    {"gln", Kind::company, "ean", true, false, 13},
    {"ivs", Kind::company_form, "ivs"},
    {"j", Kind::case_label, "sag", true, true},
    {"jan", Kind::month, "januar", true, false, 1},
    {"januar", Kind::month, "januar", false, false, 1},
    {"jnr", Kind::case_label, "sag", true},
    {"journal", Kind::case_label, "sag", false, true},
    {"journalnr", Kind::case_label, "sag", true},
    {"journalnummer", Kind::case_label, "sag"},
    {"jul", Kind::month, "juli", true, false, 7},
    {"juli", Kind::month, "juli", false, false, 7},
    {"jun", Kind::month, "juni", true, false, 6},
    {"juni", Kind::month, "juni", false, false, 6},
    {"k", Kind::letter, "k"},
    {"kl", Kind::time, "kl", true},
    {"klokken", Kind::time, "klokken"},
    {"kommuneplantillæg", Kind::plan, "kommuneplantillæg"},
    {"kommuneplantillægget", Kind::plan, "kommuneplantillæg", false, true},
    {"kr", Kind::money, "kr", true},
    {"l", Kind::letter, "l"},
    {"lokalplan", Kind::plan, "lokalplan"},
    {"lokalplanen", Kind::plan, "lokalplan", false, true},
    {"lokalplaner", Kind::plan, "lokalplan", false, true},
    {"lokalplanerne", Kind::plan, "lokalplan", false, true},
    {"lokalplanforslag", Kind::plan, "lokalplan"},
    {"lokalplanforslaget", Kind::plan, "lokalplan", false, true},
    {"lokalplannr", Kind::plan, "lokalplan", true},
    {"lokalplantillæg", Kind::plan, "lokalplantillæg"},
    {"maj", Kind::month, "maj", false, false, 5},
    {"mar", Kind::month, "marts", true, false, 3},
    {"marts", Kind::month, "marts", false, false, 3},
    {"matr", Kind::land, "matr", true},
    {"matrikel", Kind::land, "matr"},
    {"matrikelnr", Kind::land, "matr", true},
    {"matrikelnummer", Kind::land, "matr"},
    {"matrnr", Kind::land, "matr", true},
    {"mok", Kind::case_system, "mok"},
    {"mr", Kind::land, "matr", true, true},
    {"nov", Kind::month, "november", true, false, 11},
    {"november", Kind::month, "november", false, false, 11},
    {"okt", Kind::month, "oktober", true, false, 10},
    {"oktober", Kind::month, "oktober", false, false, 10},
    {"p", Kind::company, "p", false, true, 10},
    {"paragraf", Kind::law, ""},
    {"paragraffer", Kind::law, ""},
    {"paragrafferne", Kind::law, ""},
    {"s", Kind::case_system, "s"},
    {"sag", Kind::case_system, "sag"},
    {"sagid", Kind::case_label, "sag", true},
    {"sagnr", Kind::case_label, "sag", true},
    {"sagnummer", Kind::case_label, "sag"},
    {"sags", Kind::case_label, "sag", false, true},
    {"sagsid", Kind::case_label, "sag", true},
    {"sagsnr", Kind::case_label, "sag", true},
    {"sagsnummer", Kind::case_label, "sag"},
    {"se", Kind::company, "se", false, true, 8},
    {"sep", Kind::month, "september", true, false, 9},
    {"sept", Kind::month, "september", true, false, 9},
    {"september", Kind::month, "september", false, false, 9},
    {"stk", Kind::subsection, "stk", true},
    {"temalokalplan", Kind::plan, "lokalplan"},
    {"tillæg", Kind::plan, "tillæg", false, true},
});

constexpr std::array<std::string_view, 4> kNumberWords = {"nr", "nummer", "no", "id"};

static_assert(std::is_sorted(kTriggers.begin(), kTriggers.end(),
                             [](const TriggerWord& a, const TriggerWord& b) { return a.word[0] < b.word[0]; }));

constexpr auto kRowsByLetter = [] {
  std::array<std::pair<unsigned char, unsigned char>, 26> rows{};
  for (unsigned char i = 0; i < kTriggers.size(); ++i) {
    auto& [first, last] = rows[static_cast<std::size_t>(kTriggers[i].word[0] - 'a')];
    if (last == 0) first = i;
    last = static_cast<unsigned char>(i + 1);
  }
  return rows;
}();

/// A bit for a letter; the last one for all else, such as the end of a word.
constexpr unsigned bit_of(char c) {
  const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return 1U << (lower >= 'a' && lower <= 'z' ? lower - 'a' : 26);
}

/// The second letters that the triggers of a first letter have: most words go no further.
constexpr auto kSecondLetters = [] {
  std::array<unsigned, 26> letters{};
  for (const TriggerWord& trigger : kTriggers)
    letters[static_cast<std::size_t>(trigger.word[0] - 'a')] |= bit_of(trigger.word.size() > 1 ? trigger.word[1] : ' ');
  return letters;
}();

constexpr char kTwoByteLead = '\xC3';

char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// "æ" of a word against Æ, æ or ae of a text: two bytes each.
bool same_danish_letter(char word_byte, char first, char second) {
  struct Row {
    char lower, upper;
    std::string_view plain;
  };
  constexpr Row kLetters[] = {{'\xA6', '\x86', "ae"}, {'\xB8', '\x98', "oe"}, {'\xA5', '\x85', "aa"}};
  for (const Row& row : kLetters) {
    if (row.lower != word_byte) continue;
    if (first == kTwoByteLead) return second == row.lower || second == row.upper;
    return lower_ascii(first) == row.plain[0] && lower_ascii(second) == row.plain[1];
  }
  return false;
}

std::size_t number_word_length(std::string_view text) {
  if (text.empty() || (lower_ascii(text[0]) != 'n' && lower_ascii(text[0]) != 'i')) return 0;
  for (const std::string_view word : kNumberWords) {
    if (const std::size_t length = word_length(text, word)) return length;
  }
  return 0;
}

}  // namespace

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(decode_utf8(text, at));
}

std::size_t behind_spaces(std::string_view text, std::size_t at) {
  for (int spaces = 0; spaces < 2 && byte_at(text, at, ' '); ++spaces) ++at;
  return at;
}

std::size_t behind_line_end(std::string_view text, std::size_t at) {
  const std::size_t end = behind_spaces(text, at);
  return byte_at(text, end, '\n') ? behind_spaces(text, end + 1) : at;
}

std::string_view digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (digit_at(text, end)) ++end;
  return at < text.size() ? text.substr(at, end - at) : std::string_view();
}

std::size_t word_length(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == kTwoByteLead) {
      if (!same_danish_letter(word[i + 1], text[i], text[i + 1])) return 0;
      ++i;
    } else if (lower_ascii(text[i]) != word[i]) {
      return 0;
    }
  }
  return letter_at(text, word.size()) ? 0 : word.size();
}

FoundTrigger find_trigger(std::string_view text) {
  if (text.empty()) return {};
  const char letter = lower_ascii(text[0]);
  if (letter < 'a' || letter > 'z') return {};
  const auto row = static_cast<std::size_t>(letter - 'a');
  if ((kSecondLetters[row] & bit_of(text.size() > 1 ? text[1] : ' ')) == 0) return {};
  const auto [first, last] = kRowsByLetter[row];
  for (std::size_t i = first; i < last; ++i) {
    if (const std::size_t length = word_length(text, kTriggers[i].word)) return {&kTriggers[i], length};
  }
  return {};
}

bool number_may_follow(std::string_view text, const FoundTrigger& trigger) {
  std::size_t at = trigger.length_bytes;
  for (int marks = 0; marks < 4 && at < text.size(); ++marks, ++at) {
    if (text[at] != ' ' && text[at] != '.' && text[at] != ':' && text[at] != '-') break;
  }
  if (digit_at(text, at)) return true;
  if (trigger.row->kind == TriggerKind::case_label && letter_at(text, at)) return true;  // Sagsnr. SAG-2018-01349
  return at < text.size() && number_word_length(text.substr(at)) > 0;
}

NumberPlace number_behind(std::string_view text, const FoundTrigger& label) {
  NumberPlace place;
  std::size_t at = label.length_bytes;
  const std::string_view word = label.row->word;
  if (word.ends_with("nr") || word.ends_with("nummer") || word.ends_with("id")) place.nr = true;
  if (label.row->dotted && byte_at(text, at, '.')) ++at;
  if (byte_at(text, at, '-') && !digit_at(text, at + 1)) ++at;
  std::size_t next = behind_spaces(text, at);
  if (next < text.size()) {
    if (const std::size_t length = number_word_length(text.substr(next))) {
      place.nr_word = text.substr(next, length);
      at = next + length;
      if (byte_at(text, at, '.')) ++at;
      place.nr = true;
      if (byte_at(text, at, '\n')) ++at;
    }
  }
  if (byte_at(text, at, ' ') && byte_at(text, at + 1, ':')) ++at;
  if (byte_at(text, at, ':')) ++at;
  if (byte_at(text, at, '.') && place.nr) ++at;
  at = behind_spaces(text, at);
  if (label.row->needs_nr && !place.nr) return {};
  place.at = at < text.size() ? at : 0;
  return place;
}

}  // namespace referat
