// How Danes misspell: what is taken for what, and how much of a whole mistake that is. For people who know Danish; all
// other code only reads the table.
#ifndef REFERAT_SEARCHER_MATCH_SPELLING_RULES_H
#define REFERAT_SEARCHER_MATCH_SPELLING_RULES_H

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace referat {

/// Hundredths of a mistake.
using EditCost = int;

inline constexpr EditCost kWholeEdit = 100;  ///< a letter too many, too few or another one
inline constexpr EditCost kTransposition = 60;
inline constexpr EditCost kDoubleConsonant = 25;  ///< mm for m, or m for mm
inline constexpr EditCost kDoubleVowel = 40;
inline constexpr EditCost kLooseLetter = 70;  ///< an e or s too many or too few: between parts of compounds, unspoken
/// People seldom miss the first letter: what goes wrong there costs so many hundredths of its usual price.
inline constexpr EditCost kFirstLetterPercent = 150;

enum class RulePlace {
  anywhere,
  after_vowel,
  end,  ///< of the word
};

/// One stands for the other, either way. Letters as in spelling_letters(): å is also aa, æ also ae and ä, ø also oe and
/// ö, so that those need no rule.
struct SpellingRule {
  std::u32string_view one;
  std::u32string_view other;
  EditCost cost;
  RulePlace place = RulePlace::anywhere;
};

inline constexpr auto kSpellingRules = std::to_array<SpellingRule>({
    // keyboards without æ, ø and å
    {U"å", U"a", 15},
    {U"æ", U"e", 15},
    {U"ø", U"o", 15},
    {U"æ", U"a", 40},
    // vowels that sound or lie alike
    {U"å", U"o", 30},
    {U"ø", U"y", 50},
    {U"ø", U"u", 60},
    {U"ø", U"æ", 50},
    {U"æ", U"å", 70},
    {U"å", U"ø", 60},
    {U"e", U"i", 50},
    {U"e", U"a", 60},
    {U"i", U"y", 50},
    {U"u", U"o", 50},
    {U"u", U"y", 50},
    // silent d
    {U"nd", U"n", 25},
    {U"ld", U"l", 25},
    {U"rd", U"r", 30},
    {U"nd", U"nn", 25},
    {U"ld", U"ll", 25},
    {U"dt", U"t", 30},
    {U"dt", U"tt", 30},
    {U"ds", U"s", 30},
    {U"ds", U"ss", 30},
    // silent h
    {U"hv", U"v", 25},
    {U"hj", U"j", 25},
    // g, j, v after vowels
    {U"ej", U"eg", 30},
    {U"ej", U"aj", 30},
    {U"ej", U"ei", 25},
    {U"ej", U"ig", 30},
    {U"eg", U"aj", 40},
    {U"eg", U"ei", 40},
    {U"øj", U"øg", 30},
    {U"øj", U"øi", 25},
    {U"øj", U"øy", 25},
    {U"øj", U"oj", 25},
    {U"aj", U"ai", 25},
    {U"j", U"i", 40},
    {U"j", U"y", 40},
    {U"j", U"g", 40, RulePlace::after_vowel},
    {U"g", U"", 50, RulePlace::after_vowel},
    {U"v", U"g", 50, RulePlace::after_vowel},
    {U"v", U"u", 40, RulePlace::after_vowel},
    {U"v", U"", 70, RulePlace::after_vowel},
    // hard and soft after vowels; d is not heard in many words
    {U"k", U"g", 40, RulePlace::after_vowel},
    {U"p", U"b", 40, RulePlace::after_vowel},
    {U"t", U"d", 40, RulePlace::after_vowel},
    {U"d", U"", 50, RulePlace::after_vowel},
    {U"k", U"g", 60},
    {U"p", U"b", 60},
    {U"t", U"d", 60},
    {U"r", U"", 70, RulePlace::after_vowel},
    {U"ng", U"n", 50},
    {U"nk", U"ngk", 25},
    {U"ks", U"gs", 40},
    // endings
    {U"ende", U"ene", 25},
    {U"ende", U"ne", 40},
    {U"er", U"r", 30, RulePlace::end},
    {U"er", U"re", 30, RulePlace::end},
    {U"r", U"re", 30, RulePlace::end},
    {U"rer", U"re", 25, RulePlace::end},
    {U"rer", U"er", 25, RulePlace::end},
    {U"rene", U"erne", 25, RulePlace::end},
    {U"ene", U"erne", 40, RulePlace::end},
    {U"et", U"ed", 25, RulePlace::end},
    {U"ede", U"et", 60, RulePlace::end},
    {U"lig", U"li", 30},
    {U"lig", U"lit", 50},
    {U"hed", U"het", 25},
    // foreign words
    {U"c", U"k", 30},
    {U"c", U"s", 30},
    {U"z", U"s", 30},
    {U"x", U"ks", 25},
    {U"x", U"gs", 40},
    {U"cc", U"ks", 30},
    {U"qu", U"kv", 25},
    {U"q", U"k", 30},
    {U"w", U"v", 25},
    {U"ph", U"f", 25},
    {U"th", U"t", 25},
    {U"ch", U"k", 30},
    {U"ch", U"sj", 30},
    {U"ch", U"sh", 30},
    {U"sh", U"sj", 25},
    {U"sj", U"sch", 30},
    {U"g", U"sj", 50},
    {U"g", U"ch", 50},
    {U"gn", U"nj", 30},
    {U"tion", U"sjon", 20},
    {U"tion", U"sion", 25},
    {U"tion", U"shon", 25},
    {U"sion", U"sjon", 20},
    {U"ør", U"eur", 25},
    {U"ø", U"eu", 40},
    {U"æ", U"ai", 40},
    {U"u", U"ou", 30},
    {U"au", U"av", 30},
    {U"eu", U"ev", 30},
});

/// The longest side of a rule.
inline constexpr std::size_t kLongestRule = [] {
  std::size_t longest = 0;
  for (const SpellingRule& rule : kSpellingRules) longest = std::max({longest, rule.one.size(), rule.other.size()});
  return longest;
}();

constexpr bool is_vowel(char32_t letter) {
  return std::u32string_view(U"aeiouyæøå").find(letter) != std::u32string_view::npos;
}

}  // namespace referat

#endif
