#include "common/text/lower_case_words.h"

#include <utility>

#include "common/text/letters.h"
#include "common/text/word_hash.h"

namespace referat {
namespace {

constexpr std::size_t kFirstSlots = 1 << 10;

std::uint32_t hash_of(std::string_view word) {
  return static_cast<std::uint32_t>(word_hash(word) >> 32);
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
