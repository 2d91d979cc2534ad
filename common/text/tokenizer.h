// Words of normal text after Unicode's word-break rules (UAX #29), by ICU.
#ifndef REFERAT_COMMON_TEXT_TOKENIZER_H
#define REFERAT_COMMON_TEXT_TOKENIZER_H

#include <cstddef>
#include <memory>
#include <string_view>

namespace referat {

/// A run of text between two word boundaries.
struct WordSegment {
  std::size_t offset_bytes = 0;
  std::size_t length_bytes = 0;
  bool is_word = false;  ///< letters or digits; false for punctuation and spaces
};

/// Used by one thread at a time.
class Tokenizer {
 public:
  Tokenizer();
  ~Tokenizer();
  Tokenizer(Tokenizer&&) noexcept;
  Tokenizer& operator=(Tokenizer&&) noexcept;

  /// Starts on a text, which must stay alive until the last call of next().
  void start(std::string_view text);
  /// The next segment; false at the end.
  bool next(WordSegment& segment);

 private:
  struct Icu;
  std::unique_ptr<Icu> icu_;
};

}  // namespace referat

#endif
