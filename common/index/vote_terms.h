// Who voted or spoke how, as terms of the item.
#ifndef REFERAT_COMMON_INDEX_VOTE_TERMS_H
#define REFERAT_COMMON_INDEX_VOTE_TERMS_H

#include <string>
#include <string_view>
#include <vector>

#include <referat/item.h>

namespace referat {

/// A party's letter in capitals ("V" for "Venstre", "liste Q" gives "Q"), so that letters and names meet; else the
/// folded words of a name: a person's, a municipality's, a local list's. Of these a user may type any.
std::vector<std::string> voter_keys(std::string_view typed);

/// The key that every item with votes or dissent of a stance has; no name folds to it.
inline constexpr std::string_view kAnybody = "*";

/// The terms of an item's votes and dissent, one prefix for each of kStanceFields; some more than once.
std::vector<std::string> vote_terms(const Item& item);

}  // namespace referat

#endif
