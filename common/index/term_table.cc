#include "common/index/term_table.h"

#include <algorithm>

#include "common/text/leading_bytes.h"

namespace referat {
std::uint32_t TermTable::number_of(std::string_view text) {
  const std::uint32_t hash = hash_of(text);
  std::size_t at = hash & (slots_.size() - 1);
  for (; slots_[at].number_and_one != 0; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].hash != hash) continue;
    const std::uint32_t number = slots_[at].number_and_one - 1;
    const std::size_t begin = slots_[at].begin;
    if (letters_.compare(begin, text.size(), text) == 0 && ends_[number] == begin + text.size()) return number;
  }
  const std::size_t begin = letters_.size();
  letters_ += text;
  ends_.push_back(letters_.size());
  const auto number = static_cast<std::uint32_t>(ends_.size());
  slots_[at] = {hash, number, begin};
  if (ends_.size() * 2 > slots_.size()) grow();
  return number - 1;
}

void TermTable::grow() {
  std::vector<Slot> larger(slots_.size() * 2);
  for (const Slot& slot : slots_) {
    if (slot.number_and_one == 0) continue;
    std::size_t at = slot.hash & (larger.size() - 1);
    while (larger[at].number_and_one != 0) at = (at + 1) & (larger.size() - 1);
    larger[at] = slot;
  }
  slots_ = std::move(larger);
}

std::vector<std::uint32_t> TermTable::sorted() const {
  struct Key {
    std::uint64_t leading;
    std::uint32_t number;
  };
  std::vector<Key> keys;
  keys.reserve(size());
  for (std::uint32_t number = 0; number < size(); ++number) keys.push_back({leading_bytes(term(number)), number});
  std::sort(keys.begin(), keys.end(), [this](const Key& a, const Key& b) {
    return a.leading != b.leading ? a.leading < b.leading : term(a.number) < term(b.number);
  });
  std::vector<std::uint32_t> numbers;
  numbers.reserve(keys.size());
  for (const Key& key : keys) numbers.push_back(key.number);
  return numbers;
}

void TermTable::clear() {
  letters_.clear();
  ends_.clear();
  slots_.assign(kFirstSlots, {});
}

}  // namespace referat
