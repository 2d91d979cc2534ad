// What IndexWriter promises.
#include "indexer/write/writer.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

using tests::joined;
using tests::SampleIndex;

/// An item whose place is its number.
Item sample_item(const std::string& number, const std::string& title) {
  Item item = tests::sample_item(number, title);
  item.position = std::stoi(number);
  return item;
}

std::string in_words(const WriteCounts& counts) {
  return std::to_string(counts.added) + " added, " + std::to_string(counts.replaced) + " replaced, " +
         std::to_string(counts.removed) + " removed";
}

std::string titles(const SampleIndex& index) {
  Query query;
  query.limit = 0;
  query.sort = Sort::date_ascending;
  return SampleIndex::titles(index.search(query));
}

TEST_CASE("all items of an origin are replaced together") {
  const SampleIndex index;
  CHECK(in_words(index.put("a", {sample_item("1", "A1"), sample_item("2", "A2")})) == "2 added, 0 replaced, 0 removed");
  CHECK(in_words(index.put("b", {sample_item("9", "B9")})) == "1 added, 0 replaced, 0 removed");
  CHECK(titles(index) == "A1 | A2 | B9");
  CHECK(in_words(index.put("a", {sample_item("2", "A2 ny"), sample_item("3", "A3")})) ==
        "1 added, 1 replaced, 1 removed");
  CHECK(index.search("A1").total == 0);
  CHECK(index.search("ny").total == 1);
  CHECK(in_words(index.put("a", {sample_item("2", "A2 ny"), sample_item("3", "A3")})) ==
        "0 added, 2 replaced, 0 removed");
  CHECK(in_words(index.remove("a")) == "0 added, 0 replaced, 2 removed");
  CHECK(titles(index) == "B9");
  CHECK(in_words(index.remove("a")) == "0 added, 0 replaced, 0 removed");
  CHECK(in_words(index.put("b", {})) == "0 added, 0 replaced, 1 removed");
  CHECK(titles(index) == "");
}

TEST_CASE("origins and their fingerprints") {
  const SampleIndex index;
  const std::string deep = "mappe/" + std::string(300, 'd') + "/å.txt";
  {
    IndexWriter writer = index.writer();
    for (const std::string& origin : {std::string("mappe/b"), std::string("mappe/a"), std::string("andet"), deep}) {
      REQUIRE(writer.replace_origin(origin, "f-" + origin, {}));
      CHECK(writer.fingerprint(origin).value() == "f-" + origin);
    }
    REQUIRE(writer.commit());
  }
  IndexWriter writer = index.writer();
  CHECK(joined(writer.origins("mappe/").value()) == "mappe/a | mappe/b | " + deep);
  CHECK(joined(writer.origins("").value()) == "andet | mappe/a | mappe/b | " + deep);
  CHECK(joined(writer.origins("intet").value()) == "");
  CHECK(writer.fingerprint(deep).value() == "f-" + deep);
  CHECK_FALSE(writer.fingerprint("mappe").value());
  CHECK_FALSE(writer.fingerprint("mappe/" + std::string(300, 'd') + "/ø.txt").value());
  REQUIRE(writer.remove_origin("andet"));
  CHECK_FALSE(writer.fingerprint("andet").value());
}

TEST_CASE("nothing is visible before commit, and nothing stays of a writer without one") {
  const SampleIndex index;
  index.put("a", {sample_item("1", "A1")});
  auto before = Searcher::open(index.path()).value();
  {
    IndexWriter writer = index.writer();
    REQUIRE(writer.replace_origin("a", "f", {sample_item("1", "Ny")}));
    REQUIRE(writer.replace_origin("b", "f", {sample_item("2", "B2")}));
    REQUIRE(writer.upsert(sample_item("3", "C3")));
    CHECK(titles(index) == "A1");
  }
  CHECK(titles(index) == "A1");
  IndexWriter writer = index.writer();
  CHECK(writer.fingerprint("a").value() == "fingerprint of a");
  CHECK_FALSE(writer.fingerprint("b").value());
  REQUIRE(writer.replace_origin("b", "f", {sample_item("2", "B2")}));
  CHECK(in_words(writer.commit().value()) == "1 added, 0 replaced, 0 removed");
  CHECK(titles(index) == "A1 | B2");
  CHECK(before.search(Query()).value().total >= 1);
}

TEST_CASE("a writer goes on after a commit") {
  const SampleIndex index;
  IndexWriter writer = index.writer();
  REQUIRE(writer.replace_origin("a", "f", {sample_item("1", "A1")}));
  REQUIRE(writer.commit());
  REQUIRE(writer.replace_origin("a", "f", {sample_item("1", "A1 ny")}));
  CHECK(titles(index) == "A1");
  CHECK(in_words(writer.commit().value()) == "0 added, 1 replaced, 0 removed");
  CHECK(titles(index) == "A1 ny");
  CHECK(in_words(writer.commit().value()) == "0 added, 0 replaced, 0 removed");
}

TEST_CASE("a rebuild starts from nothing and is switched to at its end") {
  const SampleIndex index;
  index.put("a", {sample_item("1", "A1")});
  auto reader = Searcher::open(index.path()).value();
  {
    IndexWriter writer = index.writer({true, 1});
    CHECK_FALSE(writer.fingerprint("a").value());
    REQUIRE(writer.replace_origin("b", "f", {sample_item("2", "B2")}));
    CHECK(titles(index) == "A1");
    REQUIRE(writer.commit());
  }
  CHECK(titles(index) == "B2");
  CHECK(reader.search(Query()).has_value());
}

TEST_CASE("a build that never finished is removed by the next writer") {
  const SampleIndex index;
  index.put("a", {sample_item("1", "A1")});
  {
    IndexWriter writer = index.writer({true, 512});
    REQUIRE(writer.replace_origin("b", "f", {sample_item("2", "B2")}));
  }
  CHECK(titles(index) == "A1");
  index.put("c", {sample_item("3", "C3")});
  int states = 0;
  for (const auto& entry : std::filesystem::directory_iterator(index.path()))
    states += entry.path().filename().string().starts_with("state-") ? 1 : 0;
  CHECK(states == 1);
}

TEST_CASE("an item of no file is added and replaced by its id") {
  const SampleIndex index;
  const auto upsert = [&](const Item& item) {
    IndexWriter writer = index.writer();
    REQUIRE(writer.upsert(item));
    return in_words(writer.commit().value());
  };
  Item late = sample_item("1", "Sen, med meget mere tekst");
  late.time = "19:30";
  late.sections[0].text += " Og endnu en sætning om stien.";
  CHECK(upsert(sample_item("1", "A")) == "1 added, 0 replaced, 0 removed");
  CHECK(upsert(sample_item("1", "B")) == "0 added, 1 replaced, 0 removed");
  CHECK(titles(index) == "B");
  CHECK(upsert(late) == "1 added, 0 replaced, 0 removed");
  late.title = "Sen";
  late.sections[0].text = "Kort.";
  CHECK(upsert(late) == "0 added, 1 replaced, 0 removed");
  CHECK(titles(index) == "B | Sen");
}

TEST_CASE("a fresh index takes an origin and an id again") {
  const SampleIndex index;
  IndexWriter writer = index.writer();
  REQUIRE(writer.replace_origin("a", "f1", {sample_item("1", "A1"), sample_item("2", "A2")}));
  CHECK(writer.fingerprint("a").value() == "f1");
  CHECK(joined(writer.origins("").value()) == "a");
  REQUIRE(writer.replace_origin("a", "f2", {sample_item("2", "A2 ny")}));
  CHECK(writer.fingerprint("a").value() == "f2");
  REQUIRE(writer.replace_origin("b", "f3", {sample_item("3", "B3")}));
  REQUIRE(writer.upsert(sample_item("4", "C4")));
  REQUIRE(writer.upsert(sample_item("4", "C4 ny")));
  REQUIRE(writer.remove_origin("b"));
  CHECK(joined(writer.origins("").value()) == "a");
  CHECK(in_words(writer.commit().value()) == "4 added, 2 replaced, 2 removed");
  CHECK(titles(index) == "A2 ny | C4 ny");
  CHECK(joined(check_index(index.path()).value()) == "");
}

TEST_CASE("an item that is off fails its origin and leaves what was there") {
  const SampleIndex index;
  index.put("a", {sample_item("1", "A1")});
  Item bad = sample_item("2", "Dårlig");
  bad.date = "31-02-2031";
  IndexWriter writer = index.writer();
  const auto replaced = writer.replace_origin("a", "f", {sample_item("1", "Ny"), bad});
  REQUIRE_FALSE(replaced);
  CHECK(replaced.error().code == ErrorCode::bad_request);
  CHECK(replaced.error().message.find("Dårlig") != std::string::npos);
  REQUIRE(writer.commit());
  CHECK(titles(index) == "A1");
}

TEST_CASE("ids of any length are told apart") {
  const SampleIndex index;
  Item first = sample_item("1", "A");
  Item second = sample_item("2", "B");
  first.id = "fjordby/2031-03-27/" + std::string(300, 'x') + "1";
  second.id = "fjordby/2031-03-27/" + std::string(300, 'x') + "2";
  index.put("a", {first, second});
  auto searcher = Searcher::open(index.path()).value();
  for (const Item& item : {first, second}) {
    const auto found = searcher.item(item.id);
    REQUIRE(found);
    CHECK(found->title == item.title);
  }
  CHECK(joined(check_index(index.path()).value()) == "");
}

TEST_CASE("one writer at a time, and none on what is no index") {
  const SampleIndex index;
  const IndexWriter writer = index.writer();
  const auto second = IndexWriter::open(index.path());
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::index_locked);

  const tests::TemporaryFolder folder;
  folder.write("iamglass", "x");
  const auto foreign = IndexWriter::open(folder.path());
  REQUIRE_FALSE(foreign);
  CHECK(foreign.error().code == ErrorCode::index_damaged);
  folder.write("file", "x");
  CHECK(IndexWriter::open(folder.path("file")).error().code == ErrorCode::disk);
}

}  // namespace
}  // namespace referat
