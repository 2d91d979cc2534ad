// Words sought in any letter case: the cheap question before a pattern that only text with one of them can match.
#ifndef REFERAT_COMMON_TEXT_CASELESS_H
#define REFERAT_COMMON_TEXT_CASELESS_H

#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

namespace referat {

/// A list of words in lower case (ASCII and æøå). Built once, used by any number of threads.
class CaselessWords {
 public:
  /// `words`: of two bytes or more; they outlive the list.
  explicit CaselessWords(std::vector<std::string_view> words);

  /// May one of the words stand anywhere in the text? False means that none does in any letter case, ſ for s included;
  /// true may be wrong in rare text.
  bool may_be_in(std::string_view text) const;

  /// May the text begin with one of the words? Wrong in the same way.
  bool may_begin(std::string_view text) const;

 private:
  bool one_at(std::string_view text, std::size_t at) const;

  std::vector<std::string_view> words_;
  std::size_t longest_bytes_ = 0;
  bool has_s_ = false;       ///< in any of the words: else no ſ can stand in one
  std::bitset<1024> pairs_;  ///< of first two bytes, case apart
};

/// Is there a digit in the text?
bool has_digit(std::string_view text);

}  // namespace referat

#endif
