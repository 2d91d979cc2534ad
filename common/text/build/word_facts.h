// What the lists say of every word, before it is packed into the lexicon. Build time only.
#ifndef REFERAT_COMMON_TEXT_BUILD_WORD_FACTS_H
#define REFERAT_COMMON_TEXT_BUILD_WORD_FACTS_H

#include <string>
#include <unordered_map>
#include <vector>

#include "common/text/lexicon.h"

namespace referat::build {

/// Of a folded word.
struct WordFacts {
  FirstKind first_kind = FirstKind::none;
  unsigned link_bytes = 0;
  bool is_word = false;
  bool is_lemma = false;
  bool is_name = false;
  bool is_person = false;
  bool is_whole = false;
  bool may_end = true;
  bool is_derived = false;
  bool is_simple = false;
  bool is_compound = false;
  bool is_reviewed = false;
  bool is_term_of_name = false;
  bool has_term = false;  ///< `term` is not Snowball's stem
  int first_family = 0;   ///< known words that begin with it
  int last_family = 0;    ///< known words that end with a form of its lemma
  std::vector<int> lemmas;
  std::string term;
};

/// A lemma of a common word, folded, with its forms.
struct Lemma {
  std::string word;
  bool is_noun = false;
  bool is_adjective = false;
  std::vector<std::string> forms;
};

struct WordList {
  std::unordered_map<std::string, WordFacts> facts;
  std::vector<Lemma> lemmas;
};

/// What hunspell-da knows: forms, lemmas, names and first parts.
void read_hunspell(const std::string& aff_path, const std::string& dic_path, WordList& list);

/// data/compound_parts.tsv: what is never split, what begins or ends a compound and what does not.
void read_compound_parts(const std::string& path, WordList& list);

/// data/not_persons.tsv: names that are no person's.
void read_not_persons(const std::string& path, WordList& list);

/// How many known words begin or end with each: the best sign that it is a part. After the two above.
void count_families(WordList& list);

/// data/word_forms.tsv.
void read_word_forms(const std::string& path, WordList& list);

/// The list as the bytes of the lexicon; from then on lexicon.h answers from them.
std::string pack_and_use(const WordList& list);

/// Which words are compounds and which are none: a lemma and all its forms alike. Asks the splitter.
void find_compounds(WordList& list);

/// The forms of simple words that Snowball takes apart get the term of their lemma.
void unite_simple_forms(WordList& list);

/// The same for forms of compounds, whose terms are made of their last part's. Asks the analyser.
void unite_compound_forms(WordList& list);

/// The columns of a table's rows; comments and empty lines are passed over. Throws where a row has not `columns` of
/// them.
std::vector<std::vector<std::string>> read_table(const std::string& path, std::size_t columns);

}  // namespace referat::build

#endif
