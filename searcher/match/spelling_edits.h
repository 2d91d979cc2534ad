// The words around a misspelt one, to be looked up.
#ifndef REFERAT_SEARCHER_MATCH_SPELLING_EDITS_H
#define REFERAT_SEARCHER_MATCH_SPELLING_EDITS_H

#include <set>
#include <string>
#include <string_view>

namespace referat {

/// Every word that is one letter more, one less, one other or two neighbours swapped away; letters as in
/// spelling_letters(). Some 60 for each letter.
std::set<std::u32string> single_edits(std::u32string_view word);

/// Every word that one or two of the cheap spelling rules make of it, single and double consonants among them. At most
/// kMostConfusions, those of one rule first.
std::set<std::u32string> confusions(std::u32string_view word);

inline constexpr std::size_t kMostConfusions = 2000;

}  // namespace referat

#endif
