#include "searcher/match/posting_lists.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/write/word_changes.h"
#include "searcher/match/rising.h"

namespace referat {
namespace {

TEST_CASE("postings stay valid while others push them out") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  WordChanges words;
  for (PackedOccurrence number = 1; number <= 4; ++number) {
    Xapian::Document document;
    if (number % 2 == 0) document.add_term("lige");
    words.add(database.add_document(document), "alle", number);
  }
  words.write(database);
  PostingLists lists(database, 500);
  const auto all = lists.of_word("alle");
  CHECK(all->documents == std::vector<Xapian::docid>{1, 2, 3, 4});
  CHECK(all->occurrences == std::vector<PackedOccurrence>{1, 2, 3, 4});
  for (int number = 0; number < 20; ++number) CHECK(lists.of_word("ingen" + std::to_string(number))->size() == 0);
  CHECK(all->size() == 4);
  CHECK(lists.of_word("alle") != all);  // read again
  CHECK(lists.of_word("alle")->occurrences == all->occurrences);
  CHECK(lists.count_of_word("alle") == 4);
  CHECK(lists.count_of_word("lige") == 0);  // a term is no word
  CHECK(lists.count_of_term("lige") == 2);
  CHECK(lists.count_of_term("alle") == 0);
  CHECK(lists.of_term("lige")->documents == std::vector<Xapian::docid>{2, 4});
  CHECK(lists.of_term_covering("lige", {4})->documents.back() == 4);
}

TEST_CASE("what two rising lists have in common, whichever is longer") {
  std::vector<unsigned> thousand;
  for (unsigned i = 0; i < 1000; ++i) thousand.push_back(3 * i);
  const std::vector<unsigned> few = {0, 1, 3, 600, 601, 2997, 5000};
  for (const bool swapped : {false, true}) {
    std::vector<unsigned> common;
    for_common(swapped ? thousand : few, swapped ? few : thousand, [&](std::size_t a, std::size_t b) {
      CHECK((swapped ? thousand : few)[a] == (swapped ? few : thousand)[b]);
      common.push_back((swapped ? thousand : few)[a]);
    });
    CHECK(common == std::vector<unsigned>{0, 3, 600, 2997});
  }
  for_common(few, std::vector<unsigned>{}, [](std::size_t, std::size_t) { FAIL("nothing is common"); });
}

}  // namespace
}  // namespace referat
