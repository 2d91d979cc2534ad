// Joining the lines of a paragraph: which hyphens at line ends belong to the word, and which only to the page.
#ifndef REFERAT_COMMON_TEXT_HYPHENATION_H
#define REFERAT_COMMON_TEXT_HYPHENATION_H

#include <string>
#include <string_view>
#include <vector>

#include "common/text/document_words.h"

namespace referat {

/// Decides with a document's own words first, then with the lexicon's hyphenated words; what neither knows is a line
/// break inside a word. Used by one thread at a time.
///
///   fore-⏎læggelse          → forelæggelse          a line break inside a word
///   KKR-⏎formandskabet      → KKR-formandskabet     after an abbreviation, a digit or a name
///   skole-⏎/fritidsområdet  → skole-/fritidsområdet
///   børne-⏎og ungeudvalget  → børne- og ungeudvalget
class LineJoiner {
 public:
  /// `lines`: of normal text, the document's, in its order; they outlive the joiner. Only a paragraph that ends in a
  /// hyphen asks for their words.
  explicit LineJoiner(std::vector<std::string_view> lines = {});

  /// Appends the next line of a paragraph (trimmed, not empty).
  void append(std::string& paragraph, std::string_view line);

 private:
  enum class Join { with_space, with_hyphen, without_hyphen };
  Join decide(std::string_view before_hyphen, std::string_view next_line);
  void expect_broken_words();

  DocumentWords words_;
  bool expecting_ = false;
};

}  // namespace referat

#endif
