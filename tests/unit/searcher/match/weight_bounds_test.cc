#include "searcher/match/weight_bounds.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/fields.h"
#include "common/index/occurrence.h"
#include "common/index/word_positions.h"
#include "indexer/write/word_changes.h"
#include "searcher/match/scorer.h"
#include "searcher/match/term_query.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

/// Documents of random words, each with a record of positions, a length and a day; words are the rarer the higher their
/// letter is.
class RandomTexts {
 public:
  static constexpr Xapian::docid kDocuments = 3000;
  static constexpr int kWords = 6;

  RandomTexts() : database_(folder_.path("database"), Xapian::DB_CREATE | Xapian::DB_NO_SYNC) {
    WordChanges words;
    for (Xapian::docid id = 1; id <= kDocuments; ++id) {
      Xapian::Document document;
      WordPositionsBuilder positions;
      positions.start_region(Region::title, 1);
      positions.start_region(Region::other, 100);
      for (int i = 0; i < kWords; ++i) {
        if (number(1 << i) != 0) continue;
        const std::string word = word_of(i);
        Occurrence how;
        how.words = static_cast<unsigned>(number(4) * number(4));
        how.parts = how.words == 0 ? 1 : static_cast<unsigned>(number(3));
        for (const PackedOccurrence field : {kInTitle, kInDecision, kInAttachments, kInNote})
          if (number(4) == 0) how.fields |= field;
        how.endings = static_cast<unsigned>(number(kMostEndingSets));
        words.add(id, word, packed(how));
        positions.add_word(word, static_cast<std::uint32_t>(100 + number(20)));
      }
      document.add_value(kWordPositionsSlot, positions.finish());
      document.add_term(std::string(kLengthTerm), static_cast<Xapian::termcount>(1 + number(400)));
      const std::string day = "2031030" + std::to_string(1 + number(9));
      document.add_value(kDateSlot, day);
      for (const std::string& term : {"D:" + day, "M:" + day.substr(0, 6), "Y:" + day.substr(0, 4)})
        words.add(id, term, 0);
      database_.add_document(document);
    }
    words.write(database_);
  }

  const Xapian::Database& database() const { return database_; }

  Condition make(int depth) {
    const auto some = [&] { return make(depth - 1); };
    switch (depth == 0 ? number(2) : number(11)) {
      case 0:
      case 1:
        return Condition::word(any_word(), any_use());
      case 2:
        return Condition::all_of({some(), some()});
      case 3:
        return Condition::any_of({some(), some(), some()});
      case 4:
        return Condition::optional(some(), some());
      case 5:
        return Condition::scaled(0.25 * number(8), some());
      case 6:
        return Condition::constant(number(5), some());
      case 7:
        return Condition::without(some(), some());
      case 8:
        return Condition::filtered(some(), some());
      case 9:
        return Condition::optional(some(), Condition::fresh(6, 1 + number(20)));
      default:
        return number(2) == 0 ? near_query({word_of(0), word_of(1 + number(kWords - 1))}, QueryField::any, 3)
                              : Condition::as_one(
                                    {Condition::word(any_word(), any_use()), Condition::word(any_word(), any_use())});
    }
  }

 private:
  int number(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  static std::string word_of(int number) { return std::string(3, static_cast<char>('a' + number)); }
  std::string any_word() { return word_of(number(kWords)); }

  WordUse any_use() {
    WordUse use;
    use.finds_words = number(2) == 0;
    use.finds_parts = number(2) == 0;
    if (number(3) == 0) use.found_fields = kInNote;
    if (number(3) == 0) use.found_endings = endings_numbered(static_cast<unsigned>(number(kMostEndingSets)));
    use.found = number(2);
    use.as_word = number(2);
    use.as_part = 0.45 * number(2);
    use.in_title = 1.2 * number(2);
    use.in_decision = 0.3 * number(2);
    use.as_typed = 0.25 * number(2);
    if (number(2) == 0) use.typed_ending = endings_numbered(static_cast<unsigned>(number(kMostEndingSets)));
    return use;
  }

  std::mt19937 random_{23};
  tests::TemporaryFolder folder_;
  Xapian::WritableDatabase database_;
};

TEST_CASE("nothing weighs more than its bound, and the best are those of weighing everything") {
  RandomTexts texts;
  const Ranking ranking;
  OpenIndex index(texts.database());
  int spared = 0;
  for (int round = 0; round < 400; ++round) {
    const Condition condition = texts.make(round % 4);
    Matcher matcher(index);
    const auto documents = matcher.find(condition);
    const std::vector<double> weights = Scorer(matcher, ranking, *documents).weigh(condition, true);
    const std::vector<float> bounds = WeightBounds(matcher, ranking, *documents).of(condition);
    REQUIRE(bounds.size() == weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) REQUIRE(static_cast<double>(bounds[i]) >= weights[i]);

    for (const std::size_t count : {1, 10, 50}) {
      const WeighedDocuments best = weigh_best(matcher, ranking, condition, *documents, count);
      if (documents->empty()) {
        CHECK(best.documents.empty());
        continue;
      }
      std::vector<double> sorted = weights;
      std::sort(sorted.begin(), sorted.end(), std::greater<>());
      const double least = sorted[std::min(count, sorted.size()) - 1];
      std::size_t at = 0;
      for (std::size_t i = 0; i < documents->size(); ++i) {
        const bool there = at < best.documents.size() && best.documents[at] == (*documents)[i];
        if (there) {
          REQUIRE(best.weights[at] == weights[i]);
          ++at;
        } else {
          REQUIRE(weights[i] < least);
        }
      }
      REQUIRE(at == best.documents.size());
      spared += at < documents->size() ? 1 : 0;
    }
  }
  CHECK(spared > 100);
}

TEST_CASE("none are the best where none are asked for") {
  RandomTexts texts;
  const Ranking ranking;
  OpenIndex index(texts.database());
  Matcher matcher(index);
  CHECK(weigh_best(matcher, ranking, Condition("aaa"), {1, 2, 3}, 0).documents.empty());
  CHECK(weigh_best(matcher, ranking, Condition("aaa"), {}, 10).documents.empty());
  CHECK(weigh_best(matcher, ranking, Condition("aaa"), {1, 2, 3}, 10).documents == Documents{1, 2, 3});
}

}  // namespace
}  // namespace referat
