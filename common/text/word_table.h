// Words that were analysed before.
#ifndef REFERAT_COMMON_TEXT_WORD_TABLE_H
#define REFERAT_COMMON_TEXT_WORD_TABLE_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/word.h"

namespace referat {

/// A hash table of words by their text. Running text repeats its words, so nearly every look-up ends here, without an
/// allocation, and for all but long words in one slot.
class WordTable {
 private:
  static constexpr std::size_t kHeadBytes = 16;

  /// The length of a key and its first sixteen bytes: all of it for most.
  struct Head {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    std::uint32_t length = 0;

    Head() = default;
    explicit Head(std::string_view key);
    std::uint32_t hash(std::string_view key) const;
  };

 public:
  /// A key that is hashed. Its text is its owner's.
  struct Key {
    std::string_view text;
    Head head;
    std::uint32_t hash = 0;
  };

  WordTable() : slots_(kFirstSlots) {}

  /// The word with that key, a word's text for most; `make(key, word)` fills all of it where it is new. Valid until
  /// clear(), or until it is forgotten.
  template <typename Make>
  const Word& find_or_make(std::string_view key, Make&& make) {
    return *find(key, make).word;
  }

  struct Found {
    const Word* word;
    bool may_lead;  ///< as the word says
  };

  /// The same without a look at the word, which may be far away in the memory: it is called for.
  template <typename Make>
  Found find(std::string_view key, Make&& make) {
    return find(hashed(key), make);
  }

  /// For find() a little later: until then what it will look at comes nearer.
  Key key_of(std::string_view text) const {
    const Key key = hashed(text);
    __builtin_prefetch(&slots_[key.hash & (slots_.size() - 1)]);
    return key;
  }

  template <typename Make>
  Found find(const Key& hashed, Make&& make) {
    const auto& [key, head, hash] = hashed;
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].entry != nullptr; at = (at + 1) & (slots_.size() - 1)) {
      Slot& slot = slots_[at];
      if (slot.holds(head) && (key.size() <= kHeadBytes || slot.entry->key() == key)) {
        if (slot.asked_again == 0) slot.asked_again = 1;
        __builtin_prefetch(&slot.entry->word);
        return {&slot.entry->word, slot.may_lead != 0};
      }
    }
    Entry& entry = add();
    make(key, entry.word);
    entry.own_key = entry.word.text == key ? nullptr : std::make_unique<const std::string>(key);
    slots_[at] = {head.first, head.second, head.length, hash & kHashBits, entry.word.may_lead, 0, &entry};
    if (count_ * 3 > slots_.size() * 2) grow();
    return {&entry.word, entry.word.may_lead};
  }

  std::size_t size() const { return count_; }
  void clear();
  /// Forgets the words that were asked for only once since they were made or since this was called last: half of a
  /// text's words, and few of them come again.
  void forget_rare();

 private:
  static constexpr std::size_t kFirstSlots = 1 << 10;
  static constexpr std::size_t kEntriesOfBlock = 64;
  static constexpr std::uint32_t kHashBits = 0x3FFFFFFF;

  struct Entry {
    Word word;
    std::unique_ptr<const std::string> own_key;  ///< where it is not the word's text

    std::string_view key() const { return own_key ? *own_key : word.text; }
  };

  /// Two of them to a line of the cache.
  struct Slot {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    std::uint32_t length = 0;
    std::uint32_t hash : 30 = 0;
    std::uint32_t may_lead : 1 = 0;
    std::uint32_t asked_again : 1 = 0;
    Entry* entry = nullptr;

    bool holds(const Head& head) const { return first == head.first && second == head.second && length == head.length; }
  };

  static Key hashed(std::string_view text) {
    const Head head(text);
    return {text, head, head.hash(text)};
  }
  Entry& add();
  void place(std::vector<Slot>& slots, const Slot& slot) const;
  void grow();

  std::vector<Slot> slots_;
  std::vector<std::unique_ptr<Entry[]>> blocks_;
  std::vector<Entry*> free_;
  std::size_t count_ = 0;
};

}  // namespace referat

#endif
