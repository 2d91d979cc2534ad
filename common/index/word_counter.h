// Given the words of an item as they come, how each of its terms occurs.
//
// Running text repeats its words. What a word counts for (its term, parts and aliases, and their numbers and hashes) is
// looked up when it first comes and kept; for each time it stands in a text there is no hash and no string.
#ifndef REFERAT_COMMON_INDEX_WORD_COUNTER_H
#define REFERAT_COMMON_INDEX_WORD_COUNTER_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "common/index/occurrence.h"
#include "common/index/term_table.h"
#include "common/index/vocabulary_builder.h"
#include "common/index/word_positions.h"
#include "common/text/word.h"

namespace referat {

/// A term of an item, by its number in a table, and how it occurs there.
struct WordPosting {
  std::uint32_t term = 0;
  PackedOccurrence occurrence = 0;
};

/// Used by one thread at a time. The words are an analyser's, which nobody else counts.
class WordCounter {
 public:
  /// As it is written, or only joined: of `e-mail` the word email.
  enum class Manner { written, joined };

  /// For add() a little later: until then what it will look at comes nearer, what is known of the word and then,
  /// unless they are numbered, its terms.
  void call_for(const Word& word) const {
    if (word.mark - 1 < known_.size()) __builtin_prefetch(&known_[word.mark - 1]);
  }
  void call_for_terms_of(const Word& word) const;
  /// A word at a position of a region, whose bit of fields this is.
  void add(const Word& word, std::uint32_t position, PackedOccurrence field, Manner manner);
  /// One of a note that stands in the item already.
  void add_note(const Word& word, std::uint32_t position);
  /// What the item is found by besides its words.
  void add_property(std::string_view term) { state_of(number_of(term)).occurrence = {.words = 1}; }
  WordPositionsBuilder& positions() { return positions_; }

  /// All terms of what was added, each once; then begins anew. Valid until the next.
  const std::vector<WordPosting>& finish();

  /// Of all that was added.
  const TermTable& terms() const { return terms_; }
  VocabularyBuilder& vocabulary() { return vocabulary_; }
  const VocabularyBuilder& vocabulary() const { return vocabulary_; }

  /// After the analyser forgot words: then this forgets too, where it remembers as many as `most` or more.
  void forget_words(std::size_t most);
  /// Empties terms() and vocabulary(): numbers begin anew.
  void forget_terms();

  /// What forget_terms() gives back, about, in bytes.
  std::size_t bytes() const {
    return terms_.bytes() + vocabulary_.forms().bytes() + states_.size() * sizeof(State) +
           others_.size() * sizeof others_.front();
  }

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  /// Of words in a row, so many are between what is called for and what is looked at.
  static constexpr std::size_t kAhead = 8;

  struct Known {
    std::uint32_t generation = 0;  ///< of the numbers
    std::uint32_t item = 0;        ///< the last that has it, to which the counts belong
    std::uint32_t term = 0;
    std::uint32_t form_term = kNone;  ///< what finds the form as it is written
    std::uint32_t others = 0;         ///< in others_: terms of the aliases, then of parts and runs
    std::uint32_t aliases = 0;
    std::uint32_t parts = 0;
    std::uint32_t words = 0;
    std::uint32_t written = 0;
    PackedOccurrence fields = 0;
    bool in_vocabulary = false;
    std::uint64_t hash = 0;  ///< the term's
    const Word* word = nullptr;
  };

  /// Of a term.
  struct State {
    std::uint64_t hash = 0;
    std::uint32_t item = 0;  ///< the last that has it, to which the rest belongs
    Occurrence occurrence;
    Endings endings = 0;  ///< of all its forms that have one
  };

  Known& known(const Word& word);
  void number(Known& known);
  std::uint32_t number_of(std::string_view term);
  State& state_of(std::uint32_t term);
  void count_terms_of(const Known& known);
  void count_form_of(Known& known);

  TermTable terms_;
  VocabularyBuilder vocabulary_;
  WordPositionsBuilder positions_;
  std::vector<Known> known_;  ///< of those Word::mark is the place, and 1
  std::vector<std::uint32_t> others_;
  std::vector<State> states_;  ///< by number of the term
  std::uint32_t generation_ = 1;
  std::uint32_t item_ = 1;
  std::vector<std::uint32_t> words_here_;  ///< of the item, in known_
  std::vector<std::uint32_t> terms_here_;
  std::vector<WordPosting> postings_;
};

}  // namespace referat

#endif
