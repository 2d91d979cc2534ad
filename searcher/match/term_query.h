// Given tokens, the conditions that find them in the fields of an item: next to each other, near each other, and
// beginnings of words.
#ifndef REFERAT_SEARCHER_MATCH_TERM_QUERY_H
#define REFERAT_SEARCHER_MATCH_TERM_QUERY_H

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "searcher/match/condition.h"
#include "searcher/query/tree.h"

namespace referat {

/// The most words that a beginning (`ord*`) stands for; the most frequent ones.
inline constexpr unsigned kMaxPrefixWords = 500;

/// A term where it stands in a field.
Condition term_query(std::string_view term, QueryField field);

/// Terms next to each other in their order. Not empty.
Condition phrase_query(const std::vector<std::string>& terms, QueryField field);

/// Terms in their order with at most `slack` words between the first and the last besides them.
Condition ordered_query(const std::vector<std::string>& terms, QueryField field, unsigned slack);

/// Terms in any order, likewise.
Condition near_query(const std::vector<std::string>& terms, QueryField field, unsigned slack);

/// Any word that begins with the text; `form` as typed, `folded` the same by fold.h.
Condition prefix_query(const Xapian::Database& database, const std::string& form, const std::string& folded,
                       QueryField field);

}  // namespace referat

#endif
