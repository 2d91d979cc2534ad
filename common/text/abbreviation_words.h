// The words and letters of what may be a long form.
#ifndef REFERAT_COMMON_TEXT_ABBREVIATION_WORDS_H
#define REFERAT_COMMON_TEXT_ABBREVIATION_WORDS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// Letters and digits, with hyphens, slashes and apostrophes inside.
struct LongFormWord {
  std::size_t begin = 0;  ///< bytes in the text
  std::size_t end = 0;
  std::size_t first_letter = 0;  ///< indices of its letters
  std::size_t end_letter = 0;
  bool small = false;    ///< one that initials leave out (for, af, og)
  bool capital = false;  ///< starts with one
  bool number = false;   ///< digits only
  std::string lower;
};

/// A letter or digit.
struct LongFormLetter {
  char32_t lower = 0;
  std::size_t word = 0;       ///< index
  std::size_t at = 0;         ///< bytes in the word's lower-case form
  bool after_hyphen = false;  ///< or a slash
};

struct LongFormWords {
  std::vector<LongFormWord> words;
  std::vector<LongFormLetter> letters;
};

/// The words of a text in order, into a buffer of the caller.
void read_long_form_words(std::string_view text, LongFormWords& into);

}  // namespace referat

#endif
