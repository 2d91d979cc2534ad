#include "searcher/match/condition.h"

#include <algorithm>
#include <utility>

namespace referat {

struct Condition::Node {
  Kind kind = Kind::nothing;
  std::string term;
  std::vector<Condition> children;
  double number = 0;
  int half_life_days = 0;
  PositionTest test;
  WordUse use;
};

void WordUse::finds_nothing() {
  finds_words = false;
  finds_parts = false;
  found_fields = 0;
  found_endings = 0;
}

void WordUse::add(const WordUse& other) {
  finds_words = finds_words || other.finds_words;
  finds_parts = finds_parts || other.finds_parts;
  found_fields |= other.found_fields;
  found_endings |= other.found_endings;
  found += other.found;
  as_word += other.as_word;
  as_part += other.as_part;
  in_title += other.in_title;
  in_decision += other.in_decision;
  as_typed += other.as_typed;
  if (other.typed_ending != 0) typed_ending = other.typed_ending;
}

Condition::Condition(Node node) : node_(std::make_shared<const Node>(std::move(node))) {}

Condition::Condition() {
  static const auto nothing = std::make_shared<const Node>();
  node_ = nothing;
}

Condition::Condition(std::string term) {
  Node node;
  node.kind = Kind::term;
  node.term = std::move(term);
  *this = Condition(std::move(node));
}

Condition Condition::word(std::string term, const WordUse& use) {
  Node node;
  node.kind = Kind::word;
  node.term = std::move(term);
  node.use = use;
  return Condition(std::move(node));
}

Condition Condition::joined(Kind kind, std::vector<Condition> children, double number) {
  Node node;
  node.kind = kind;
  node.children = std::move(children);
  node.number = number;
  return Condition(std::move(node));
}

Condition Condition::all_of(std::vector<Condition> children) {
  if (children.empty()) return Condition();
  return children.size() == 1 ? std::move(children.front()) : joined(Kind::all_of, std::move(children));
}

Condition Condition::any_of(std::vector<Condition> children) {
  if (children.empty()) return Condition();
  return children.size() == 1 ? std::move(children.front()) : joined(Kind::any_of, std::move(children));
}

Condition Condition::optional(Condition required, Condition wanted) {
  return joined(Kind::optional, {std::move(required), std::move(wanted)});
}

Condition Condition::filtered(Condition condition, Condition filter) {
  return joined(Kind::filtered, {std::move(condition), std::move(filter)});
}

Condition Condition::without(Condition condition, Condition excluded) {
  return joined(Kind::without, {std::move(condition), std::move(excluded)});
}

Condition Condition::scaled(double share, Condition condition) {
  return share == 1 ? std::move(condition) : joined(Kind::scaled, {std::move(condition)}, share);
}

Condition Condition::constant(double weight, Condition condition) {
  return joined(Kind::constant, {std::move(condition)}, weight);
}

Condition Condition::as_one(std::vector<Condition> words) {
  return words.empty() ? Condition() : joined(Kind::as_one, std::move(words));
}

Condition Condition::placed(Condition condition, PositionTest test) {
  Node node;
  node.kind = Kind::placed;
  node.children.push_back(std::move(condition));
  node.test = std::move(test);
  return Condition(std::move(node));
}

Condition Condition::fresh(double most, int half_life_days) {
  Node node;
  node.kind = Kind::fresh;
  node.number = most;
  node.half_life_days = half_life_days;
  return Condition(std::move(node));
}

Condition::Kind Condition::kind() const {
  return node_->kind;
}

const std::string& Condition::term() const {
  return node_->term;
}

const std::vector<Condition>& Condition::children() const {
  return node_->children;
}

double Condition::number() const {
  return node_->number;
}

int Condition::half_life_days() const {
  return node_->half_life_days;
}

const WordUse& Condition::use() const {
  return node_->use;
}

bool Condition::is_dear() const {
  return kind() == Kind::placed ||
         std::any_of(children().begin(), children().end(), [](const Condition& child) { return child.is_dear(); });
}

const PositionTest& Condition::test() const {
  return node_->test;
}

}  // namespace referat
