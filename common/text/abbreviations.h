// Abbreviations that a text explains: "Din Offentlige Transport (DOT)". After Schwartz & Hearst, "A Simple Algorithm
// for Identifying Abbreviation Definitions in Biomedical Text" (2003), with the inner parts of Danish compounds.
#ifndef REFERAT_COMMON_TEXT_ABBREVIATIONS_H
#define REFERAT_COMMON_TEXT_ABBREVIATIONS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// Both as written, the short form without its inflection: {"IGU", "Integrationsgrunduddannelsen"} of
/// "Integrationsgrunduddannelsen (IGU'en)".
struct Abbreviation {
  std::string short_form;
  std::string long_form;
};

/// No text explains more; what comes later is left out.
inline constexpr std::size_t kMaxAbbreviations = 64;

/// The pairs in the order of the text, each once. `text`: normal text, a paragraph a line; no pair runs over a line or
/// sentence end. Linear time.
///
///   forberedende grunduddannelse (FGU)       the short form in brackets, also (herefter FGU), ("FGU"), (FGU'er)
///   DOT (Din Offentlige Transport)           the long form in brackets, also VVM-redegørelse (Vurdering af …)
///   FGU - forberedende grunduddannelse       either way round; the whole clause is the long form
///   Kommunernes Landsforening, KL, har       between commas
///
/// What the letters do not explain is no pair: (SF) behind a name, (ÅBEN), (bilag 1). Nor are the initials of a person.
std::vector<Abbreviation> explained_abbreviations(std::string_view text);

}  // namespace referat

#endif
