#include "common/text/word_table.h"

#include <cstring>

namespace referat {

namespace {

template <typename Number>
Number read(const char* bytes) {
  Number number;
  std::memcpy(&number, bytes, sizeof number);
  return number;
}

}  // namespace

std::uint64_t WordTable::hash_of(std::string_view text) {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15ULL;
  std::uint64_t hash = text.size() * kFactor;
  const auto mix = [&](std::uint64_t eight) {
    hash = (hash ^ eight) * kFactor;
    hash ^= hash >> 29;
  };
  const char* bytes = text.data();
  std::size_t left = text.size();
  for (; left > 8; left -= 8, bytes += 8) mix(read<std::uint64_t>(bytes));
  // The last ones may be read twice: the length tells how often.
  if (left == 8) {
    mix(read<std::uint64_t>(bytes));
  } else if (left >= 4) {
    mix(std::uint64_t{read<std::uint32_t>(bytes)} << 32 | read<std::uint32_t>(bytes + left - 4));
  } else if (left > 0) {
    const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(bytes[at])}; };
    mix(byte(0) << 16 | byte(left / 2) << 8 | byte(left - 1));
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
