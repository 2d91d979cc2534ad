#include "common/index/word_lists.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "common/index/varint.h"
#include "indexer/write/word_changes.h"
#include "tests/unit/joined.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

class Sample {
 public:
  explicit Sample(Xapian::docid documents)
      : database(folder_.path("database"), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC) {
    WordChanges words;
    for (Xapian::docid document = 1; document <= documents; ++document) {
      database.add_document(Xapian::Document());
      words.add(document, "kaj", 5);
    }
    words.add(1, "kajplads", 1);
    words.add(documents, "kajen", 2);
    words.write(database);
  }

  std::string words(const std::string& beginning) const {
    std::vector<std::string> found;
    for (WordCursor cursor(database, beginning); !cursor.at_end(); cursor.next()) found.emplace_back(cursor.word());
    return tests::joined(found);
  }

 private:
  tests::TemporaryFolder folder_;

 public:
  Xapian::WritableDatabase database;
};

TEST_CASE("words that begin so, past the blocks of the long ones") {
  const Sample sample(3 * kFullBlock + 7);
  CHECK(sample.words("") == "kaj | kajen | kajplads");
  CHECK(sample.words("kaje") == "kajen");
  CHECK(sample.words("kaj") == "kaj | kajen | kajplads");
  CHECK(sample.words("kajs").empty());
  CHECK(WordLists(sample.database).count("kaj") == 3 * kFullBlock + 7);
  CHECK(WordLists(sample.database).count("kajs") == 0);
  CHECK_FALSE(WordLists(sample.database).contains(""));
}

TEST_CASE("a list that does not fit the database is told, whoever reads it") {
  const auto numbers = [](const std::vector<std::uint64_t>& all) {
    std::string record;
    for (const std::uint64_t number : all) append_varint(number, record);
    return record;
  };
  const std::string lists[] = {
      numbers({2, 9, 0}),           // document 9 of 8
      numbers({2, 0, 0}),           // document 0
      numbers({4, 3, 0, 0, 0}),     // the same one twice
      numbers({4, 3, 1, 0}),        // cut short
      numbers({1ULL << 33, 3, 0}),  // more than there can be
      numbers({(1ULL << 33) + 1, 1, 3, 0}),
      numbers({7, 1, 8, 0}),  // full blocks that are not there
  };
  for (const std::string& list : lists) {
    Sample sample(8);
    sample.database.set_metadata(list_key("kaj"), list);
    const WordLists read(sample.database);
    CHECK_THROWS_AS(read.read("kaj"), Xapian::DatabaseCorruptError);
    CHECK(read.read("kajen").size() == 1);
  }
  Sample sample(8);
  const WordLists read(sample.database);
  sample.database.set_metadata(list_key("kaj"), numbers({5, 1, 4, 0}));
  sample.database.set_metadata(full_block_key("kaj", 6), numbers({1, 6, 0}));  // does not rise to the last
  CHECK_THROWS_AS(read.read("kaj"), Xapian::DatabaseCorruptError);
  CHECK_THROWS_AS(read.read_covering("kaj", {5}), Xapian::DatabaseCorruptError);
}

}  // namespace
}  // namespace referat
