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
  std::uint32_t number_of(std::string_view term) { return number_of(term, hash_of(term)); }

  /// Calls `on_number(i, number)` for each term_of(i), i from 0 to count - 1. A large table is in no cache: what a
  /// string will need is asked for some strings before it is its turn, so that all wait at once and not one after the
  /// other.
  template <typename TermOf, typename OnNumber>
  void numbers_of(std::size_t count, TermOf&& term_of, OnNumber&& on_number);

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
  };

  static std::uint32_t hash_of(std::string_view term) { return static_cast<std::uint32_t>(word_hash(term) >> 32); }

  std::uint32_t number_of(std::string_view term, std::uint32_t hash);
  void grow();

  std::vector<std::uint32_t> hashes_;  ///< of those asked for at once

  std::string letters_;            ///< of all strings, one behind the other
  std::vector<std::size_t> ends_;  ///< in letters_, of each
  std::vector<Slot> slots_;        ///< a power of two; a string is in the first free one from its hash's on
};

template <typename TermOf, typename OnNumber>
void TermTable::numbers_of(std::size_t count, TermOf&& term_of, OnNumber&& on_number) {
  constexpr std::size_t kSlotAhead = 12;
  constexpr std::size_t kEndAhead = 8;
  constexpr std::size_t kLettersAhead = 4;
  hashes_.resize(count);
  const auto known = [&](std::size_t i) { return slots_[hashes_[i] & (slots_.size() - 1)].number_and_one; };
  for (std::size_t i = 0; i < count + kSlotAhead; ++i) {
    if (i < count) {
      hashes_[i] = hash_of(term_of(i));
      __builtin_prefetch(&slots_[hashes_[i] & (slots_.size() - 1)]);
    }
    if (const std::size_t at = i - kSlotAhead + kEndAhead; i + kEndAhead >= kSlotAhead && at < count) {
      if (const std::uint32_t number = known(at); number > 1) __builtin_prefetch(&ends_[number - 2]);
    }
    if (const std::size_t at = i - kSlotAhead + kLettersAhead; i + kLettersAhead >= kSlotAhead && at < count) {
      if (const std::uint32_t number = known(at); number > 1) __builtin_prefetch(&letters_[ends_[number - 2]]);
    }
    if (i >= kSlotAhead) on_number(i - kSlotAhead, number_of(term_of(i - kSlotAhead), hashes_[i - kSlotAhead]));
  }
}

}  // namespace referat

#endif
