// How far a word is from another, as Danes misspell them: by ear, by keyboard and in haste.
#ifndef REFERAT_SEARCHER_MATCH_DANISH_DISTANCE_H
#define REFERAT_SEARCHER_MATCH_DANISH_DISTANCE_H

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/match/spelling_rules.h"

namespace referat {

/// Longer words are not compared.
inline constexpr std::size_t kLongestSpelling = 40;
/// Words whose lengths differ more have nothing to do with each other.
inline constexpr std::size_t kLengthBand = 3;
inline constexpr EditCost kTooFar = 1'000'000;

/// A word in lower case as one code point a letter, of a–z æ ø å only: å also for aa, æ for ae and ä, ø for oe and ö,
/// other accents off. False for what is no word of such letters or longer than kLongestSpelling. `ends`, if given, gets
/// the byte behind each letter; nothing where the word had to be folded.
bool spelling_letters(std::string_view word, std::u32string& letters, std::vector<std::size_t>* ends = nullptr);

/// The letters as UTF-8, and the same with aa, ae and oe for å, æ and ø.
std::string danish_spelling(std::u32string_view letters);
std::string folded_spelling(std::u32string_view letters);

/// Weighted Damerau-Levenshtein distance to one word, by the costs of spelling_rules.h. Used by one thread at a time.
class DanishDistance {
 public:
  /// At most kLongestSpelling letters. Distances above `limit` are not looked for.
  DanishDistance(std::u32string_view word, EditCost limit);

  /// The distance, or kTooFar. What the candidate has in common with the beginning of the one before is not counted
  /// again, so that sorted candidates come cheap.
  EditCost to(std::u32string_view candidate);

  /// After kTooFar: no word that begins with so many letters of the candidate is near; 0 where that cannot be said.
  std::size_t far_beginning() const { return far_; }

 private:
  /// A side of a rule that ends in the word at some letter, and what may stand for it.
  struct Way {
    std::size_t length;
    std::u32string_view other;
    EditCost cost;
    bool after_vowel;
  };

  void add_ways(std::u32string_view side, std::u32string_view other, const SpellingRule& rule);
  void fill_row(std::size_t j);
  /// The least of `best` and what comes by one of the ways.
  EditCost best_way(const std::vector<Way>& ways, std::size_t i, std::size_t j, EditCost best) const;

  std::u32string word_;
  EditCost limit_;
  std::vector<std::vector<Way>> ways_;  ///< by the letters of the word before their end
  std::vector<Way> last_ways_;          ///< those for the ends of words
  std::u32string candidate_;
  std::size_t filled_ = 0;  ///< rows that belong to `candidate_`, besides row 0
  std::size_t far_ = 0;
  std::array<std::array<EditCost, kLongestSpelling + 1>, kLongestSpelling + 1> rows_;
  std::array<EditCost, kLongestSpelling + 1> row_least_;
};

}  // namespace referat

#endif
