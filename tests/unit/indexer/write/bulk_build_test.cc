#include "indexer/write/bulk_build.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/vocabulary.h"
#include "tests/unit/sample_items.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

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
    CHECK(database.get_doccount() == kItems);
    CHECK(database.get_termfreq(origin_term("fil")) == kItems);
    std::set<std::string> numbers;
    for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it)
      numbers.insert(item_in(database.get_document(*it)).number.value());
    CHECK(numbers.size() == kItems);
    CHECK(database.get_termfreq("bolvaerk") == kItems);
  }
}

TEST_CASE("the vocabulary of the parts is that of all, and the same as that of one transaction") {
  const tests::TemporaryFolder folder;
  DocumentBuilder builder;
  Xapian::WritableDatabase whole(folder.path("whole"), Xapian::DB_CREATE);
  BulkBuild build(folder.path("parts"), 2, 1);
  for (int i = 0; i < 120; ++i) {
    Item item = item_with_text(i);
    item.title = "Ærøbolværk" + std::string(static_cast<std::size_t>(i) % 7, 'e') + " ved åen";
    whole.add_document(builder.build(item, "fil", item.id));
    if (i % 50 == 0) builder.vocabulary().write(whole);
    build.add(std::move(item), "fil");
  }
  builder.vocabulary().write(whole);
  build.finish(folder.path("done"));
  const Xapian::Database done(folder.path("done"));
  FormCursor one(whole, "");
  for (FormCursor other(done, ""); !other.at_end(); other.next(), one.next()) {
    REQUIRE(!one.at_end());
    CHECK(other.form() == one.form());
    CHECK(done.term_exists(Analyzer().term_of(other.form())));
  }
  CHECK(one.at_end());
  CHECK(Vocabulary(done).forms_with({"ærøbolværk"}, 100).size() == 7);
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
  CHECK_THROWS_AS(add_and_finish(), Xapian::Error);
}

}  // namespace
}  // namespace referat
