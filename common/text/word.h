// What is known of one word or identifier, however often it stands in a text.
#ifndef REFERAT_COMMON_TEXT_WORD_H
#define REFERAT_COMMON_TEXT_WORD_H

#include <cstdint>
#include <string>
#include <vector>

#include "common/text/endings.h"
#include "common/text/identifiers.h"

namespace referat {

/// Terms are never longer than this, whatever the text holds.
inline constexpr std::size_t kMaxTermBytes = 200;

/// A part of a word: of a compound, or several parts in a row.
struct WordPart {
  std::uint32_t offset_bytes = 0;  ///< in the word as it stands in the text
  std::uint32_t length_bytes = 0;  ///< a linking -s- or -e- at its end is left out
  std::string term;
};

struct Word {
  // What a text's every token is asked for stands together.
  /// For whoever has the analyser: where else something is known of the word. 0 at first.
  mutable std::uint32_t mark = 0;
  bool identifier = false;
  IdentifierKind kind = IdentifierKind::number;  ///< of an identifier
  bool may_lead = false;                         ///< an identifier may begin with it: lokalplan 1221
  bool stop_word = false;                        ///< a query does not insist on it
  Endings ending = 0;                            ///< what the folded form has behind the term, if that tells it
  std::string term;  ///< what is matched: folded stem, or the identifier's canonical spelling: "kommuneplan"
  std::vector<WordPart> aliases;  ///< of an identifier: shorter ones, and the words inside it, found at its place
  std::vector<WordPart> parts;    ///< of a compound, in order; none where the word is none
  std::vector<WordPart> runs;     ///< two or more parts in a row, but not all: lokalplan in lokalplanforslag
  std::string form;               ///< lower case: "kommuneplanerne"
  std::string text;               ///< as it stands in the text
};

}  // namespace referat

#endif
