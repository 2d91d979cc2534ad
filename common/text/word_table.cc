#include "common/text/word_table.h"

#include <cstring>

namespace referat {

std::uint64_t WordTable::hash_of(std::string_view text) {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15ULL;
  std::uint64_t hash = text.size() * kFactor;
  while (!text.empty()) {
    std::uint64_t eight = 0;
    const std::size_t length = text.size() < sizeof eight ? text.size() : sizeof eight;
    std::memcpy(&eight, text.data(), length);
    hash = (hash ^ eight) * kFactor;
    hash ^= hash >> 29;
    text.remove_prefix(length);
  }
  return hash;
}

void WordTable::grow() {
  std::vector<Slot> larger(slots_.size() * 4);
  for (const Slot& slot : slots_) {
    if (slot.word == nullptr) continue;
    std::size_t at = slot.hash & (larger.size() - 1);
    while (larger[at].word != nullptr) at = (at + 1) & (larger.size() - 1);
    larger[at] = slot;
  }
  slots_ = std::move(larger);
}

void WordTable::clear() {
  words_.clear();
  slots_.assign(kFirstSlots, {});
}

}  // namespace referat
