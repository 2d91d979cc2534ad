// Builds the inner nodes of the tree, so that one meaning has one shape:
//
// - a conjunction or disjunction has two children or more;
// - no disjunction stands directly in a disjunction, and no conjunction in one that is spelled out likewise;
// - a negation stands only in a conjunction, never directly in another negation; where a conjunction has nothing but
//   negations, `everything` comes first, and nowhere else.
#ifndef REFERAT_SEARCHER_QUERY_NORMAL_FORM_H
#define REFERAT_SEARCHER_QUERY_NORMAL_FORM_H

#include <vector>

#include "searcher/query/tree.h"

namespace referat::query_language {

/// Of one item or more, in normal form themselves or negations.
QueryNode make_conjunction(std::vector<QueryNode> items, bool spelled_out);

/// Of one item or more, none of them a negation.
QueryNode make_disjunction(std::vector<QueryNode> items);

/// The items of `organ:(a b)`, with the values joined as alternatives, which words in a row are not.
std::vector<QueryNode> join_filter_values(std::vector<QueryNode> items, QueryField field);

/// All but `item`, to be put into a conjunction; `at` is where the operator stands.
QueryNode make_negation(QueryNode item, int at);

}  // namespace referat::query_language

#endif
