// rows_[j][i] is the distance from the first i letters of the word to the first j of the candidate. A row depends only
// on the candidate's letters up to its own, so rows are kept for as long as candidates begin alike. Rules reach back
// kLongestRule rows: once so many rows in succession lie above the limit, nothing comes back below it.
#include "searcher/match/danish_distance.h"

#include <algorithm>

#include "common/text/fold.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr EditCost raised(EditCost cost, bool first) {
  return first ? cost * kFirstLetterPercent / 100 : cost;
}

/// What a letter too many or too few costs, given the one before it.
constexpr EditCost loose_cost(std::u32string_view word, std::size_t at) {
  if (at > 0 && word[at] == word[at - 1]) return is_vowel(word[at]) ? kDoubleVowel : kDoubleConsonant;
  return raised(word[at] == U'e' || word[at] == U's' ? kLooseLetter : kWholeEdit, at == 0);
}

/// The one letter that two plain ones stand for; 0 if they stand for themselves.
constexpr char32_t joined_letter(char32_t before, char32_t letter) {
  if (before == U'a' && letter == U'a') return U'å';
  if (before == U'a' && letter == U'e') return U'æ';
  if (before == U'o' && letter == U'e') return U'ø';
  return 0;
}

constexpr char32_t danish_letter(char32_t letter) {
  switch (letter) {
    case U'ä':
      return U'æ';
    case U'ö':
      return U'ø';
    case U'é':
      return U'e';
    default:
      return (letter >= U'a' && letter <= U'z') || letter == U'æ' || letter == U'ø' || letter == U'å' ? letter : 0;
  }
}

}  // namespace

bool spelling_letters(std::string_view word, std::u32string& letters, std::vector<std::size_t>* ends) {
  letters.clear();
  if (ends != nullptr) ends->clear();
  char32_t before = 0;  // the plain letter before, where it may join with the next
  for (std::size_t at = 0; at < word.size();) {
    const char32_t plain = decode_utf8(word, at);
    const char32_t letter = danish_letter(plain);
    if (letter == 0) {
      const std::string folded = fold(word);
      return folded != word && spelling_letters(folded, letters) && (ends == nullptr || (ends->clear(), true));
    }
    if (const char32_t joined = joined_letter(before, plain); joined != 0) {
      letters.back() = joined;
      if (ends != nullptr) ends->back() = at;
      before = 0;
      continue;
    }
    if (letters.size() == kLongestSpelling) return false;
    letters += letter;
    if (ends != nullptr) ends->push_back(at);
    before = plain;
  }
  return !letters.empty();
}

std::string danish_spelling(std::u32string_view letters) {
  std::string text;
  for (const char32_t letter : letters) append_utf8(text, letter);
  return text;
}

std::string folded_spelling(std::u32string_view letters) {
  std::string text = danish_spelling(letters);
  if (accent_matters(text)) return text;
  text.clear();
  for (const char32_t letter : letters) append_folded_letter(letter, text);
  return text;
}

DanishDistance::DanishDistance(std::u32string_view word, EditCost limit)
    : word_(word.substr(0, kLongestSpelling)), limit_(limit), ways_(word_.size() + 1) {
  for (const SpellingRule& rule : kSpellingRules) {
    add_ways(rule.one, rule.other, rule);
    add_ways(rule.other, rule.one, rule);
  }
  rows_[0][0] = 0;
  for (std::size_t i = 1; i <= word_.size(); ++i) {
    rows_[0][i] = i > kLengthBand ? kTooFar : rows_[0][i - 1] + loose_cost(word_, i - 1);
  }
  row_least_[0] = 0;
}

void DanishDistance::add_ways(std::u32string_view side, std::u32string_view other, const SpellingRule& rule) {
  const Way way{side.size(), other, rule.cost, rule.place == RulePlace::after_vowel};
  if (rule.place == RulePlace::end) {
    if (word_.ends_with(side)) last_ways_.push_back(way);
    return;
  }
  for (std::size_t end = side.size(); end <= word_.size(); ++end) {
    const std::size_t begin = end - side.size();
    if (std::u32string_view(word_).substr(begin, side.size()) != side) continue;
    if (way.after_vowel && (begin == 0 || !is_vowel(word_[begin - 1]))) continue;
    ways_[end].push_back(way);
  }
}

EditCost DanishDistance::best_way(const std::vector<Way>& ways, std::size_t i, std::size_t j, EditCost best) const {
  const std::u32string_view beginning = std::u32string_view(candidate_).substr(0, j);
  for (const Way& way : ways) {
    if (way.other.size() > j) continue;
    const std::size_t from_i = i - way.length;
    const std::size_t from_j = j - way.other.size();
    const EditCost before = rows_[from_j][from_i];
    if (before + way.cost >= best || !beginning.ends_with(way.other)) continue;
    if (way.after_vowel && (from_j == 0 || !is_vowel(candidate_[from_j - 1]))) continue;
    best = std::min(best, before + raised(way.cost, from_i == 0 || from_j == 0));
  }
  return best;
}

void DanishDistance::fill_row(std::size_t j) {
  auto& row = rows_[j];
  const auto& above = rows_[j - 1];
  row.fill(kTooFar);
  const std::size_t first = j > kLengthBand ? j - kLengthBand : 0;
  const std::size_t last = std::min(word_.size(), j + kLengthBand);
  const EditCost loose = loose_cost(candidate_, j - 1);
  EditCost least = kTooFar;
  for (std::size_t i = first; i <= last; ++i) {
    EditCost best = above[i] + loose;
    if (i > 0) {
      best = std::min(best, row[i - 1] + loose_cost(word_, i - 1));
      const bool same = word_[i - 1] == candidate_[j - 1];
      best = std::min(best, above[i - 1] + (same ? 0 : raised(kWholeEdit, i == 1 || j == 1)));
    }
    if (i > 1 && j > 1 && word_[i - 1] == candidate_[j - 2] && word_[i - 2] == candidate_[j - 1]) {
      best = std::min(best, rows_[j - 2][i - 2] + raised(kTransposition, i == 2 || j == 2));
    }
    row[i] = best_way(ways_[i], i, j, std::min(best, limit_ + 1));
    least = std::min(least, row[i]);
  }
  row_least_[j] = least;
}

EditCost DanishDistance::to(std::u32string_view candidate) {
  const auto [mine, theirs] = std::mismatch(candidate_.begin(), candidate_.end(), candidate.begin(), candidate.end());
  filled_ = std::min(filled_, static_cast<std::size_t>(mine - candidate_.begin()));
  if (far_ > filled_) far_ = 0;
  candidate_ = candidate;
  if (candidate.size() > kLongestSpelling) return kTooFar;
  if (far_ > 0) return kTooFar;
  while (filled_ < candidate.size()) {
    fill_row(++filled_);
    const std::size_t rows = std::min(kLongestRule, filled_ + 1);
    const auto end = row_least_.begin() + static_cast<std::ptrdiff_t>(filled_ + 1);
    if (std::all_of(end - static_cast<std::ptrdiff_t>(rows), end, [this](EditCost least) { return least > limit_; })) {
      far_ = filled_;
      return kTooFar;
    }
  }
  const std::size_t last = candidate.size();
  const EditCost distance = best_way(last_ways_, word_.size(), last, rows_[last][word_.size()]);
  return distance <= limit_ ? distance : kTooFar;
}

}  // namespace referat
