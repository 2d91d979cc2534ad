// A word's term is Snowball's stem unless
//
//   - word_forms.tsv, which people have reviewed, names its lemma: then it is the lemma;
//   - Snowball takes the forms of one of hunspell-da's words apart (budget, budgettet; center, centret): then they
//     share the term of their lemma. A form that several words have in common stays as Snowball leaves it.
#include <algorithm>
#include <set>
#include <sstream>

#include "common/text/build/word_facts.h"
#include "common/text/fold.h"
#include "common/text/snowball_term.h"

namespace referat::build {
namespace {

constexpr std::size_t kShortestCompound = 6;

/// Classes of word_forms.tsv whose words are no compounds, whatever they look like (forelægge, Hasle).
bool is_never_compound(std::string_view word_class) {
  return word_class == "verb_strong" || word_class == "name";
}

class TermChooser {
 public:
  explicit TermChooser(WordList& list) : list_(list) {}

  void read_reviewed(const std::string& path) {
    for (const auto& row : read_table(path, 3)) {
      const std::string term = fold(row[0]);
      std::istringstream forms(row[1]);
      for (std::string form; forms >> form;) {
        WordFacts& facts = list_.facts[fold(form)];
        facts.is_reviewed = true;
        facts.is_term_of_name = row[2] == "name";
        facts.is_whole = facts.is_whole || (is_never_compound(row[2]) && term.size() >= kShortestCompound);
        set_term(facts, fold(form), term);
      }
    }
  }

  void unite_forms() {
    for (const Lemma& lemma : list_.lemmas) lemma_terms_.push_back(term_of(lemma.word));
    for (const Lemma& lemma : list_.lemmas) {
      for (const std::string& form : lemma.forms) unite(form);
    }
  }

 private:
  std::string term_of(const std::string& word) {
    const WordFacts& facts = list_.facts[word];
    return facts.has_term && !facts.is_term_of_name ? facts.term : std::string(snowball_.term_of(word));
  }

  void set_term(WordFacts& facts, const std::string& word, const std::string& term) {
    facts.has_term = term != snowball_.term_of(word);
    facts.term = term;
  }

  void unite(const std::string& form) {
    WordFacts& facts = list_.facts[form];
    if (facts.is_reviewed) return;
    std::set<std::string> terms;
    for (const int lemma : facts.lemmas) terms.insert(lemma_terms_[static_cast<std::size_t>(lemma)]);
    if (terms.size() == 1) set_term(facts, form, *terms.begin());
  }

  WordList& list_;
  SnowballTerm snowball_;
  std::vector<std::string> lemma_terms_;
};

}  // namespace

void choose_terms(const std::string& word_forms_path, WordList& list) {
  TermChooser chooser(list);
  chooser.read_reviewed(word_forms_path);
  chooser.unite_forms();
}

}  // namespace referat::build
