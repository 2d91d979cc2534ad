// A notation of query trees for tests, independent of the query language: every node says its kind.
//
//   støj            word              all(a b)     conjunction, words in a row
//   støj*           prefix            and(a b)     conjunction, spelled out
//   'ny vej'        phrase            or(a b)      disjunction
//   <organ=x>       filter            not(a)       negation
//   titel/støj      word in a field   near5(a b)   near, with its distance
//   everything
#ifndef REFERAT_TESTS_UNIT_SEARCHER_QUERY_TREE_NOTATION_H
#define REFERAT_TESTS_UNIT_SEARCHER_QUERY_TREE_NOTATION_H

#include <string>

#include "searcher/query/field_names.h"
#include "searcher/query/tree.h"

namespace referat::tests {

inline std::string in_notation(const QueryNode& node) {
  using Kind = QueryNode::Kind;
  const std::string field(query_language::field_name(node.field));
  const std::string prefix = field.empty() ? "" : field + "/";
  std::string inner;
  for (const QueryNode& child : node.children) inner += (inner.empty() ? "" : " ") + in_notation(child);
  switch (node.kind) {
    case Kind::everything:
      return "everything";
    case Kind::word:
      return prefix + node.text;
    case Kind::prefix:
      return prefix + node.text + "*";
    case Kind::phrase:
      return prefix + "'" + node.text + "'";
    case Kind::filter:
      return "<" + field + "=" + node.text + ">";
    case Kind::near:
      return "near" + std::to_string(node.distance) + "(" + inner + ")";
    case Kind::conjunction:
      return (node.spelled_out ? "and(" : "all(") + inner + ")";
    case Kind::disjunction:
      return "or(" + inner + ")";
    case Kind::negation:
      return "not(" + inner + ")";
  }
  return "?";
}

}  // namespace referat::tests

#endif
