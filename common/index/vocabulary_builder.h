// Collects the forms of words, to add them to the vocabulary of an index.
#ifndef REFERAT_COMMON_INDEX_VOCABULARY_BUILDER_H
#define REFERAT_COMMON_INDEX_VOCABULARY_BUILDER_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace referat {

/// Running text repeats its words: a form that was added before costs a hash and a comparison.
class VocabularyBuilder {
 public:
  VocabularyBuilder() : slots_(kFirstSlots) {}

  void add(std::string_view form);

  /// Adds all to the database's vocabulary and forgets them. Writes only what gains a form. Throws Xapian::Error.
  void write(Xapian::WritableDatabase& database);

 private:
  static constexpr std::size_t kFirstSlots = 1 << 10;

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t length = 0;  ///< 0: free
    std::size_t offset = 0;    ///< in letters_
  };

  std::string_view form_in(const Slot& slot) const {
    return std::string_view(letters_).substr(slot.offset, slot.length);
  }
  void grow();
  std::vector<std::string_view> sorted() const;

  std::string letters_;  ///< of all forms, one behind the other
  std::vector<Slot> slots_;
  std::size_t size_ = 0;
};

}  // namespace referat

#endif
