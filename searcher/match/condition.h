// What is asked of documents, as a tree: which match, and what each condition weighs in them.
#ifndef REFERAT_SEARCHER_MATCH_CONDITION_H
#define REFERAT_SEARCHER_MATCH_CONDITION_H

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "common/index/occurrence.h"
#include "searcher/match/position_test.h"

namespace referat {

/// Which occurrences of a word count, and how much: shares of what BM25 gives the word.
struct WordUse {
  bool finds_words = false;           ///< an item is found where it is a word,
  bool finds_parts = false;           ///< or a part of a compound,
  PackedOccurrence found_fields = 0;  ///< or stands in one of these fields,
  Endings found_endings = 0;          ///< or has one of these endings
  double found = 0;                   ///< for being found, however often
  double as_word = 0;                 ///< as often as the word is there
  double as_part = 0;                 ///< as often as it is a part
  double in_title = 0;
  double in_decision = 0;
  double as_typed = 0;  ///< with the ending
  Endings typed_ending = 0;

  bool finds_in(PackedOccurrence occurrence) const {
    return (finds_words && words_of(occurrence) > 0) || (finds_parts && parts_of(occurrence) > 0) ||
           (occurrence & found_fields) != 0 ||
           (found_endings != 0 && (endings_numbered(ending_number_of(occurrence)) & found_endings) != 0);
  }
  void finds_nothing();
  /// Both: an item is found by what finds it by either.
  void add(const WordUse& other);
};

/// Immutable; copies share what they hold.
class Condition {
 public:
  enum class Kind {
    nothing,   ///< no document
    term,      ///< has the term; weighs nothing
    word,      ///< has the word in a way that counts; weighs shares of its BM25
    all_of,    ///< every child; weighs their sum
    any_of,    ///< at least one child; weighs the sum of those
    optional,  ///< the first child; the second weighs where it is there too
    filtered,  ///< both children; the first weighs
    without,   ///< the first child and not the second
    scaled,    ///< weighs a share of what its child weighs
    constant,  ///< the child; weighs a number, whatever that weighs
    as_one,    ///< any child, words all: weighed like one word that stands wherever one of them does
    placed,    ///< the child, and its words stand as a test of positions says
    fresh,     ///< finds nothing; weighs in documents with a date, more the newer they are
  };

  /// Nothing.
  Condition();
  /// A term without a weight.
  explicit Condition(std::string term);

  static Condition word(std::string term, const WordUse& use);

  /// Of no children: nothing.
  static Condition all_of(std::vector<Condition> children);
  static Condition any_of(std::vector<Condition> children);
  static Condition optional(Condition required, Condition wanted);
  static Condition filtered(Condition condition, Condition filter);
  static Condition without(Condition condition, Condition excluded);
  static Condition scaled(double share, Condition condition);
  static Condition constant(double weight, Condition condition);
  static Condition as_one(std::vector<Condition> words);
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
  const WordUse& use() const;

  /// Does it take a look at records of positions to tell what it finds?
  bool is_dear() const;

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
