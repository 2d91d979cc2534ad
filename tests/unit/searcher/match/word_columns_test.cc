#include "searcher/match/word_columns.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/write/word_changes.h"
#include "searcher/match/matcher.h"
#include "searcher/match/word_finder.h"

namespace referat {
namespace {

/// "hver" stands in each document, as often as its id says; "lige" in the even ones; "en" in one of 64.
Xapian::WritableDatabase numbered(Xapian::docid count) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  WordChanges words;
  for (Xapian::docid id = 1; id <= count; ++id) {
    database.add_document(Xapian::Document());
    words.add(id, "hver", static_cast<PackedOccurrence>(id));
    if (id % 2 == 0) words.add(id, "lige", 1);
    if (id % 64 == 0) words.add(id, "en", 1);
  }
  words.write(database);
  return database;
}

TEST_CASE("a column tells what the list tells, by document id") {
  const auto database = numbered(256);
  PostingLists lists(database);
  WordColumns columns(database);
  const auto every = columns.of("hver", lists, 256);
  const auto even = columns.of("lige", lists, 256);
  REQUIRE(every);
  REQUIRE(even);
  REQUIRE(every->size() == 257);
  CHECK((*every)[0] == kDoesNotOccur);
  for (Xapian::docid id = 1; id <= 256; ++id) {
    CHECK((*every)[id] == id);
    CHECK((*even)[id] == (id % 2 == 0 ? 1 : kDoesNotOccur));
  }
}

TEST_CASE("there is none where a list does as well") {
  const auto database = numbered(256);
  PostingLists lists(database);
  WordColumns columns(database);
  CHECK_FALSE(columns.of("en", lists, 256));
  CHECK_FALSE(columns.of("ingen", lists, 256));
  CHECK_FALSE(columns.of("hver", lists, 3));
  CHECK(columns.of("hver", lists, 100));
  CHECK(columns.of("hver", lists, 3));  // now that it is there
}

TEST_CASE("the column asked for longest ago makes room, and stays valid for who has it") {
  const auto database = numbered(256);
  PostingLists lists(database);
  WordColumns columns(database, 600);
  const auto every = columns.of("hver", lists, 256);
  CHECK(columns.of("lige", lists, 256));
  CHECK_FALSE(columns.of("hver", lists, 3));
  CHECK((*every)[200] == 200);
  CHECK(columns.of("hver", lists, 256));
  CHECK((*columns.of("lige", lists, 256))[3] == kDoesNotOccur);
}

TEST_CASE("tables find what a use of a word finds") {
  std::mt19937 random(11);
  for (int round = 0; round < 40; ++round) {
    WordUse use;
    use.finds_words = random() % 2 == 0;
    use.finds_parts = random() % 2 == 0;
    if (random() % 2 == 0) use.found_fields = static_cast<PackedOccurrence>(random() % 16 << 12);
    if (random() % 2 == 0) use.found_endings = endings_numbered(static_cast<unsigned>(random() % kMostEndingSets));
    const WordFinder finder(use);
    for (unsigned number = 0; number <= 0xFFFF; ++number) {
      const auto occurrence = static_cast<PackedOccurrence>(number);
      REQUIRE(finder.finds_in(occurrence) == (use.finds_in(occurrence) ? 1 : 0));
    }
    CHECK(finder.finds_in(kDoesNotOccur) == 0);
  }
}

}  // namespace
}  // namespace referat
