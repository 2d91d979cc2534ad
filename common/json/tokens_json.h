// What the analyser makes of a text, as JSON: for --analyze.
#ifndef REFERAT_COMMON_JSON_TOKENS_JSON_H
#define REFERAT_COMMON_JSON_TOKENS_JSON_H

#include <string>
#include <string_view>
#include <vector>

#include "common/text/analyzer.h"

namespace referat {

/// An array, one object a token: text as in `analyzed`, stem, parts of a compound, identifier (or null). What a token
/// has besides follows: part_stems and run_stems (parts in a row) of a compound; identifier_kind and aliases (what else
/// finds it) of an identifier; joined, the word that an elided or hyphenated one is also (børne- og ungeudvalget).
std::string tokens_to_json(const std::vector<Token>& tokens, std::string_view analyzed);

}  // namespace referat

#endif
