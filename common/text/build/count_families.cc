#include <algorithm>
#include <array>
#include <string_view>

#include "common/text/build/word_facts.h"

namespace referat::build {
namespace {

constexpr std::size_t kShortestFirst = 2;
constexpr std::size_t kShortestLast = 3;

/// An ending that makes a new word, and what the old one has in its place.
struct Derivation {
  std::string_view ending;
  std::string_view instead;
};
constexpr std::array<Derivation, 6> kDerivations = {
    {{"ing", "e"}, {"else", "e"}, {"er", "e"}, {"ende", "e"}, {"hed", ""}, {"ning", "e"}}};

bool is_lemma(const WordList& list, const std::string& word) {
  const auto found = list.facts.find(word);
  return found != list.facts.end() && found->second.is_lemma;
}

bool is_derived(const WordList& list, const std::string& lemma) {
  return std::any_of(kDerivations.begin(), kDerivations.end(), [&](const Derivation& derivation) {
    if (!lemma.ends_with(derivation.ending) || lemma.size() <= derivation.ending.size() + 2) return false;
    return is_lemma(list, lemma.substr(0, lemma.size() - derivation.ending.size()).append(derivation.instead));
  });
}

}  // namespace

void count_families(WordList& list) {
  std::vector<int> ends(list.lemmas.size());
  for (const Lemma& lemma : list.lemmas) {
    const std::string& word = lemma.word;
    for (std::size_t at = kShortestFirst; at + kShortestLast <= word.size(); ++at) {
      const auto first = list.facts.find(word.substr(0, at));
      if (first == list.facts.end() || first->second.first_kind > FirstKind::reviewed) continue;
      const auto last = list.facts.find(word.substr(at));
      if (last == list.facts.end() || !last->second.is_word || !last->second.may_end) continue;
      ++first->second.first_family;
      for (const int number : last->second.lemmas) ++ends[static_cast<std::size_t>(number)];
    }
  }
  for (std::size_t i = 0; i < list.lemmas.size(); ++i) {
    const bool derived = is_derived(list, list.lemmas[i].word);
    for (const std::string& form : list.lemmas[i].forms) {
      WordFacts& facts = list.facts[form];
      facts.last_family = std::max(facts.last_family, ends[i]);
      facts.is_derived = facts.is_derived || derived;
    }
  }
}

}  // namespace referat::build
