// Words that were analysed before.
#ifndef REFERAT_COMMON_TEXT_WORD_TABLE_H
#define REFERAT_COMMON_TEXT_WORD_TABLE_H

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

#include "common/text/word.h"

namespace referat {

/// A hash table of words by their text. Running text repeats its words, so nearly every look-up ends here, without an
/// allocation.
class WordTable {
 public:
  WordTable() : slots_(kFirstSlots) {}

  /// The word with that text; `make(text, word)` fills it where it is new. Valid until clear().
  template <typename Make>
  const Word& find_or_make(std::string_view text, Make&& make) {
    const std::uint64_t hash = hash_of(text);
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].word != nullptr; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash && slots_[at].word->text == text) return *slots_[at].word;
    }
    Word& word = words_.emplace_back();
    word.text = text;
    make(text, word);
    slots_[at] = {hash, &word};
    if (words_.size() * 2 > slots_.size()) grow();
    return word;
  }

  std::size_t size() const { return words_.size(); }
  void clear();

 private:
  static constexpr std::size_t kFirstSlots = 1 << 10;

  struct Slot {
    std::uint64_t hash = 0;
    const Word* word = nullptr;
  };

  static std::uint64_t hash_of(std::string_view text);
  void grow();

  std::vector<Slot> slots_;
  std::deque<Word> words_;
};

}  // namespace referat

#endif
