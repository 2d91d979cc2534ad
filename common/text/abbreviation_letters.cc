// The least cost of a short form's letters k… where letter k is that letter of the long form, from the end to the
// start:
//
//   f g u                          the initials, k
//   forberedende grunduddannelse   the letters
//   ^            ^    ^            costs 0, 0 and 1: starts of words, start of an inner part
//
// A cell looks no further than its own word and the starts of the next words up to one that is not small.
#include "common/text/abbreviation_letters.h"

#include <algorithm>
#include <limits>

#include "common/text/letters.h"

namespace referat {
namespace {

/// No two initials are farther apart inside one word, and no hostile word costs more.
constexpr std::size_t kFarthestLetter = 40;

constexpr unsigned kImpossible = std::numeric_limits<unsigned>::max() / 2;
constexpr unsigned kPartCost = 1;         ///< Politisk Praktikplads Forum before PraktikPlads Forum
constexpr unsigned kNextLetterCost = 10;  ///< STyrelsen
constexpr unsigned kInsideCost = 20;      ///< DanmarK
constexpr unsigned kTailCost = 10;        ///< Ungdomsuddannelse [for unge]
constexpr unsigned kMostPartCosts = 9;    ///< inner parts alone are nothing amiss

constexpr std::string_view kTailWord = "for";
constexpr std::size_t kMostTailWords = 6;
constexpr std::size_t kFewestInitialsWithTail = 3;
constexpr std::size_t kFewestInitialsWithSmallWords = 3;  ///< Det Kriminalpræventive Råd (DKR)

unsigned most_cost(std::size_t initials, std::size_t words, LetterRule rule) {
  if (rule == LetterRule::starts_only || initials < 3) return kMostPartCosts;
  const unsigned letters = initials == 3 && words == 1 ? 2 : static_cast<unsigned>(initials);
  return letters * kNextLetterCost + kMostPartCosts;
}

std::size_t most_words(std::size_t initials) {
  return std::min(initials + 5, 2 * initials) + 2;
}

}  // namespace

std::string_view AbbreviationLetters::at_end(std::string_view text, std::string_view short_form, LetterRule rule) {
  return search(text, short_form, rule, false);
}

std::string_view AbbreviationLetters::all_of(std::string_view text, std::string_view short_form, LetterRule rule) {
  return search(text, short_form, rule, true);
}

std::string_view AbbreviationLetters::search(std::string_view text, std::string_view short_form, LetterRule rule,
                                             bool all) {
  if (text.size() > kMaxLongFormBytes) return {};
  read_long_form_words(text, long_);
  read_initials(short_form);
  const std::vector<LongFormWord>& words = long_.words;
  const bool small_words_too = initials_.size() >= kFewestInitialsWithSmallWords;
  const auto may_start = [&](const LongFormWord& word) {
    return (!word.small || (word.capital && small_words_too)) && !word.number &&
           long_.letters[word.first_letter].lower == initials_.front();
  };
  if (initials_.empty() || std::none_of(words.begin(), words.end(), may_start)) return {};

  fill_costs();
  std::size_t best = words.size();
  unsigned best_cost = kImpossible;
  const std::size_t fewest = words.size() - std::min(words.size(), most_words(initials_.size()));
  for (std::size_t first = words.size(); first-- > fewest;) {
    if (!may_start(words[first])) continue;
    if (all && !std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first),
                            [](const LongFormWord& word) { return word.small; }))
      continue;
    const unsigned found = cost(0, words[first].first_letter);
    if (found >= best_cost || found > most_cost(initials_.size(), words.size() - first, rule)) continue;
    if (!may_stand_for(first, found)) continue;
    best = first;
    best_cost = found;
  }
  if (best == words.size()) return {};
  return text.substr(words[best].begin, words.back().end - words[best].begin);
}

void AbbreviationLetters::read_initials(std::string_view short_form) {
  initials_.clear();
  for (std::size_t at = 0; at < short_form.size();) initials_ += lower_letter(decode_utf8(short_form, at));
}

void AbbreviationLetters::fill_costs() {
  costs_.assign(initials_.size() * long_.letters.size(), kImpossible);
  for (std::size_t k = initials_.size(); k-- > 0;) {
    for (std::size_t letter = long_.letters.size(); letter-- > 0;) {
      if (long_.letters[letter].lower == initials_[k]) cost(k, letter) = cost_behind(k, letter);
    }
  }
}

/// What the initials behind k cost when k is that letter.
unsigned AbbreviationLetters::cost_behind(std::size_t k, std::size_t letter) {
  if (k + 1 == initials_.size()) return cost_of_rest(long_.letters[letter].word);
  return std::min(cost_inside_word(k + 1, letter), cost_of_next_words(k + 1, letter));
}

unsigned AbbreviationLetters::cost_inside_word(std::size_t k, std::size_t letter) {
  unsigned least = kImpossible;
  const std::size_t end = std::min(long_.words[long_.letters[letter].word].end_letter, letter + kFarthestLetter);
  for (std::size_t next = letter + 1; next < end; ++next) {
    if (cost(k, next) < least) least = std::min(least, cost(k, next) + entry_cost(letter, next));
  }
  return least;
}

unsigned AbbreviationLetters::entry_cost(std::size_t from, std::size_t to) {
  const LongFormLetter& letter = long_.letters[to];
  const LongFormWord& word = long_.words[letter.word];
  if (word.number || letter.after_hyphen) return 0;
  if (evidence_.part_starts(word.lower, letter.at)) return kPartCost;
  return to == from + 1 ? kNextLetterCost : kInsideCost;
}

unsigned AbbreviationLetters::cost_of_next_words(std::size_t k, std::size_t letter) const {
  unsigned least = kImpossible;
  for (std::size_t next = long_.letters[letter].word + 1; next < long_.words.size(); ++next) {
    const LongFormWord& word = long_.words[next];
    if (!word.number) least = std::min(least, cost(k, word.first_letter));
    for (std::size_t digit = word.first_letter; word.number && digit < word.end_letter; ++digit) {
      if (number_ends_with(k, digit)) least = std::min(least, cost(k, digit));
    }
    if (!word.small) break;
  }
  return least;
}

/// BR18: a number is there to its end (2018).
bool AbbreviationLetters::number_ends_with(std::size_t k, std::size_t letter) const {
  const std::size_t end = long_.words[long_.letters[letter].word].end_letter;
  if (end - letter > initials_.size() - k) return false;
  for (; letter < end; ++letter, ++k) {
    if (long_.letters[letter].lower != initials_[k]) return false;
  }
  return k == initials_.size() || !is_digit(initials_[k]);
}

/// What the words behind the last initial cost.
unsigned AbbreviationLetters::cost_of_rest(std::size_t word) const {
  const std::size_t rest = long_.words.size() - word - 1;
  if (rest == 0) return 0;
  const bool tail = rest >= 2 && rest <= kMostTailWords && long_.words[word + 1].lower == kTailWord &&
                    initials_.size() >= kFewestInitialsWithTail;
  return tail ? kTailCost : kImpossible;
}

bool AbbreviationLetters::word_begins_with_initials(const LongFormWord& word) const {
  return word.end_letter - word.first_letter >= initials_.size() &&
         std::equal(initials_.begin(), initials_.end(),
                    long_.letters.begin() + static_cast<std::ptrdiff_t>(word.first_letter),
                    [](char32_t initial, const LongFormLetter& letter) { return initial == letter.lower; });
}

/// `found`: its cost.
bool AbbreviationLetters::may_stand_for(std::size_t first_word, unsigned found) {
  const auto first = long_.words.begin() + static_cast<std::ptrdiff_t>(first_word);
  if (long_.letters.size() - first->first_letter < 2 * initials_.size()) return false;
  // The beginning of a word (ADMIN) is no other word for it, unless parts start there (SundhedsUdvalget, SU).
  if (found >= kNextLetterCost && first + 1 == long_.words.end() && word_begins_with_initials(*first)) return false;
  std::vector<std::string_view> names;
  for (auto word = first; word != long_.words.end(); ++word) {
    if (word->small || !word->capital) return true;
    names.push_back(word->lower);
  }
  return !evidence_.is_person(names);
}

}  // namespace referat
