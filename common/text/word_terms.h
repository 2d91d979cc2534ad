// A word in any form to its term.
#ifndef REFERAT_COMMON_TEXT_WORD_TERMS_H
#define REFERAT_COMMON_TEXT_WORD_TERMS_H

#include <string>
#include <string_view>

#include "common/text/lexicon.h"
#include "common/text/snowball_term.h"

namespace referat {

/// Used by one thread at a time.
class WordTerms {
 public:
  /// Appends the term of a folded word that is no compound:
  ///   - the lexicon's, where Snowball is wrong (budgettet → budget, børn → barn),
  ///   - a name as it is, without a genitive's -s (hansens → hansen),
  ///   - a first part that is no word by itself without its link (børne → barn),
  ///   - else Snowball's stem.
  void append_simple(std::string_view folded_word, std::string& term);
  /// `entry`: the word's, where the caller has looked it up.
  void append_simple(std::string_view folded_word, const LexiconEntry& entry, std::string& term);

  /// Appends Snowball's stem, whatever the lexicon says.
  void append_stem(std::string_view folded_word, std::string& term) { term += snowball_.term_of(folded_word); }

 private:
  SnowballTerm snowball_;
  std::string buffer_;
};

}  // namespace referat

#endif
