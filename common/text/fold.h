// Spellings that never decide whether a word is found: å/aa, æ/ae, ø/oe, ä, ö, é and letter case.
#ifndef REFERAT_COMMON_TEXT_FOLD_H
#define REFERAT_COMMON_TEXT_FOLD_H

#include <string>
#include <string_view>

namespace referat {

/// Lower case; æ ä → ae, ø ö → oe, å → aa, other accents off. A short table keeps real pairs apart (allé/alle, én/en,
/// dér/der).
std::string fold(std::string_view text);

/// The same into a buffer of the caller, for a word that is in lower case already.
void fold_lower_case_word(std::string_view word, std::string& out);

/// A lower-case ASCII slug: folded, all else but letters and digits one '-' ("Børne- og Ungeudvalget" →
/// "boerne-og-ungeudvalget").
std::string slug(std::string_view text);

}  // namespace referat

#endif
