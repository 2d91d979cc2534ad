// Spellings that never decide whether a word is found: å/aa, æ/ae, ø/oe, ä, ö, é and letter case.
#ifndef REFERAT_COMMON_TEXT_FOLD_H
#define REFERAT_COMMON_TEXT_FOLD_H

#include <string>
#include <string_view>

namespace referat {

/// Lower case; æ ä → ae, ø ö → oe, å → aa, other accents off. A short table keeps real pairs apart (allé/alle, én/en,
/// dér/der).
std::string fold(std::string_view text);

/// Appends a lower-case letter folded, whatever word it stands in.
void append_folded_letter(char32_t letter, std::string& out);

/// Is the word, in lower case, one of those that are kept as they are (allé, én, dér)?
bool accent_matters(std::string_view lower_case_word);

/// A lower-case ASCII slug: folded, all else but letters and digits one '-' ("Børne- og Ungeudvalget" →
/// "boerne-og-ungeudvalget").
std::string slug(std::string_view text);

}  // namespace referat

#endif
