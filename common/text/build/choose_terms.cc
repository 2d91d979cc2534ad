// A word's term is Snowball's stem, or for a compound what its last part makes of it, unless
//
//   - word_forms.tsv, which people have reviewed, names its lemma: then it is the lemma;
//   - so the forms of one of hunspell-da's words would be taken apart (budget, budgettet; center, centret): then they
//     share the term of their lemma. A form that several words have in common stays as it is.
#include <algorithm>
#include <set>
#include <sstream>

#include "common/text/build/word_facts.h"
#include "common/text/compounds.h"
#include "common/text/fold.h"
#include "common/text/snowball_term.h"
#include "common/text/word_analyzer.h"

namespace referat::build {
namespace {

constexpr std::size_t kShortestCompound = 6;
/// Shorter ones begin any word.
constexpr std::size_t kShortestNoun = 3;

/// Classes of word_forms.tsv whose words are no compounds, whatever they look like (forelægge, Hasle).
bool is_never_compound(std::string_view word_class) {
  return word_class == "verb_strong" || word_class == "name";
}

/// The term that all lemmas of a form agree on. Where they do not, that of the noun which the form begins with:
/// sekvenser is of sekvens and not of sekvensere. Empty where that does not decide either.
std::string shared_term(const std::string& form, const WordList& list, const std::vector<std::string>& lemma_terms) {
  std::set<std::string> terms;
  std::set<std::string> of_nouns;
  for (const int number : list.facts.at(form).lemmas) {
    const auto at = static_cast<std::size_t>(number);
    terms.insert(lemma_terms[at]);
    const Lemma& lemma = list.lemmas[at];
    if (lemma.is_noun && lemma.word.size() >= kShortestNoun && form.starts_with(lemma.word)) of_nouns.insert(lemma_terms[at]);
  }
  if (terms.size() == 1) return *terms.begin();
  return of_nouns.size() == 1 ? *of_nouns.begin() : std::string();
}

void set_term(WordFacts& facts, const std::string& natural, const std::string& term) {
  facts.has_term = term != natural;
  facts.term = term;
}

/// Skive is a town, and a slice: a noun's forms share its term also where it is a name.
bool is_noun(const std::string& word, const WordList& list) {
  const auto found = list.facts.find(word);
  if (found == list.facts.end()) return false;
  return std::any_of(found->second.lemmas.begin(), found->second.lemmas.end(), [&](int number) {
    const Lemma& lemma = list.lemmas[static_cast<std::size_t>(number)];
    return lemma.is_noun && lemma.word == word;
  });
}

}  // namespace

void read_word_forms(const std::string& path, WordList& list) {
  SnowballTerm snowball;
  for (const auto& row : read_table(path, 3)) {
    const std::string term = fold(row[0]);
    if (row[2] == "name" && is_noun(term, list)) continue;
    std::istringstream forms(row[1]);
    for (std::string form; forms >> form;) {
      WordFacts& facts = list.facts[fold(form)];
      facts.is_reviewed = true;
      facts.is_term_of_name = row[2] == "name";
      facts.is_whole = facts.is_whole || (is_never_compound(row[2]) && term.size() >= kShortestCompound);
      set_term(facts, std::string(snowball.term_of(fold(form))), term);
    }
  }
}

void unite_simple_forms(WordList& list) {
  SnowballTerm snowball;
  std::vector<std::string> lemma_terms;
  for (const Lemma& lemma : list.lemmas) {
    const WordFacts& facts = list.facts[lemma.word];
    lemma_terms.push_back(facts.has_term && !facts.is_term_of_name ? facts.term
                                                                   : std::string(snowball.term_of(lemma.word)));
  }
  for (auto& [word, facts] : list.facts) {
    if (!facts.is_simple || facts.is_reviewed) continue;
    if (const std::string term = shared_term(word, list, lemma_terms); !term.empty())
      set_term(facts, std::string(snowball.term_of(word)), term);
  }
}

void unite_compound_forms(WordList& list) {
  WordAnalyzer analyzer;
  std::vector<std::string> lemma_terms;
  for (const Lemma& lemma : list.lemmas) lemma_terms.push_back(analyzer.term_of(lemma.word));
  for (auto& [word, facts] : list.facts) {
    if (facts.is_simple || facts.is_reviewed || facts.lemmas.empty()) continue;
    if (const std::string term = shared_term(word, list, lemma_terms); !term.empty())
      set_term(facts, analyzer.term_of(word), term);
  }
}

}  // namespace referat::build
