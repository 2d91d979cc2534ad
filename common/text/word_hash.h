// A hash of a word, all bits of which depend on all of it.
#ifndef REFERAT_COMMON_TEXT_WORD_HASH_H
#define REFERAT_COMMON_TEXT_WORD_HASH_H

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace referat {

/// Eight bytes a step: most words are done after one. Part of the format of an index (common/index/word_positions.h).
inline std::uint64_t word_hash(std::string_view word) {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15u;  // 2^64 by the golden ratio, as in Fibonacci hashing
  std::uint64_t hash = word.size() * kMix;
  while (!word.empty()) {
    std::uint64_t eight = 0;
    const std::size_t bytes = std::min(word.size(), sizeof eight);
    std::memcpy(&eight, word.data(), bytes);
    hash = (hash ^ eight) * kMix;
    hash ^= hash >> 29;
    word.remove_prefix(bytes);
  }
  return hash * kMix;
}

}  // namespace referat

#endif
