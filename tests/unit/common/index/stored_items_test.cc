#include "common/index/stored_items.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "common/index/fields.h"
#include "indexer/write/stored_items_writer.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

constexpr Xapian::docid kDocuments = 1000;
constexpr Xapian::docid kOfStretch = 100;

StoredItem item_of(Xapian::docid document) {
  return {std::string(document % 7 * 500, static_cast<char>(document)), std::to_string(document)};
}

class Sample {
 public:
  Sample() : database(folder.path("state"), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC) {
    std::filesystem::create_directory(folder.path("parts"));
    StoredItemsWriter writer(folder.path("parts"));
    std::vector<std::jthread> threads;
    for (Xapian::docid first = 1; first <= kDocuments; first += kOfStretch) {
      threads.emplace_back([&writer, first] {
        StoredItemsWriter::Stretch stretch(writer, first);
        for (Xapian::docid document = first; document < first + kOfStretch; ++document) stretch.add(item_of(document));
        stretch.write();
      });
    }
    threads.clear();
    writer.finish(folder.path("state"), database);
    database.commit();
  }

  StoredItems open() const { return {database, folder.path("state")}; }

  tests::TemporaryFolder folder;
  Xapian::WritableDatabase database;
};

TEST_CASE("what several threads stored is there, and nothing else") {
  const Sample sample;
  const StoredItems stored = sample.open();
  for (Xapian::docid document = 1; document <= kDocuments; ++document) {
    REQUIRE(stored.record(document) == item_of(document).record);
    REQUIRE(stored.positions(document) == item_of(document).positions);
  }
  for (const Xapian::docid document : {Xapian::docid{0}, kDocuments + 1, ~Xapian::docid{0}}) {
    CHECK(stored.record(document).empty());
    CHECK(stored.positions(document).empty());
  }
}

TEST_CASE("what is read stays while a copy is there, whatever becomes of the files") {
  const Sample sample;
  StoredItems stored = sample.open();
  const StoredItems copy = stored;
  stored = {};
  CHECK(stored.record(5).empty());
  std::filesystem::remove(items_path(sample.folder.path("state")));
  CHECK(copy.record(5) == item_of(5).record);
}

TEST_CASE("a database that was made without the files has none") {
  const tests::TemporaryFolder folder;
  const Xapian::WritableDatabase database(folder.path("state"), Xapian::DB_CREATE);
  CHECK(StoredItems(database, folder.path("state")).record(1).empty());
}

TEST_CASE("files that are not there or not whole are an error") {
  for (const bool places : {false, true}) {
    const Sample sample;
    const std::string path =
        places ? places_path(sample.folder.path("state")) : items_path(sample.folder.path("state"));
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 1);
    CHECK_THROWS_AS(sample.open(), Xapian::DatabaseCorruptError);
    std::filesystem::resize_file(path, 0);
    CHECK_THROWS_AS(sample.open(), Xapian::DatabaseCorruptError);
    std::filesystem::remove(path);
    CHECK_THROWS_AS(sample.open(), Xapian::DatabaseOpeningError);
  }
}

TEST_CASE("a place outside the file is an error") {
  const Sample sample;
  const std::string path = places_path(sample.folder.path("state"));
  const auto length = std::filesystem::file_size(items_path(sample.folder.path("state")));
  for (const StoredPlace& place :
       {StoredPlace{length, 1, 0}, StoredPlace{length - 1, 1, 1}, StoredPlace{~0ULL, 1, 0}, StoredPlace{1, ~0U, ~0U}}) {
    std::string bytes;
    append_place(place, bytes);
    std::FILE* file = std::fopen(path.c_str(), "r+b");
    REQUIRE(file != nullptr);
    std::fwrite(bytes.data(), 1, bytes.size(), file);
    std::fclose(file);
    const StoredItems stored = sample.open();
    CHECK_THROWS_AS(stored.record(1), Xapian::DatabaseCorruptError);
    CHECK_THROWS_AS(stored.positions(1), Xapian::DatabaseCorruptError);
    CHECK(stored.record(2) == item_of(2).record);
  }
}

}  // namespace
}  // namespace referat
