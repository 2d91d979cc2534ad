#include "indexer/write/document_store.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include "common/index/word_lists.h"
#include "tests/unit/sample_items.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

constexpr int kItems = 300;
constexpr std::size_t kMostBytes = 64 * 1024;

/// A hundred words that no other item has.
Item item_of(int number) {
  Item item = tests::sample_item(std::to_string(number));
  for (int i = 0; i < 100; ++i) item.sections[0].text += " ord" + std::to_string(number * 100 + i) + "x";
  return item;
}

TEST_CASE("whatever becomes of documents, words are kept to the memory they have, and none gets lost") {
  const tests::TemporaryFolder folder;
  DocumentStore store(Xapian::WritableDatabase(folder.path("database"), Xapian::DB_CREATE | Xapian::DB_NO_SYNC), {},
                      kMostBytes);
  const auto expect = [&](std::size_t having) {
    store.write_words();
    CHECK(WordLists(store.database()).count("forvaltning") == having);
    CHECK(WordLists(store.database()).contains("ord150x") == (having > 0));
  };
  std::size_t most = 0;
  const auto look = [&] { most = std::max(most, store.bytes()); };
  for (int i = 0; i < kItems; ++i, look()) store.add(item_of(i), "fil");
  expect(kItems);
  for (Xapian::docid document = 1; document <= kItems; ++document, look())
    store.replace(document, item_of(static_cast<int>(document) - 1), "fil", "x", true);
  expect(kItems);
  for (Xapian::docid document = 1; document <= kItems / 2; ++document, look())
    store.replace_by_shadow(document, item_of(static_cast<int>(document) - 1), "fil", "x");
  for (Xapian::docid document = 1; document <= kItems; ++document, look()) store.remove(document);
  expect(0);
  CHECK(most <= kMostBytes);
  CHECK(WordCursor(store.database(), "").at_end());
}

}  // namespace
}  // namespace referat
