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

/// Classes of word_forms.tsv whose words are no compounds, whatever they look like (forelægge, Hasle).
bool is_never_compound(std::string_view word_class) {
  return word_class == "verb_strong" || word_class == "name";
}

/// The term that all lemmas of a form agree on, by `term_of` a lemma; empty where they do not.
std::string shared_term(const WordFacts& facts, const std::vector<std::string>& lemma_terms) {
  std::set<std::string> terms;
  for (const int lemma : facts.lemmas) terms.insert(lemma_terms[static_cast<std::size_t>(lemma)]);
  return terms.size() == 1 ? *terms.begin() : std::string();
}

void set_term(WordFacts& facts, const std::string& natural, const std::string& term) {
  facts.has_term = term != natural;
  facts.term = term;
}

bool all_lemmas(const WordFacts& facts, const std::vector<bool>& are) {
  return std::all_of(facts.lemmas.begin(), facts.lemmas.end(),
                     [&](int lemma) { return are[static_cast<std::size_t>(lemma)]; });
}

}  // namespace

void read_word_forms(const std::string& path, WordList& list) {
  SnowballTerm snowball;
  for (const auto& row : read_table(path, 3)) {
    const std::string term = fold(row[0]);
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

void find_simple_words(WordList& list) {
  std::vector<bool> is_simple;
  for (const Lemma& lemma : list.lemmas) is_simple.push_back(split_compound(lemma.word).empty());
  for (auto& [word, facts] : list.facts) {
    facts.is_simple = facts.is_word && !facts.lemmas.empty() && all_lemmas(facts, is_simple);
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
    if (const std::string term = shared_term(facts, lemma_terms); !term.empty())
      set_term(facts, std::string(snowball.term_of(word)), term);
  }
}

void unite_compound_forms(WordList& list) {
  WordAnalyzer analyzer;
  std::vector<std::string> lemma_terms;
  for (const Lemma& lemma : list.lemmas) lemma_terms.push_back(analyzer.term_of(lemma.word));
  for (auto& [word, facts] : list.facts) {
    if (facts.is_simple || facts.is_reviewed || facts.lemmas.empty()) continue;
    if (const std::string term = shared_term(facts, lemma_terms); !term.empty())
      set_term(facts, analyzer.term_of(word), term);
  }
}

}  // namespace referat::build
