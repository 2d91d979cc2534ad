#include "searcher/query/normal_form.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace referat::query_language {
namespace {

using Kind = QueryNode::Kind;

bool is_negation(const QueryNode& node) {
  return node.kind == Kind::negation;
}

/// "All items but those": a conjunction that starts with `everything`.
bool only_excludes(const QueryNode& node) {
  return node.kind == Kind::conjunction && node.children.front().kind == Kind::everything;
}

void move_children(QueryNode& from, std::ptrdiff_t first, std::vector<QueryNode>& to) {
  to.insert(to.end(), std::make_move_iterator(from.children.begin() + first),
            std::make_move_iterator(from.children.end()));
}

QueryNode make_node(Kind kind, int at, std::vector<QueryNode> children) {
  QueryNode node;
  node.kind = kind;
  node.at = at;
  node.children = std::move(children);
  return node;
}

}  // namespace

QueryNode make_conjunction(std::vector<QueryNode> items, bool spelled_out) {
  std::vector<QueryNode> children;
  children.reserve(items.size() + 1);
  for (QueryNode& item : items) {
    if (only_excludes(item)) {
      // Exclusions are never relaxed, so it makes no difference whether they were spelled out.
      move_children(item, 1, children);
    } else if (item.kind == Kind::conjunction && item.spelled_out == spelled_out) {
      move_children(item, 0, children);
    } else {
      children.push_back(std::move(item));
    }
  }
  const int at = children.front().at;
  const bool is_single = children.size() == 1;
  if (std::ranges::all_of(children, is_negation)) {
    QueryNode everything;
    everything.at = at;
    children.insert(children.begin(), std::move(everything));
  } else if (is_single) {
    return std::move(children.front());
  }
  QueryNode node = make_node(Kind::conjunction, at, std::move(children));
  node.spelled_out = spelled_out && !is_single;
  return node;
}

QueryNode make_disjunction(std::vector<QueryNode> items) {
  std::vector<QueryNode> children;
  children.reserve(items.size());
  for (QueryNode& item : items) {
    if (item.kind == Kind::disjunction) {
      move_children(item, 0, children);
    } else {
      children.push_back(std::move(item));
    }
  }
  if (children.size() == 1) return std::move(children.front());
  const int at = children.front().at;
  return make_node(Kind::disjunction, at, std::move(children));
}

std::vector<QueryNode> join_filter_values(std::vector<QueryNode> items, QueryField field) {
  std::vector<QueryNode> values;
  std::vector<QueryNode> joined;
  for (QueryNode& item : items) {
    const bool is_value = item.kind == Kind::disjunction || (item.kind == Kind::filter && item.field == field);
    (is_value ? values : joined).push_back(std::move(item));
  }
  if (!values.empty()) joined.insert(joined.begin(), make_disjunction(std::move(values)));
  return joined;
}

QueryNode make_negation(QueryNode item, int at) {
  if (only_excludes(item) && item.children.size() == 2) item = QueryNode(std::move(item.children.back()));
  if (is_negation(item)) return QueryNode(std::move(item.children.front()));
  std::vector<QueryNode> children;
  children.push_back(std::move(item));
  return make_node(Kind::negation, at, std::move(children));
}

}  // namespace referat::query_language
