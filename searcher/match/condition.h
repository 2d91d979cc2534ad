// What is asked of documents, as a tree: which match, and what each condition weighs in them.
#ifndef REFERAT_SEARCHER_MATCH_CONDITION_H
#define REFERAT_SEARCHER_MATCH_CONDITION_H

#include <memory>
#include <string>
#include <vector>

#include "searcher/match/position_test.h"

namespace referat {

/// Immutable; copies share what they hold.
class Condition {
 public:
  enum class Kind {
    nothing,   ///< no document
    term,      ///< has the term; weighs its BM25
    all_of,    ///< every child; weighs their sum
    any_of,    ///< at least one child; weighs the sum of those
    optional,  ///< the first child; the second weighs where it is there too
    filtered,  ///< both children; the first weighs
    without,   ///< the first child and not the second
    scaled,    ///< weighs a share of what its child weighs
    constant,  ///< the child; weighs a number, whatever that weighs
    as_one,    ///< any child, terms all: weighed like one term that stands wherever one of them does
    placed,    ///< the child, and its words stand as a test of positions says
    fresh,     ///< every document with a date: weighs more the newer it is
  };

  /// Nothing.
  Condition();
  explicit Condition(std::string term);

  static Condition all_of(std::vector<Condition> children);
  static Condition any_of(std::vector<Condition> children);
  static Condition optional(Condition required, Condition wanted);
  static Condition filtered(Condition condition, Condition filter);
  static Condition without(Condition condition, Condition excluded);
  static Condition scaled(double share, Condition condition);
  static Condition constant(double weight, Condition condition);
  static Condition as_one(std::vector<Condition> terms);
  static Condition placed(Condition condition, PositionTest test);
  /// `most` for the newest item of the index, half of it for one that is `half_life_days` older, and so on: it depends
  /// on the index alone, not on today.
  static Condition fresh(double most, int half_life_days);

  Kind kind() const;
  bool is_nothing() const { return kind() == Kind::nothing; }
  const std::string& term() const;
  const std::vector<Condition>& children() const;
  double number() const;  ///< the share, the weight or the most
  int half_life_days() const;
  const PositionTest& test() const;

  /// The same for copies of one condition.
  const void* identity() const { return node_.get(); }

 private:
  struct Node;
  explicit Condition(Node node);
  static Condition joined(Kind kind, std::vector<Condition> children, double number = 0);
  std::shared_ptr<const Node> node_;
};

}  // namespace referat

#endif
