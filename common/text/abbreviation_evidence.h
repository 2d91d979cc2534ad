// What the word lists say about the words of a long form.
#ifndef REFERAT_COMMON_TEXT_ABBREVIATION_EVIDENCE_H
#define REFERAT_COMMON_TEXT_ABBREVIATION_EVIDENCE_H

#include <cstddef>
#include <string_view>
#include <vector>

namespace referat {

/// Asks the lists a bounded number of times and knows nothing from then on. Used by one thread at a time.
class AbbreviationEvidence {
 public:
  /// Does an inner part of the compound start at byte `at` (uddannelse in grunduddannelse)? `word`: in lower case.
  bool part_starts(std::string_view word, std::size_t at);

  /// Is it a Danish word in some form? In lower case.
  bool is_word(std::string_view word);

  /// Are these, each with a capital and in lower case here, a person's names? Organisations are capitalised too. They
  /// start with no person's name (Danske Regioner), or in its genitive (Mads Clausens Fond), or end in a long common
  /// noun (Movia Trafikselskab).
  bool is_person(const std::vector<std::string_view>& words);

 private:
  std::size_t questions_ = 0;
};

}  // namespace referat

#endif
