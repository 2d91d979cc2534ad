#include "indexer/write/bulk_build.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/vocabulary.h"
#include "common/index/word_lists.h"
#include "indexer/write/document_store.h"
#include "tests/unit/sample_items.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

constexpr std::size_t kNoLimit = ~std::size_t{0};

Item item_with_text(int number) {
  Item item = tests::sample_item(std::to_string(number), "Punkt " + std::to_string(number));
  std::string text;
  while (text.size() < 1500) text += "Bolværket ved kaj " + std::to_string(number) + " fornyes. ";
  item.sections[0].text = text;
  return item;
}

TEST_CASE("every item is in the database once, however many small ones it was made of") {
  for (const std::size_t threads : {1, 3}) {
    const tests::TemporaryFolder folder;
    const std::string parts = folder.path("parts");
    constexpr int kItems = 240;  // of which three fill a batch of the least size: more than two levels
    {
      BulkBuild build(parts, threads, 1);
      CHECK(build.is_empty());
      for (int i = 0; i < kItems; ++i) build.add(item_with_text(i), "fil");
      CHECK(!build.is_empty());
      build.finish(folder.path("done"));
    }
    CHECK(!std::filesystem::exists(parts));
    const Xapian::Database database(folder.path("done"));
    const StoredItems stored(database, folder.path("done"));
    CHECK(database.get_doccount() == kItems);
    CHECK(database.get_termfreq(origin_term("fil")) == kItems);
    std::set<std::string> numbers;
    for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it)
      numbers.insert(item_in(database.get_document(*it), stored).number.value());
    CHECK(numbers.size() == kItems);
    CHECK(database.get_lastdocid() == kItems);
    const Postings postings = WordLists(database).read("bolvaerk");
    REQUIRE(postings.size() == kItems);
    for (Xapian::docid document = 1; document <= kItems; ++document) {
      CHECK(postings.documents[document - 1] == document);
      const std::string number = std::to_string(document - 1);  // in the order in which they were added
      CHECK(item_in(database.get_document(document), stored).number == number);
      CHECK(WordLists(database).read(number).documents.back() >= document);
    }
  }
}

TEST_CASE("words and vocabulary are the same as those of one transaction") {
  const tests::TemporaryFolder folder;
  DocumentStore whole(Xapian::WritableDatabase(folder.path("whole"), Xapian::DB_CREATE), {}, kNoLimit);
  BulkBuild build(folder.path("parts"), 2, 1);
  for (int i = 0; i < 120; ++i) {
    Item item = item_with_text(i);
    item.title = "Ærøbolværk" + std::string(static_cast<std::size_t>(i) % 7, 'e') + " ved åen";
    whole.add(item, "fil");
    if (i % 50 == 0) whole.write_words();
    build.add(std::move(item), "fil");
  }
  whole.write_words();
  build.finish(folder.path("done"));
  const Xapian::Database done(folder.path("done"));
  FormCursor one(whole.database(), "");
  for (FormCursor other(done, ""); !other.at_end(); other.next(), one.next()) {
    REQUIRE(!one.at_end());
    CHECK(other.form() == one.form());
    CHECK(WordLists(done).contains(Analyzer().term_of(other.form())));
  }
  CHECK(one.at_end());
  WordCursor word(whole.database(), "");
  for (WordCursor other(done, ""); !other.at_end(); other.next(), word.next()) {
    REQUIRE(!word.at_end());
    REQUIRE(other.word() == word.word());
    const Postings postings = WordLists(done).read(word.word());
    CHECK(postings.documents == WordLists(whole.database()).read(word.word()).documents);
    CHECK(postings.occurrences == WordLists(whole.database()).read(word.word()).occurrences);
  }
  CHECK(word.at_end());
}

TEST_CASE("a build that is given up leaves nothing") {
  const tests::TemporaryFolder folder;
  {
    BulkBuild build(folder.path("parts"), 2, 1);
    for (int i = 0; i < 50; ++i) build.add(item_with_text(i), "fil");
  }
  CHECK(!std::filesystem::exists(folder.path("parts")));
}

TEST_CASE("what goes wrong in a thread comes out of the next call") {
  const tests::TemporaryFolder folder;
  BulkBuild build(folder.path("parts"), 2, 1);
  std::filesystem::remove_all(folder.path("parts"));
  const auto add_and_finish = [&] {
    for (int i = 0; i < 50; ++i) build.add(item_with_text(i), "fil");
    build.finish(folder.path("done"));
  };
  CHECK_THROWS(add_and_finish());
}

}  // namespace
}  // namespace referat
