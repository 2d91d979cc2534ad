#include "searcher/match/scorer.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/fields.h"
#include "common/index/occurrence.h"
#include "indexer/write/word_changes.h"

namespace referat {
namespace {

struct Text {
  unsigned length = 0;
  Occurrence occurrence;
};

Xapian::WritableDatabase database_of(const std::vector<Text>& texts, std::size_t others) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  WordChanges words;
  for (const Text& text : texts) {
    Xapian::Document document;
    document.add_term(std::string(kLengthTerm), text.length);
    words.add(database.add_document(document), "kaj", packed(text.occurrence));
  }
  for (std::size_t i = 0; i < others; ++i) {
    Xapian::Document document;
    document.add_term(std::string(kLengthTerm), 100);
    database.add_document(document);
  }
  words.write(database);
  return database;
}

std::vector<double> weights_of(const Xapian::Database& database, const WordUse& use) {
  OpenIndex index(database);
  Matcher matcher(index);
  const Ranking ranking;
  const Documents documents = *matcher.find(Condition::word("kaj", use));
  return Scorer(matcher, ranking, documents).weigh(Condition::word("kaj", use), true);
}

TEST_CASE("a word weighs what BM25 says, by its length and how often it is there") {
  const auto database = database_of({{100, {1}}, {100, {3}}, {200, {1}}, {10, {1}}}, 16);
  WordUse use;
  use.finds_words = true;
  use.as_word = 1;
  const Ranking ranking;
  const double average = (100 + 100 + 200 + 10 + 16 * 100) / 20.0;
  const double rarity = std::log((20 - 4 + 0.5) / (4 + 0.5));
  const auto expected = [&](double length, double count) {
    const double share = std::max(0.5, length / average);
    const double k = ranking.term_saturation * (1 - ranking.length_share + ranking.length_share * share);
    return rarity * (ranking.term_saturation + 1) * count / (count + k);
  };
  const std::vector<double> weights = weights_of(database, use);
  REQUIRE(weights.size() == 4);
  CHECK(weights[0] == doctest::Approx(expected(100, 1)));
  CHECK(weights[1] == doctest::Approx(expected(100, 3)));
  CHECK(weights[2] == doctest::Approx(expected(200, 1)));
  CHECK(weights[3] == doctest::Approx(expected(average / 2, 1)));
}

TEST_CASE("each way of standing there weighs its share, and finds what it is said to find") {
  const unsigned ending = number_of(ending_of("kajen", "kaj"));
  const auto database = database_of({{100, {1, 0, 0, 0}},
                                     {100, {0, 1, 0, 0}},
                                     {100, {1, 0, kInTitle, 0}},
                                     {100, {1, 0, kInDecision, ending}},
                                     {100, {0, 0, kInNote, 0}}},
                                    20);
  WordUse use;
  use.finds_words = true;
  use.finds_parts = true;
  use.as_word = 1;
  use.as_part = 0.5;
  use.in_title = 2;
  use.in_decision = 0.25;
  use.as_typed = 0.125;
  use.typed_ending = ending_of("kajen", "kaj");
  const std::vector<double> weights = weights_of(database, use);
  REQUIRE(weights.size() == 4);  // a note alone finds nothing
  CHECK(weights[1] == doctest::Approx(weights[0] * 0.5));
  CHECK(weights[2] == doctest::Approx(weights[0] * 3));
  CHECK(weights[3] == doctest::Approx(weights[0] * 1.375));

  WordUse in_note;
  in_note.found_fields = kInNote;
  in_note.found = 1;
  CHECK(weights_of(database, in_note).size() == 1);
  CHECK(weights_of(database, in_note).front() == doctest::Approx(weights[0]));
  WordUse with_ending;
  with_ending.found_endings = ending_of("kajen", "kaj") | ending_of("kajer", "kaj");
  CHECK(weights_of(database, with_ending).size() == 1);
}

}  // namespace
}  // namespace referat
