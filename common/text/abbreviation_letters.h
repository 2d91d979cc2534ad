// Whether the letters of a short form stand in order in a long form.
#ifndef REFERAT_COMMON_TEXT_ABBREVIATION_LETTERS_H
#define REFERAT_COMMON_TEXT_ABBREVIATION_LETTERS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/abbreviation_evidence.h"
#include "common/text/abbreviation_words.h"

namespace referat {

/// How much may be amiss.
enum class LetterRule {
  starts_only,  ///< every letter starts a word or an inner part of a compound
  bounded,      ///< some letters may stand inside a word whose start was matched (UDK: Udbetaling DanmarK)
};

/// Longer texts hold no long form.
inline constexpr std::size_t kMaxLongFormBytes = 300;

/// Every word of a long form has its first letter in the short form. Left out are only small words (for, af, og) and,
/// in a short form of three letters or more, a tail that starts with "for". Used by one thread at a time.
class AbbreviationLetters {
 public:
  /// The long form of `short_form` that ends `text`: the one with the least amiss, then the shortest. Empty if none.
  std::string_view at_end(std::string_view text, std::string_view short_form, LetterRule rule);

  /// The same where the long form is all of `text` but for small words at its start.
  std::string_view all_of(std::string_view text, std::string_view short_form, LetterRule rule);

 private:
  std::string_view search(std::string_view text, std::string_view short_form, LetterRule rule, bool all);
  void read_initials(std::string_view short_form);
  void fill_costs();
  unsigned cost_behind(std::size_t k, std::size_t letter);
  unsigned cost_inside_word(std::size_t k, std::size_t letter);
  unsigned cost_of_next_words(std::size_t k, std::size_t letter) const;
  unsigned cost_of_rest(std::size_t word) const;
  unsigned entry_cost(std::size_t from, std::size_t to);
  bool number_ends_with(std::size_t k, std::size_t letter) const;
  bool word_begins_with_initials(const LongFormWord& word) const;
  bool may_stand_for(std::size_t first_word, unsigned found);
  unsigned& cost(std::size_t k, std::size_t letter) { return costs_[k * long_.letters.size() + letter]; }
  unsigned cost(std::size_t k, std::size_t letter) const { return costs_[k * long_.letters.size() + letter]; }

  AbbreviationEvidence evidence_;
  LongFormWords long_;
  std::u32string initials_;      ///< of the short form, in lower case
  std::vector<unsigned> costs_;  ///< of the initials k… where k is that letter
};

}  // namespace referat

#endif
