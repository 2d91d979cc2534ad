#include "searcher/match/spelling_edits.h"

#include <utility>

#include "searcher/match/spelling_rules.h"

namespace referat {
namespace {

constexpr std::u32string_view kAlphabet = U"abcdefghijklmnopqrstuvwxyzæøå";
/// Dearer rules are too many to be combined.
constexpr EditCost kCheap = 40;

std::u32string replaced(std::u32string_view word, std::size_t at, std::size_t length, std::u32string_view by) {
  std::u32string text(word.substr(0, at));
  text += by;
  text += word.substr(at + length);
  return text;
}

bool rule_fits(const SpellingRule& rule, std::u32string_view word, std::size_t at, std::size_t length) {
  switch (rule.place) {
    case RulePlace::anywhere:
      return true;
    case RulePlace::after_vowel:
      return at > 0 && is_vowel(word[at - 1]);
    case RulePlace::end:
      return at + length == word.size();
  }
  return false;
}

/// Calls visit(word) with what each cheap rule makes of each place.
template <typename Visit>
void visit_confusions(std::u32string_view word, Visit&& visit) {
  for (const SpellingRule& rule : kSpellingRules) {
    if (rule.cost > kCheap) continue;
    for (const auto& [from, to] : {std::pair(rule.one, rule.other), std::pair(rule.other, rule.one)}) {
      for (std::size_t at = word.find(from); at != word.npos; at = word.find(from, at + 1)) {
        if (rule_fits(rule, word, at, from.size())) visit(replaced(word, at, from.size(), to));
      }
    }
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_vowel(word[i])) continue;
    const bool is_double = i > 0 && word[i] == word[i - 1];
    visit(is_double ? replaced(word, i, 1, {}) : replaced(word, i, 0, word.substr(i, 1)));
  }
}

}  // namespace

std::set<std::u32string> single_edits(std::u32string_view word) {
  std::set<std::u32string> edits;
  for (std::size_t i = 0; i <= word.size(); ++i) {
    for (const char32_t& letter : kAlphabet) {
      const std::u32string_view one(&letter, 1);
      edits.insert(replaced(word, i, 0, one));
      if (i < word.size()) edits.insert(replaced(word, i, 1, one));
    }
    if (i < word.size()) edits.insert(replaced(word, i, 1, {}));
    if (i + 1 < word.size()) {
      const char32_t swapped[] = {word[i + 1], word[i]};
      edits.insert(replaced(word, i, 2, {swapped, 2}));
    }
  }
  edits.erase(std::u32string(word));
  return edits;
}

std::set<std::u32string> confusions(std::u32string_view word) {
  std::set<std::u32string> once;
  visit_confusions(word, [&](std::u32string made) { once.insert(std::move(made)); });
  std::set<std::u32string> all = once;
  for (const std::u32string& made : once) {
    if (all.size() >= kMostConfusions) break;
    visit_confusions(made, [&](std::u32string again) {
      if (all.size() < kMostConfusions) all.insert(std::move(again));
    });
  }
  all.erase(std::u32string(word));
  return all;
}

}  // namespace referat
