// Normal text to the tokens that are indexed and searched. The one analyser of both sides.
#ifndef REFERAT_COMMON_TEXT_ANALYZER_H
#define REFERAT_COMMON_TEXT_ANALYZER_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/tokenizer.h"
#include "common/text/word.h"
#include "common/text/word_analyzer.h"
#include "common/text/word_table.h"

namespace referat {

/// A word or an identifier in a text. Its views and pointers are the analyser's.
struct Token {
  std::size_t offset_bytes = 0;  ///< in the analysed text
  std::size_t length_bytes = 0;
  const Word* word = nullptr;
  /// The word that this one is a part of though it is not written so; null for most:
  ///   - `børne-` before `og ungeudvalget` is børneudvalget, `-medlemmer` after `udvalgsformænd og` udvalgsmedlemmer;
  ///   - the words of `e-mail` are email too: at the first of them, which then covers both.
  const Word* joined = nullptr;
  /// Another reading of the same: `vej-` before `og lokalplanafdelingen` is vejafdelingen, or vejplanafdelingen.
  const Word* joined_otherwise = nullptr;
  std::size_t joined_length_bytes = 0;  ///< what of the text stands for the joined word, from offset_bytes

  const std::string& form() const { return word->form; }
  const std::string& term() const { return word->term; }
  bool is_identifier() const { return word->identifier; }
};

/// A part of a text between borders of tokens: where one starts, or the end of the text, for which any larger number
/// stands. `before` and `behind` are borders too, kSight tokens or more away, or those of the text.
struct TokenStretch {
  std::size_t begin_bytes = 0;
  std::size_t end_bytes = 0;
  std::size_t before_bytes = 0;
  std::size_t behind_bytes = 0;
  /// A bit for each of its tokens, the lowest for the first; from the 65th on all are wanted.
  std::uint64_t wanted = ~std::uint64_t{0};
};

/// Remembers words, so that text runs through it without an allocation per token. Used by one thread at a time.
class Analyzer {
 public:
  static constexpr std::size_t kMostWords = 60'000;
  static constexpr std::size_t kNoLimit = static_cast<std::size_t>(-1);
  /// No token is joined with one farther away, but for what a chain of hyphens lies between.
  static constexpr std::size_t kSight = 8;

  /// `most_words`: with more of them in its memory an analyser forgets most before it begins on another text.
  explicit Analyzer(std::size_t most_words = kMostWords) : most_words_(most_words) {}

  /// The tokens of a text in order. They are valid until the next call; with kNoLimit, as long as the analyser lives.
  void analyze(std::string_view text, std::vector<Token>& tokens);

  /// Those of them that start in [begin, end) of a stretch, without a look at most of the others. One that is not
  /// wanted may have no word.
  void analyze_stretch(std::string_view text, const TokenStretch& stretch, std::vector<Token>& tokens);

  /// Forgets words if it knows more than so many, the rare ones, or all; has it?
  bool forget_over(std::size_t most_words);

  /// The term of one word in lower case.
  std::string term_of(std::string_view lower_case_word) { return word_analyzer_.term_of(lower_case_word); }

 private:
  static constexpr std::size_t kMostAhead = 16;

  struct PlainWord {
    std::size_t offset_bytes = 0;
    WordTable::Key key;
  };

  /// Those that start in [begin, end), not joined yet; with a word where they are wanted.
  void read_tokens(std::string_view text, std::size_t begin, std::size_t end, std::uint64_t wanted,
                   std::vector<Token>& tokens);
  void join(std::string_view text, std::vector<Token>& tokens);
  void add_alias(std::string_view alias, Word& word);
  /// The plain word at byte `at`, or null; it and those behind it are told from the text before the first is asked for.
  const PlainWord* plain_word_at(std::string_view text, std::size_t at, std::size_t end);
  /// The word at byte `at`, which is moved behind it; false if it is for next_word() and may_start_identifier() to
  /// read.
  bool add_plain_word(std::string_view text, std::size_t& at, std::size_t end, bool wanted, std::vector<Token>& tokens);
  bool add_identifier(std::string_view text, std::size_t at, bool wanted, std::vector<Token>& tokens);
  WordTable::Found find(const WordTable::Key& key);
  const Word& joined_word(std::string_view left, std::string_view right);
  void join_hyphenated(std::string_view text, std::vector<Token>& tokens);
  void join_elided(std::string_view text, std::vector<Token>& tokens);
  void complete_beginning(std::string_view text, std::vector<Token>& tokens, std::size_t at);
  void complete_ending(std::string_view text, std::vector<Token>& tokens, std::size_t at);

  WordAnalyzer word_analyzer_;
  WordTable words_;
  WordTable hyphenated_;
  WordTable identifiers_;
  std::size_t most_words_;
  std::string joined_text_;
  std::string identifier_key_;
  std::vector<PlainWord> ahead_;  ///< of the text that is read
  std::size_t next_ahead_ = 0;
  std::vector<std::size_t> after_hyphen_;   ///< tokens that a hyphen stands directly before
  std::vector<std::size_t> before_hyphen_;  ///< tokens that a hyphen stands directly behind
};

}  // namespace referat

#endif
