// The Danish words that are known without reading any minutes: made at build time from Debian's hunspell-da, compiled
// in.
#ifndef REFERAT_COMMON_TEXT_LEXICON_H
#define REFERAT_COMMON_TEXT_LEXICON_H

#include <string_view>

namespace referat {

/// Part of what makes an index: two indexes of the same documents are the same only if they share it.
inline constexpr int kLexiconVersion = 1;

/// Is `stem` (Snowball's, of a lower-case word) the stem of a word in the list? Words with a hyphen inside ("e-mail")
/// are in the list as they are written.
bool lexicon_has_stem(std::string_view stem);

}  // namespace referat

#endif
