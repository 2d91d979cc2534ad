// "Did you mean": the query with its misspelt words put right.
#ifndef REFERAT_SEARCHER_MATCH_SUGGESTION_H
#define REFERAT_SEARCHER_MATCH_SUGGESTION_H

#include <functional>
#include <optional>
#include <string>

#include <referat/query.h>

#include "searcher/match/matcher.h"

namespace referat {

/// The first words that may be misspelt; others stay as typed.
inline constexpr std::size_t kMostCorrectedWords = 3;

/// Given what a query's words ask for, all that the request asks for.
using Narrowed = std::function<Condition(const Condition&)>;

/// The query text with up to kMostCorrectedWords words replaced by near ones of the index; all else stays as typed.
/// Nothing where no word is misspelt as far as can be known, or where what would be suggested has no hits. A word is
/// taken for misspelt if the index has it in no form, Danish does not know it, it is asked for as a whole word, and is
/// made of letters only. Bounded in time whatever the text and the index.
std::optional<std::string> suggested_text(Matcher& matcher, const Query& query, const Narrowed& narrowed);

}  // namespace referat

#endif
