// One word to what is indexed of it.
#ifndef REFERAT_COMMON_TEXT_WORD_ANALYZER_H
#define REFERAT_COMMON_TEXT_WORD_ANALYZER_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/compounds.h"
#include "common/text/lexicon.h"
#include "common/text/word.h"
#include "common/text/word_terms.h"

namespace referat {

/// Used by one thread at a time.
class WordAnalyzer {
 public:
  /// Fills all but `text` for a word as it stands in a text.
  void analyze(std::string_view text, Word& word);

  /// The same for words joined by hyphens, as if they were written together: e-mail → email. Its parts are left out:
  /// they are words of their own.
  void analyze_hyphenated(std::string_view text, Word& word);

  /// The term of a word in lower case.
  std::string term_of(std::string_view lower_case_word);

 private:
  struct Letter {
    std::uint32_t folded = 0;  ///< where it starts in the folded word
    std::uint32_t text = 0;    ///< and in the text
  };

  static constexpr std::size_t kMostPlaces = 64;

  void fold_with_places(std::string_view text, std::string& form);
  /// A stretch of ASCII from `begin` on, as it comes in most words; where it ends.
  std::size_t fold_ascii(std::string_view text, std::size_t begin, std::size_t& letters, std::string& form);
  std::uint32_t place_in_text(std::size_t folded_place) const;
  /// `entry`: of folded_[begin, end).
  CompoundParts split(std::size_t begin, std::size_t end, const LexiconEntry& entry) const;
  /// The term of folded_[begin, end).
  void append_term(std::size_t begin, std::size_t end, std::string& term);
  /// Sets part_terms_, too.
  void add_parts(const CompoundParts& parts, Word& word);

  WordTerms terms_;
  std::string folded_;
  std::vector<Letter> letters_;
  CutPlaces places_ = 0;  ///< where letters of folded_ start
  std::array<std::string, CompoundParts::kMost> part_terms_;
  std::string scratch_;
};

}  // namespace referat

#endif
