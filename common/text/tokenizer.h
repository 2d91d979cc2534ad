// Words of normal text, in the manner of Unicode's word-break rules (UAX #29) with what Danish minutes need otherwise.
#ifndef REFERAT_COMMON_TEXT_TOKENIZER_H
#define REFERAT_COMMON_TEXT_TOKENIZER_H

#include <cstddef>
#include <string_view>

namespace referat {

/// A word: letters, digits and the marks inside it (KKR’s, 12,5, f.eks); or a paragraph or per cent sign.
struct WordSegment {
  std::size_t offset_bytes = 0;
  std::size_t length_bytes = 0;
  bool is_paragraph_sign = false;
};

/// The next word from byte `at`, which is moved behind it; false at the end. A dot joins letters only in abbreviations
/// (f.eks, bl.a), so that "punktum.Næste" is two words; a colon joins none. Linear in the text; bytes that are no UTF-8
/// part words.
bool next_word(std::string_view text, std::size_t& at, WordSegment& segment);

}  // namespace referat

#endif
