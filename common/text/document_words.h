// Which of a few words stand in a long text.
#ifndef REFERAT_COMMON_TEXT_DOCUMENT_WORDS_H
#define REFERAT_COMMON_TEXT_DOCUMENT_WORDS_H

#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

#include "common/text/lower_case_words.h"

namespace referat {

/// The words of three to 79 bytes that stand unbroken inside the lines of a document: runs of letters, digits and
/// hyphens, without the hyphens at their ends. Used by one thread at a time.
class DocumentWords {
 public:
  /// `lines`: of normal text; they outlive the words.
  explicit DocumentWords(std::vector<std::string_view> lines);

  const std::vector<std::string_view>& lines() const { return lines_; }

  /// Named before the first question, words are looked for all at once, past all others without reading them. Words
  /// with a hyphen inside need not be named.
  void expect(std::string_view word);

  /// A word that was not expected costs reading all words of the document, once. Those with a hyphen inside are few and
  /// found by it.
  bool contains(std::string_view lower_case_word);

 private:
  enum class Known { nothing, expected, all };

  bool contains_hyphened(std::string_view lower_case_word);
  void collect_hyphened(std::string_view line);
  void collect_expected(std::string_view line);
  template <typename Wanted>
  void collect_all(std::string_view line, Wanted&& wanted);
  static void add(std::string_view run, LowerCaseWords& words);

  std::vector<std::string_view> lines_;
  LowerCaseWords expected_;
  std::bitset<1 << 16> outlines_;  ///< of the expected words
  LowerCaseWords words_;
  Known known_ = Known::nothing;
  LowerCaseWords hyphened_;
  bool knows_hyphened_ = false;
};

/// Where the run of letters, digits and hyphens at the end of the text starts, no more than `most` bytes before it.
std::size_t last_word_start(std::string_view text, std::size_t most);

/// Bytes of the run of letters, digits and hyphens at the start of the text.
std::size_t first_word_bytes(std::string_view text);

/// May the character stand in a word?
bool is_word_character(char32_t c);

}  // namespace referat

#endif
