#include "common/text/lower_case_words.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::size_t kFirstSlots = 1 << 10;

// Eight bytes a step: most words are done after one.
std::uint32_t hash_of(std::string_view word) {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15u;  // 2^64 by the golden ratio, as in Fibonacci hashing
  std::uint64_t hash = word.size();
  while (!word.empty()) {
    std::uint64_t eight = 0;
    const std::size_t bytes = std::min(word.size(), sizeof eight);
    std::memcpy(&eight, word.data(), bytes);
    hash = (hash ^ eight) * kMix;
    hash ^= hash >> 32;
    word.remove_prefix(bytes);
  }
  return static_cast<std::uint32_t>(hash);
}

}  // namespace

std::size_t LowerCaseWords::slot_of(std::string_view word, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].length != 0; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && std::string_view(letters_).substr(slot.offset, slot.length) == word) break;
  }
  return at;
}

void LowerCaseWords::add(std::string_view word) {
  if (word.empty()) return;
  lower_.clear();
  append_lower(word, lower_);
  if ((used_ + 1) * 2 > slots_.size()) grow();
  const std::uint32_t hash = hash_of(lower_);
  Slot& slot = slots_[slot_of(lower_, hash)];
  if (slot.length != 0) return;
  slot = {hash, static_cast<std::uint32_t>(lower_.size()), letters_.size()};
  letters_ += lower_;
  ++used_;
}

bool LowerCaseWords::contains(std::string_view word) const {
  return !slots_.empty() && !word.empty() && slots_[slot_of(word, hash_of(word))].length != 0;
}

void LowerCaseWords::grow() {
  std::vector<Slot> old(slots_.empty() ? kFirstSlots : slots_.size() * 2);
  std::swap(old, slots_);
  for (const Slot& slot : old) {
    if (slot.length == 0) continue;
    std::size_t at = slot.hash & (slots_.size() - 1);
    while (slots_[at].length != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace referat
