// Strings, each once, numbered in the order in which they first came.
#ifndef REFERAT_COMMON_INDEX_TERM_TABLE_H
#define REFERAT_COMMON_INDEX_TERM_TABLE_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/word_hash.h"

namespace referat {

/// Running text repeats its words: one that is there already costs a hash and a comparison.
class TermTable {
 public:
  TermTable() : slots_(kFirstSlots) {}

  /// The number of a string, which may be new.
  std::uint32_t number_of(std::string_view term);
  /// For number_of() a little later: until then what it will look at comes nearer.
  void call_for(std::string_view term) const { __builtin_prefetch(&slots_[hash_of(term) & (slots_.size() - 1)]); }

  /// Valid until the next number_of().
  std::string_view term(std::uint32_t number) const {
    const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(letters_).substr(begin, ends_[number] - begin);
  }

  std::size_t size() const { return ends_.size(); }
  /// All numbers, in the order of their strings' bytes.
  std::vector<std::uint32_t> sorted() const;
  /// What it takes in memory, about.
  std::size_t bytes() const {
    return letters_.size() + ends_.size() * sizeof ends_.front() + slots_.size() * sizeof slots_.front();
  }
  void clear();

 private:
  static constexpr std::size_t kFirstSlots = 1 << 10;

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number_and_one = 0;  ///< 0: free
    std::size_t begin = 0;             ///< in letters_
  };

  static std::uint32_t hash_of(std::string_view term) { return static_cast<std::uint32_t>(word_hash(term) >> 32); }

  void grow();

  std::string letters_;            ///< of all strings, one behind the other
  std::vector<std::size_t> ends_;  ///< in letters_, of each
  std::vector<Slot> slots_;        ///< a power of two; a string is in the first free one from its hash's on
};

}  // namespace referat

#endif
