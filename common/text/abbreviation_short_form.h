// What may be an abbreviation by its looks.
#ifndef REFERAT_COMMON_TEXT_ABBREVIATION_SHORT_FORM_H
#define REFERAT_COMMON_TEXT_ABBREVIATION_SHORT_FORM_H

#include <cstddef>
#include <string_view>

namespace referat {

/// With quotes, inflection and spaces around it.
inline constexpr std::size_t kMaxShortFormBytes = 40;

/// The short form that `text` is, without quotes and inflection (”FGU”, IGU'en, SMVer); empty if it is none. A short
/// form has 2 to 10 letters and digits, two of them capitals, or one where there are digits.
std::string_view short_form_in(std::string_view text);

/// The same for the content of brackets, which may lead in with words (herefter FGU, også kaldet KL) and go on behind a
/// comma or semicolon.
std::string_view short_form_in_brackets(std::string_view content);

/// The same for the word that ends the text, or the first part of that word (VVM-redegørelse).
std::string_view short_form_at_end(std::string_view text);

}  // namespace referat

#endif
