#include <algorithm>
#include <map>

#include "common/text/build/word_facts.h"
#include "common/text/compounds.h"

namespace referat::build {
namespace {

constexpr std::size_t kShortestLastPart = 3;

/// Where the last part of a word begins; 0 where it is no compound.
std::size_t last_part_of(const std::string& word) {
  const CompoundParts parts = split_compound(word);
  return parts.empty() ? 0 : parts.all().back().begin;
}

/// Would a part of the lemma that begins there be a word? måne + den is no way to cut måned.
bool may_be_cut(const Lemma& lemma, std::size_t at, const WordList& list) {
  if (at == 0 || at >= lemma.word.size()) return false;
  const auto rest = list.facts.find(lemma.word.substr(at));
  if (rest == list.facts.end() || !rest->second.is_word || !rest->second.may_end) return false;
  // By, ø and å are reviewed; other words of two letters end words by chance (aller + gi).
  return rest->first.size() >= kShortestLastPart || rest->second.first_kind == FirstKind::reviewed;
}

/// Most of its forms are cut at one place, and there the lemma may be cut too.
bool is_compound(const Lemma& lemma, const WordList& list) {
  std::map<std::size_t, std::size_t> votes;
  for (const std::string& form : lemma.forms) ++votes[last_part_of(form)];
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most != votes.end() && most->second * 2 > lemma.forms.size() && may_be_cut(lemma, most->first, list);
}

}  // namespace

void find_compounds(WordList& list) {
  std::vector<bool> compounds;
  for (const Lemma& lemma : list.lemmas) compounds.push_back(is_compound(lemma, list));
  for (auto& [word, facts] : list.facts) {
    if (!facts.is_word || facts.lemmas.empty()) continue;
    const auto count = std::count_if(facts.lemmas.begin(), facts.lemmas.end(),
                                     [&](int lemma) { return compounds[static_cast<std::size_t>(lemma)]; });
    facts.is_simple = count == 0;
    facts.is_compound = count == static_cast<std::ptrdiff_t>(facts.lemmas.size());
  }
}

}  // namespace referat::build
