#include "searcher/match/matcher.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/index/fields.h"
#include "indexer/write/word_changes.h"
#include "searcher/match/page.h"
#include "searcher/match/scorer.h"

namespace referat {
namespace {

/// Document n has "alle", "lige" where n is even, "tier" where it ends in 0, as terms and as words.
Xapian::WritableDatabase numbered(Xapian::docid count) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  WordChanges words;
  for (Xapian::docid number = 1; number <= count; ++number) {
    Xapian::Document document;
    for (const auto& [name, every] : {std::pair("alle", 1U), std::pair("lige", 2U), std::pair("tier", 10U)}) {
      if (number % every != 0) continue;
      document.add_term(name);
      words.add(number, name, packed({.words = 1}));
    }
    if (number % 5 != 0)
      document.add_value(11, number % 2 == 0 ? "A\x1f"
                                               "B"
                                             : "B");
    document.add_value(0, number % 4 == 0 ? "20310327" : "20300101");
    database.add_document(document);
  }
  words.write(database);
  return database;
}

Condition word(const std::string& name) {
  WordUse use;
  use.finds_words = true;
  return Condition::word(name, use);
}

Documents found(const Xapian::Database& database, const Condition& condition) {
  OpenIndex index(database);
  return *Matcher(index).find(condition);
}

TEST_CASE("all documents of a condition, by their ids") {
  const auto database = numbered(30);
  const Condition all("alle");
  const Condition even("lige");
  const Condition tens("tier");
  const Condition unknown("ingen");
  CHECK(found(database, tens) == Documents{10, 20, 30});
  CHECK(found(database, Condition::without(even, tens)).size() == 12);
  CHECK(found(database, Condition::any_of({tens, unknown})) == Documents{10, 20, 30});
  CHECK(found(database, Condition::all_of({all, even, tens})) == Documents{10, 20, 30});
  CHECK(found(database, Condition::all_of({all, unknown})).empty());
  CHECK(found(database, Condition::filtered(all, tens)) == Documents{10, 20, 30});
  CHECK(found(database, Condition::optional(tens, even)) == Documents{10, 20, 30});
  CHECK(found(database, Condition::scaled(0.5, tens)) == Documents{10, 20, 30});
  CHECK(found(database, Condition::constant(7, tens)) == Documents{10, 20, 30});
  CHECK(found(database, Condition::as_one({word("tier"), word("lige")})).size() == 15);
  CHECK(found(database, Condition()).empty());
  CHECK(found(database, Condition::any_of({})).empty());
  CHECK(found(database, Condition::all_of({})).empty());
  CHECK(found(numbered(0), all).empty());
}

/// A condition of random shape, and what it finds and weighs by trying each document.
struct Tried {
  Condition condition;
  std::vector<bool> matches;
  std::vector<double> weights;
};

class RandomConditions {
 public:
  static constexpr std::size_t kDocuments = 300;
  static constexpr int kTerms = 8;

  RandomConditions() : database_("", Xapian::DB_BACKEND_INMEMORY), holds_(kTerms, std::vector<bool>(kDocuments)) {
    for (std::size_t document = 0; document < kDocuments; ++document) {
      Xapian::Document one;
      for (std::size_t term = 0; term < kTerms; ++term) {
        holds_[term][document] = random_() % (1u << term) == 0;
        if (holds_[term][document]) one.add_term(std::string(1, static_cast<char>('a' + term)));
      }
      one.add_term("len", 5);
      database_.add_document(one);
    }
  }

  const Xapian::Database& database() const { return database_; }

  Tried make(int depth) {
    const auto shape = depth == 0 ? 0U : static_cast<unsigned>(random_() % 7);
    if (shape == 0) return constant_term();
    Tried a = make(depth - 1);
    Tried b = make(depth - 1);
    Tried made;
    made.matches.resize(kDocuments);
    made.weights.resize(kDocuments);
    for (std::size_t i = 0; i < kDocuments; ++i) {
      const bool left = a.matches[i];
      const bool right = b.matches[i];
      const double of_left = left ? a.weights[i] : 0;
      const double of_right = right ? b.weights[i] : 0;
      made.matches[i] = shape == 1 || shape == 4 ? left && right
                        : shape == 2             ? left || right
                        : shape == 5             ? left && !right
                                                 : left;
      made.weights[i] = shape <= 3 ? of_left + of_right : shape == 6 ? of_left * 2 : of_left;
    }
    switch (shape) {
      case 1:
        made.condition = Condition::all_of({a.condition, b.condition});
        break;
      case 2:
        made.condition = Condition::any_of({a.condition, b.condition});
        break;
      case 3:
        made.condition = Condition::optional(a.condition, b.condition);
        break;
      case 4:
        made.condition = Condition::filtered(a.condition, b.condition);
        break;
      case 5:
        made.condition = Condition::without(a.condition, b.condition);
        break;
      default:
        made.condition = Condition::scaled(2, a.condition);
    }
    return made;
  }

 private:
  /// Weighs its number.
  Tried constant_term() {
    const std::size_t term = random_() % kTerms;
    const double weight = static_cast<double>(1 + random_() % 5);
    return {Condition::constant(weight, Condition(std::string(1, static_cast<char>('a' + term)))), holds_[term],
            std::vector<double>(kDocuments, weight)};
  }

  std::mt19937 random_{7};
  Xapian::WritableDatabase database_;
  std::vector<std::vector<bool>> holds_;
};

TEST_CASE("as trying each document says, whatever the condition's shape") {
  RandomConditions random;
  const Ranking ranking;
  OpenIndex index(random.database());
  for (int round = 0; round < 600; ++round) {
    const Tried tried = random.make(1 + round % 4);
    Matcher matcher(index);
    const auto documents = matcher.find(tried.condition);
    const std::vector<double> weights = Scorer(matcher, ranking, *documents).weigh(tried.condition, true);
    std::size_t at = 0;
    for (std::size_t i = 0; i < RandomConditions::kDocuments; ++i) {
      if (!tried.matches[i]) continue;
      REQUIRE(at < documents->size());
      REQUIRE((*documents)[at] == i + 1);
      REQUIRE(weights[at] == doctest::Approx(tried.weights[i]));
      ++at;
    }
    REQUIRE(at == documents->size());
  }
}

TEST_CASE("many conditions under any_of, and few documents among many postings") {
  const auto database = numbered(3000);
  OpenIndex index(database);
  Matcher matcher(index);
  std::vector<Condition> many(20, Condition("tier"));
  many.emplace_back("lige");
  CHECK(matcher.find(Condition::any_of(many))->size() == 1500);
  CHECK(matcher.find_within(Condition("alle"), {1, 17, 2999, 3001}) == Documents{1, 17, 2999});
  CHECK(matcher.find_within(Condition("lige"), {1, 17, 2000}) == Documents{2000});
}

TEST_CASE("facets count the same of few documents and of many") {
  const auto database = numbered(400);
  const auto in_words = [](const Facet& facet) {
    std::string words;
    for (const auto& value : facet.values)
      words += value.value + " " + std::to_string(value.count) + (value.selected ? "*" : "") + ", ";
    return words;
  };
  const Documents few = {10, 11, 12, 14, 399, 400};
  FacetColumns fresh(database);
  FacetColumns read(database);
  const Documents all = found(database, Condition("alle"));
  CHECK(in_words(read.count("topic", all, {})) == "B 320, A 160, ");
  CHECK(in_words(read.count("year", all, {})) == "2031 100, 2030 300, ");
  for (FacetColumns* columns : {&fresh, &read}) {
    CHECK(in_words(columns->count("topic", few, {})) == "B 4, A 2, ");
    CHECK(in_words(columns->count("year", few, {})) == "2031 2, 2030 4, ");
    CHECK(in_words(columns->count("month", few, {})) == "2031-03 2, 2030-01 4, ");
    CHECK(in_words(columns->count("topic", {}, {"C"})) == "C 0*, ");
  }
}

}  // namespace
}  // namespace referat
