#include "common/index/word_counter.h"

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/text/word_hash.h"

namespace referat {

WordCounter::Known& WordCounter::known(const Word& word) {
  // The mark of a word that the analyser kept may be older than what is known here.
  if (word.mark == 0 || word.mark > known_.size() || known_[word.mark - 1].word != &word) {
    known_.emplace_back().word = &word;
    word.mark = static_cast<std::uint32_t>(known_.size());
  }
  Known& known = known_[word.mark - 1];
  if (known.generation != generation_) number(known);
  if (known.item != item_) {
    known.item = item_;
    known.words = 0;
    known.written = 0;
    known.fields = 0;
    words_here_.push_back(word.mark - 1);
  }
  return known;
}

void WordCounter::call_for_terms_of(const Word& word) const {
  if (word.mark - 1 < known_.size() && known_[word.mark - 1].generation == generation_) return;
  terms_.call_for(word.term);
  for (const std::vector<WordPart>* others : {&word.aliases, &word.parts, &word.runs}) {
    for (const WordPart& other : *others) terms_.call_for(other.term);
  }
}

void WordCounter::number(Known& known) {
  const Word& word = *known.word;
  known.generation = generation_;
  known.item = 0;
  known.term = number_of(word.term);
  known.hash = states_[known.term].hash;
  known.form_term = kNone;
  known.in_vocabulary = false;
  known.others = static_cast<std::uint32_t>(others_.size());
  known.aliases = static_cast<std::uint32_t>(word.aliases.size());
  known.parts = static_cast<std::uint32_t>(word.parts.size() + word.runs.size());
  for (const std::vector<WordPart>* others : {&word.aliases, &word.parts, &word.runs}) {
    for (const WordPart& other : *others) others_.push_back(number_of(other.term));
  }
}

std::uint32_t WordCounter::number_of(std::string_view term) {
  const std::uint32_t number = terms_.number_of(term);
  if (number == states_.size()) states_.emplace_back().hash = word_hash(term);
  return number;
}

WordCounter::State& WordCounter::state_of(std::uint32_t term) {
  State& state = states_[term];
  if (state.item != item_) {
    state.item = item_;
    state.occurrence = {};
    state.endings = 0;
    terms_here_.push_back(term);
  }
  return state;
}

void WordCounter::add(const Word& word, std::uint32_t position, PackedOccurrence field, Manner manner) {
  Known& known = this->known(word);
  ++known.words;
  known.fields |= field;
  if (manner == Manner::written) ++known.written;
  positions_.add_word_hash(known.hash, position);
  const std::uint32_t* other = others_.data() + known.others;
  for (unsigned i = 0; i < known.aliases; ++i) positions_.add_word_hash(states_[*other++].hash, position);
  for (unsigned i = 0; i < known.parts; ++i) positions_.add_part_hash(states_[*other++].hash, position);
}

void WordCounter::add_note(const Word& word, std::uint32_t position) {
  Known& known = this->known(word);
  known.fields |= kInNote;
  positions_.add_word_hash(known.hash, position);
}

void WordCounter::count_terms_of(const Known& known) {
  State& term = state_of(known.term);
  term.occurrence.words += known.words;
  term.occurrence.fields |= known.fields;
  if (known.written > 0) term.endings |= known.word->ending;
  const std::uint32_t* other = others_.data() + known.others;
  for (unsigned i = 0; i < known.aliases; ++i) {
    Occurrence& occurrence = state_of(*other++).occurrence;
    occurrence.words += known.words;
    occurrence.fields |= known.fields;
  }
  for (unsigned i = 0; i < known.parts; ++i) {
    Occurrence& occurrence = state_of(*other++).occurrence;
    occurrence.parts += known.words;
    occurrence.fields |= known.fields;
  }
}

void WordCounter::count_form_of(Known& known) {
  const Word& word = *known.word;
  if (known.written == 0 || word.identifier || word.stop_word) return;
  if (!known.in_vocabulary) {
    vocabulary_.add(word.form);
    known.in_vocabulary = true;
  }
  if (word.ending != 0 && states_[known.term].occurrence.endings != 0) return;  // the posting tells it
  if (known.form_term == kNone) known.form_term = number_of(text_term(kFormPrefix, word.form));
  state_of(known.form_term).occurrence.words += known.written;
}

const std::vector<WordPosting>& WordCounter::finish() {
  for (const std::uint32_t word : words_here_) count_terms_of(known_[word]);
  for (const std::uint32_t term : terms_here_)
    states_[term].occurrence.endings = referat::number_of(states_[term].endings);
  for (std::size_t i = 0; i < words_here_.size(); ++i) {
    if (i + kAhead < words_here_.size()) {
      const Known& next = known_[words_here_[i + kAhead]];
      if (!next.in_vocabulary) vocabulary_.call_for(next.word->form);
    }
    count_form_of(known_[words_here_[i]]);
  }
  postings_.clear();
  for (const std::uint32_t term : terms_here_) postings_.push_back({term, packed(states_[term].occurrence)});
  words_here_.clear();
  terms_here_.clear();
  ++item_;
  return postings_;
}

void WordCounter::forget_words(std::size_t most) {
  if (known_.size() < most) return;
  known_.clear();
  others_.clear();
}

void WordCounter::forget_terms() {
  ++generation_;
  terms_.clear();
  vocabulary_.clear();
  states_.clear();
  others_.clear();
}

}  // namespace referat
