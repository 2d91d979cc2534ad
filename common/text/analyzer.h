// Normal text to the tokens that are indexed and searched. The one analyser of both sides.
#ifndef REFERAT_COMMON_TEXT_ANALYZER_H
#define REFERAT_COMMON_TEXT_ANALYZER_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/stemmer.h"
#include "common/text/tokenizer.h"

namespace referat {

/// A word or an identifier.
struct Token {
  std::size_t offset_bytes = 0;  ///< in the analysed text
  std::size_t length_bytes = 0;
  std::string form;  ///< lower case, as typed: "kommuneplanerne"
  std::string term;  ///< what is matched: folded stem, or the identifier's canonical spelling: "kommuneplan"
  bool identifier = false;
  std::vector<std::string> aliases;  ///< further terms at the same place (identifiers only)
};

/// Terms are never longer than this, whatever the text holds.
inline constexpr std::size_t kMaxTermBytes = 200;

/// Used by one thread at a time.
class Analyzer {
 public:
  /// The tokens of a text in order.
  void analyze(std::string_view text, std::vector<Token>& tokens);

  /// The term of one word in lower case.
  std::string term_of(std::string_view lower_case_word);

 private:
  bool add_identifier(std::string_view text, std::size_t at, std::vector<Token>& tokens);
  void add_word(std::string_view text, std::size_t offset, std::size_t length, std::vector<Token>& tokens);

  Tokenizer tokenizer_;
  Stemmer stemmer_;
};

}  // namespace referat

#endif
