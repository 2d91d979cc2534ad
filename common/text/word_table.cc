#include "common/text/word_table.h"

#include <cstring>

#include "common/text/word_hash.h"

namespace referat {
namespace {

template <typename Number>
std::uint64_t read(std::string_view bytes, std::size_t at) {
  Number number;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

/// Up to eight bytes as a number; the length is known, so some may be read twice.
std::uint64_t read_few(std::string_view bytes) {
  if (bytes.size() == 8) return read<std::uint64_t>(bytes, 0);
  if (bytes.size() >= 4) return read<std::uint32_t>(bytes, 0) << 32 | read<std::uint32_t>(bytes, bytes.size() - 4);
  if (bytes.empty()) return 0;
  return read<std::uint8_t>(bytes, 0) << 16 | read<std::uint8_t>(bytes, bytes.size() / 2) << 8 |
         read<std::uint8_t>(bytes, bytes.size() - 1);
}

}  // namespace

WordTable::Head::Head(std::string_view key) : length(static_cast<std::uint32_t>(key.size())) {
  if (length <= 8) {
    first = read_few(key);
  } else {
    first = read<std::uint64_t>(key, 0);
    second = length < kHeadBytes ? read<std::uint64_t>(key, length - 8) : read<std::uint64_t>(key, 8);
  }
}

std::uint32_t WordTable::Head::hash(std::string_view key) const {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15ULL;
  std::uint64_t hash = (first ^ length) * kFactor;
  hash = (hash ^ hash >> 29 ^ second) * kFactor;
  if (length > kHeadBytes) hash = (hash ^ word_hash(key.substr(kHeadBytes))) * kFactor;
  return static_cast<std::uint32_t>(hash >> 34);
}

WordTable::Entry& WordTable::add() {
  if (free_.empty()) {
    Entry* block = blocks_.emplace_back(std::make_unique<Entry[]>(kEntriesOfBlock)).get();
    for (std::size_t i = kEntriesOfBlock; i-- > 0;) free_.push_back(block + i);
  }
  Entry& entry = *free_.back();
  free_.pop_back();
  ++count_;
  return entry;
}

void WordTable::place(std::vector<Slot>& slots, const Slot& slot) const {
  std::size_t at = slot.hash & (slots.size() - 1);
  while (slots[at].entry != nullptr) at = (at + 1) & (slots.size() - 1);
  slots[at] = slot;
}

void WordTable::grow() {
  std::vector<Slot> larger(slots_.size() * 2);
  for (const Slot& slot : slots_) {
    if (slot.entry != nullptr) place(larger, slot);
  }
  slots_ = std::move(larger);
}

void WordTable::forget_rare() {
  std::vector<Slot> kept(slots_.size());
  for (Slot& slot : slots_) {
    if (slot.entry == nullptr) continue;
    if (slot.asked_again != 0) {
      slot.asked_again = 0;
      place(kept, slot);
    } else {
      *slot.entry = Entry();
      free_.push_back(slot.entry);
      --count_;
    }
  }
  slots_ = std::move(kept);
}

void WordTable::clear() {
  free_.clear();
  blocks_.clear();
  count_ = 0;
  slots_.assign(kFirstSlots, {});
}

}  // namespace referat
