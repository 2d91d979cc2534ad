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
  return static_cast<std::uint32_t>(hash >> 32);
}

WordTable::Entry& WordTable::add() {
  if (count_ % kEntriesOfBlock == 0) blocks_.push_back(std::make_unique<Entry[]>(kEntriesOfBlock));
  Entry& entry = blocks_.back()[count_ % kEntriesOfBlock];
  ++count_;
  return entry;
}

void WordTable::grow() {
  std::vector<Slot> larger(slots_.size() * 2);
  for (const Slot& slot : slots_) {
    if (slot.entry == nullptr) continue;
    std::size_t at = slot.hash & (larger.size() - 1);
    while (larger[at].entry != nullptr) at = (at + 1) & (larger.size() - 1);
    larger[at] = slot;
  }
  slots_ = std::move(larger);
}

void WordTable::clear() {
  blocks_.clear();
  count_ = 0;
  slots_.assign(kFirstSlots, {});
}

}  // namespace referat
