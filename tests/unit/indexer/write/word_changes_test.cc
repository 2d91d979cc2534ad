#include "indexer/write/word_changes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "common/index/word_lists.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

using Lists = std::map<std::string, std::map<Xapian::docid, PackedOccurrence>>;

/// A database, and what its lists should be.
class Sample {
 public:
  Sample() : database_(folder_.path("database"), Xapian::DB_CREATE | Xapian::DB_NO_SYNC) {}

  void set(Xapian::docid document, const std::map<std::string, PackedOccurrence>& words) {
    if (document > database_.get_lastdocid()) database_.replace_document(document, Xapian::Document());
    for (auto& [word, list] : lists_) {
      const auto known = list.find(document);
      if (known == list.end()) continue;
      changes_.remove(document, word, known->second);
      list.erase(known);
    }
    for (const auto& [word, occurrence] : words) {
      changes_.add(document, word, occurrence);
      lists_[word][document] = occurrence;
    }
  }

  void write() {
    changes_.write(database_);
    const WordLists read(database_);
    for (const auto& [word, list] : lists_) {
      const Postings postings = read.read(word);
      REQUIRE(read.count(word) == list.size());
      REQUIRE(postings.size() == list.size());
      std::size_t at = 0;
      for (const auto& [document, occurrence] : list) {
        REQUIRE(postings.documents[at] == document);
        REQUIRE(postings.occurrences[at++] == occurrence);
      }
    }
    std::vector<std::string> words;
    for (WordCursor cursor(database_, ""); !cursor.at_end(); cursor.next()) words.emplace_back(cursor.word());
    std::vector<std::string> expected;
    for (const auto& [word, list] : lists_) {
      if (!list.empty()) expected.push_back(word);
    }
    CHECK(words == expected);
  }

  const Xapian::Database& database() const { return database_; }
  const Lists& lists() const { return lists_; }

 private:
  tests::TemporaryFolder folder_;
  Xapian::WritableDatabase database_;
  WordChanges changes_;
  Lists lists_;
};

TEST_CASE("lists are what was added, replaced and removed, whatever the order, and however long they grow") {
  std::mt19937 engine(11);
  const auto random = [&] { return static_cast<unsigned>(engine()); };
  Sample sample;
  Xapian::docid last = 0;
  for (int round = 0; round < 8; ++round) {
    const int changed = round == 0 ? 15'000 : round % 3 == 0 ? 3 : 1'500;
    for (int i = 0; i < changed; ++i) {
      const bool is_new = round == 0 || random() % 3 == 0;
      const Xapian::docid document = is_new ? ++last : 1 + random() % last;
      std::map<std::string, PackedOccurrence> words;
      if (is_new || random() % 4 != 0) {
        words["alle"] = static_cast<PackedOccurrence>(random() % 40);
        if (random() % 2 == 0) words["all"] = 1;
        if (random() % 2 == 0) words["allerede"] = static_cast<PackedOccurrence>(random());
        words["nr" + std::to_string(random() % 500)] = 7;
      }
      sample.set(document, words);
    }
    sample.write();
  }
  // From a list of several blocks, some documents only.
  const WordLists lists(sample.database());
  for (int round = 0; round < 200; ++round) {
    std::vector<Xapian::docid> asked;
    for (Xapian::docid document = 1 + random() % 4000; document < last + 10; document += 1 + random() % 5000)
      asked.push_back(document);
    const Postings found = lists.read_covering("alle", asked);
    CHECK(found.documents.size() <= lists.count("alle"));
    CHECK(std::is_sorted(found.documents.begin(), found.documents.end(), std::less_equal<>()));
    std::map<Xapian::docid, PackedOccurrence> map;
    for (std::size_t i = 0; i < found.size(); ++i) map[found.documents[i]] = found.occurrences[i];
    for (const Xapian::docid document : asked) {
      const auto& list = sample.lists().at("alle");
      const auto wanted = list.find(document);
      REQUIRE(map.contains(document) == (wanted != list.end()));
      if (wanted != list.end()) CHECK(map.at(document) == wanted->second);
    }
  }
  // All go: nothing is left.
  for (Xapian::docid document = 1; document <= last; ++document) sample.set(document, {});
  sample.write();
  CHECK(sample.database().metadata_keys_begin("w") == sample.database().metadata_keys_end("w"));
}

TEST_CASE("a change that does not fit the list is told") {
  const tests::TemporaryFolder folder;
  Xapian::WritableDatabase database(folder.path("database"), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
  WordChanges changes;
  changes.remove(7, "kaj", 1);
  CHECK_THROWS_AS(changes.write(database), Xapian::DatabaseCorruptError);
  WordChanges twice;
  twice.add(7, "kaj", 1);
  twice.write(database);
  twice.add(7, "kaj", 1);
  CHECK_THROWS_AS(twice.write(database), Xapian::DatabaseCorruptError);
}

}  // namespace
}  // namespace referat
