#include "searcher/match/counted_words.h"
#include "indexer/write/word_changes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/occurrence.h"

namespace referat {
namespace {

TEST_CASE("words that count as one are as often there as all of them, whether few or many have them") {
  std::mt19937 random(17);
  for (const unsigned one_in : {2U, 900U}) {
    CAPTURE(one_in);
    constexpr Xapian::docid kLast = 4000;
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    std::vector<Condition> words;
    for (int i = 0; i < 5; ++i) {
      WordUse use;
      use.finds_words = i != 3;
      use.finds_parts = i == 3;
      words.push_back(Condition::word(std::string("plan") + static_cast<char>('a' + i), use));
    }
    words.emplace_back("ingen");
    std::map<Xapian::docid, unsigned> expected;
    WordChanges changes;
    for (Xapian::docid id = 1; id <= kLast; ++id) {
      for (const Condition& word : words) {
        if (random() % one_in != 0 || word.kind() == Condition::Kind::term) continue;
        const auto occurrence =
            packed({static_cast<unsigned>(random() % 4), static_cast<unsigned>(random() % 2), 0, 0});
        changes.add(id, word.term(), occurrence);
        if (word.use().finds_in(occurrence)) expected[id] += std::max(1U, words_of(occurrence));
      }
      database.add_document(Xapian::Document());
    }
    changes.write(database);
    PostingLists lists(database);
    const CountedDocuments counted = count_words(lists, words, kLast);
    REQUIRE(counted.documents.size() == expected.size());
    REQUIRE(counted.counts.size() == expected.size());
    std::size_t at = 0;
    for (const auto& [document, count] : expected) {
      CHECK(counted.documents[at] == document);
      CHECK(counted.counts[at] == count);
      ++at;
    }
  }
}

TEST_CASE("nothing is counted of no words") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  PostingLists lists(database);
  CHECK(count_words(lists, {}, 0).documents.empty());
  CHECK(count_words(lists, {Condition("ingen")}, 0).documents.empty());
}

}  // namespace
}  // namespace referat
