// A set of words, letter case apart.
#ifndef REFERAT_COMMON_TEXT_LOWER_CASE_WORDS_H
#define REFERAT_COMMON_TEXT_LOWER_CASE_WORDS_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// Made for all words of a long document: a word that is there already costs no allocation.
class LowerCaseWords {
 public:
  void add(std::string_view word);
  bool contains(std::string_view lower_case_word) const;

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t length = 0;  ///< 0: free
    std::size_t offset = 0;    ///< into letters_
  };

  /// The slot of the word, or the free one where it belongs.
  std::size_t slot_of(std::string_view word, std::uint32_t hash) const;
  void grow();

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::string letters_;  ///< of all words, one behind the other
  std::string lower_;    ///< the word being added
};

}  // namespace referat

#endif
