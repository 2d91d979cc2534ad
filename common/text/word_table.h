// Words that were analysed before.
#ifndef REFERAT_COMMON_TEXT_WORD_TABLE_H
#define REFERAT_COMMON_TEXT_WORD_TABLE_H

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/word.h"

namespace referat {

/// A hash table of words by their text. Running text repeats its words, so nearly every look-up ends here, without an
/// allocation.
class WordTable {
 public:
  WordTable() : slots_(kFirstSlots) {}

  /// The word with that key, a word's text for most; `make(key, word)` fills all of it where it is new. Valid until
  /// clear().
  template <typename Make>
  const Word& find_or_make(std::string_view key, Make&& make) {
    const std::uint64_t hash = hash_of(key);
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].word != nullptr; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash && slots_[at].word->key == key) return slots_[at].word->word;
    }
    Entry& entry = words_.emplace_back();
    entry.key = key;
    make(std::string_view(entry.key), entry.word);
    slots_[at] = {hash, &entry};
    if (words_.size() * 2 > slots_.size()) grow();
    return entry.word;
  }

  std::size_t size() const { return words_.size(); }
  void clear();

 private:
  static constexpr std::size_t kFirstSlots = 1 << 10;

  struct Entry {
    std::string key;
    Word word;
  };
  struct Slot {
    std::uint64_t hash = 0;
    const Entry* word = nullptr;
  };

  static std::uint64_t hash_of(std::string_view text);
  void grow();

  std::vector<Slot> slots_;
  std::deque<Entry> words_;
};

}  // namespace referat

#endif
