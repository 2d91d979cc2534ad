// Tokens → tree, by recursive descent. After balance_brackets the grammar is
//
//   disjunction = conjunction (ELLER conjunction)*
//   conjunction = exclusion (OG? exclusion)*
//   exclusion   = (IKKE | field)* proximity
//   proximity   = element (NÆR field* element)*
//   element     = word | prefix | phrase | "(" disjunction ")"
//
// and any part may be missing: what then has no operand is remarked upon and left out. Only brackets recurse, so the
// stack is bounded by kMaxDepth. Every function gets the field of the brackets around it, and answers nothing where it
// read nothing.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "searcher/query/brackets.h"
#include "searcher/query/code_points.h"
#include "searcher/query/field_names.h"
#include "searcher/query/lexer.h"
#include "searcher/query/normal_form.h"
#include "searcher/query/operators.h"
#include "searcher/query/remarks.h"
#include "searcher/query/tree.h"

namespace referat {
namespace query_language {
namespace {

using Kind = QueryNode::Kind;
using MaybeNode = std::optional<QueryNode>;

constexpr std::size_t kMinPrefixLength = 2;
constexpr std::string_view kNearReadAsAnd = "NÆR takes words, ord* and phrases of one field; read as OG";

bool stands_in_text(const QueryNode& node) {
  return node.kind == Kind::word || node.kind == Kind::prefix || node.kind == Kind::phrase;
}

bool same_field(const QueryNode& word_or_chain, const QueryNode& word) {
  const bool is_word = word_or_chain.children.empty();
  return (is_word ? word_or_chain : word_or_chain.children.front()).field == word.field;
}

class Parser {
 public:
  Parser(std::vector<Token> tokens, Remarks& remarks) : tokens_(std::move(tokens)), remarks_(remarks) {}

  MaybeNode disjunction(QueryField field);

 private:
  /// The field that an element is confined to, and the token that says so, if it is the element's own.
  struct FieldScope {
    QueryField field;
    const Token* token = nullptr;
  };

  MaybeNode conjunction(QueryField field);
  MaybeNode exclusion(QueryField field);
  MaybeNode proximity(const FieldScope& first, QueryField field);
  void bring_near(QueryNode& group, QueryNode item, const Token& op);
  void read_fields(FieldScope& scope);
  MaybeNode element(const FieldScope& scope);
  MaybeNode group(QueryField field);
  QueryNode leaf(Token& token, QueryField field);

  bool at(TokenKind kind) const { return position_ < tokens_.size() && tokens_[position_].kind == kind; }
  void remark_dangling(const Token& op) {
    std::string message(operator_name(op.kind));
    message += op.kind == TokenKind::negation ? " or - with nothing to exclude was ignored"
                                              : " without something on both sides was ignored";
    remarks_.add(RemarkCode::dangling_operator, op.at, message);
  }
  void remark_empty_field(const Token& field) {
    std::string message(field_name(field.field));
    message += ": without a value right after the colon was ignored";
    remarks_.add(RemarkCode::empty_field, field.at, message);
  }

  std::vector<Token> tokens_;
  std::size_t position_ = 0;
  Remarks& remarks_;
};

MaybeNode Parser::disjunction(QueryField field) {
  std::vector<QueryNode> items;
  const Token* pending = nullptr;
  while (true) {
    MaybeNode item = conjunction(field);
    if (item) {
      items.push_back(*std::move(item));
      pending = nullptr;
    }
    if (!at(TokenKind::disjunction)) break;
    const Token& op = tokens_[position_++];
    if (items.empty() || pending != nullptr) {
      remark_dangling(op);
    } else {
      pending = &op;
    }
  }
  if (pending != nullptr) remark_dangling(*pending);
  if (items.empty()) return std::nullopt;
  return make_disjunction(std::move(items));
}

MaybeNode Parser::conjunction(QueryField field) {
  std::vector<QueryNode> items;
  const Token* pending = nullptr;
  bool spelled_out = false;
  while (position_ < tokens_.size() && !at(TokenKind::disjunction) && !at(TokenKind::close)) {
    const Token& token = tokens_[position_];
    if (token.kind == TokenKind::near || (token.kind == TokenKind::conjunction && (items.empty() || pending))) {
      remark_dangling(token);
      ++position_;
    } else if (token.kind == TokenKind::conjunction) {
      pending = &token;
      ++position_;
    } else if (MaybeNode item = exclusion(field)) {
      items.push_back(*std::move(item));
      spelled_out = spelled_out || pending != nullptr;
      pending = nullptr;
    }
  }
  if (pending != nullptr) remark_dangling(*pending);
  if (items.empty()) return std::nullopt;
  if (is_filter_field(field) && !spelled_out) items = join_filter_values(std::move(items), field);
  return make_conjunction(std::move(items), spelled_out);
}

MaybeNode Parser::exclusion(QueryField field) {
  FieldScope scope{field};
  const Token* first_negation = nullptr;
  bool is_negated = false;
  for (read_fields(scope); at(TokenKind::negation); read_fields(scope)) {
    if (first_negation == nullptr) first_negation = &tokens_[position_];
    is_negated = !is_negated;
    ++position_;
  }
  MaybeNode item = proximity(scope, field);
  if (!item && first_negation != nullptr) remark_dangling(*first_negation);
  if (!item || !is_negated) return item;
  return make_negation(*std::move(item), static_cast<int>(first_negation->at));
}

MaybeNode Parser::proximity(const FieldScope& first, QueryField field) {
  MaybeNode first_item = element(first);
  if (!first_item) return std::nullopt;
  std::vector<QueryNode> groups;  // what NÆR could not join is joined by OG
  groups.push_back(*std::move(first_item));
  bool is_chain = false;
  while (at(TokenKind::near)) {
    const std::size_t op_position = position_++;
    const Token& op = tokens_[op_position];
    FieldScope scope{field};
    read_fields(scope);
    if (at(TokenKind::negation)) {
      remarks_.add(RemarkCode::near_operands, op.at, kNearReadAsAnd);
      position_ = op_position;
      tokens_[op_position].kind = TokenKind::conjunction;
      break;
    }
    MaybeNode item = element(scope);
    if (!item) {
      remark_dangling(op);
    } else if ((is_chain || stands_in_text(groups.back())) && stands_in_text(*item) &&
               same_field(groups.back(), *item)) {
      bring_near(groups.back(), *std::move(item), op);
      is_chain = true;
    } else {
      remarks_.add(RemarkCode::near_operands, op.at, kNearReadAsAnd);
      groups.push_back(*std::move(item));
      is_chain = false;
    }
  }
  if (groups.size() == 1) return std::move(groups.front());
  return make_conjunction(std::move(groups), true);
}

/// Appends to a chain a NÆR b NÆR c, which has one distance.
void Parser::bring_near(QueryNode& group, QueryNode item, const Token& op) {
  if (group.kind != Kind::near) {
    QueryNode near;
    near.kind = Kind::near;
    near.at = group.at;
    near.distance = op.distance;
    near.children.push_back(std::move(group));
    group = std::move(near);
  } else if (group.distance != op.distance) {
    group.distance = std::max(group.distance, op.distance);
    remarks_.add(RemarkCode::bad_distance, op.at,
                 "NÆR in a row takes one distance; all were read as NÆR/" + std::to_string(group.distance));
  }
  group.children.push_back(std::move(item));
}

/// Reads `titel:emne:`, of which the last counts.
void Parser::read_fields(FieldScope& scope) {
  for (; at(TokenKind::field); ++position_) {
    if (scope.token != nullptr) remark_empty_field(*scope.token);
    scope.token = &tokens_[position_];
    scope.field = scope.token->field;
  }
}

MaybeNode Parser::element(const FieldScope& scope) {
  MaybeNode item;
  if (at(TokenKind::open)) {
    item = group(scope.field);
  } else if (at(TokenKind::word) || at(TokenKind::prefix) || at(TokenKind::phrase)) {
    item = leaf(tokens_[position_++], scope.field);
  } else if (at(TokenKind::missing)) {
    const Token& token = tokens_[position_++];
    if (token.text == kAnyValue && takes_any_value(scope.field)) {
      item.emplace();
      item->kind = Kind::filter;
      item->at = static_cast<int>(token.at);
      item->field = scope.field;
      item->text = kAnyValue;
    }
  }
  if (!item && scope.token != nullptr) remark_empty_field(*scope.token);
  return item;
}

MaybeNode Parser::group(QueryField field) {
  const std::size_t open_at = tokens_[position_++].at;
  const bool is_empty = at(TokenKind::close) && tokens_[position_].at != open_at;
  if (is_empty) remarks_.add(RemarkCode::dangling_operator, open_at, "empty brackets were ignored");
  MaybeNode inner = disjunction(field);
  ++position_;
  return inner;
}

QueryNode Parser::leaf(Token& token, QueryField field) {
  QueryNode node;
  node.at = static_cast<int>(token.at);
  node.field = field;
  node.text = std::move(token.text);
  node.kind = token.kind == TokenKind::phrase ? Kind::phrase : Kind::word;
  if (is_filter_field(field)) {
    node.kind = Kind::filter;
    if (token.kind == TokenKind::prefix) {
      remarks_.add(RemarkCode::star_ignored, token.at, "the * after a field's value was ignored");
    }
  } else if (token.kind == TokenKind::prefix && decode_utf8(node.text).text.size() < kMinPrefixLength) {
    remarks_.add(RemarkCode::prefix_too_short, token.at,
                 "before a * stand two characters or more; read as a whole word");
  } else if (token.kind == TokenKind::prefix) {
    node.kind = Kind::prefix;
  }
  return node;
}

}  // namespace
}  // namespace query_language

ParsedQuery parse_query(std::string_view text) {
  using namespace query_language;
  Remarks remarks;
  Parser parser(balance_brackets(read_tokens(text, remarks), remarks), remarks);
  ParsedQuery parsed;
  if (MaybeNode root = parser.disjunction(QueryField::any)) parsed.root = *std::move(root);
  parsed.warnings = remarks.take();
  return parsed;
}

}  // namespace referat
