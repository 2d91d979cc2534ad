#include "indexer/write/word_run.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "indexer/write/word_batch.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

using Lists = std::map<std::string, std::map<Xapian::docid, PackedOccurrence>>;

TEST_CASE("words of several runs come together, each with all its postings") {
  std::mt19937 random(13);
  const tests::TemporaryFolder folder;
  Lists lists;
  TermTable terms;
  std::vector<WordBatch> batches(3);
  for (Xapian::docid document = 1; document <= 900; ++document) {
    std::vector<std::string> words = {"alle", "nr" + std::to_string(random() % 300), "n" + std::to_string(document)};
    std::vector<WordPosting> postings;
    for (const std::string& word : words) {
      const auto occurrence = static_cast<PackedOccurrence>(random());
      postings.push_back({terms.number_of(word), occurrence});
      lists[word][document] = occurrence;
    }
    batches[random() % batches.size()].add(document, postings);
  }
  std::vector<std::string> paths = {folder.path("empty")};
  WordRunWriter(paths.front()).finish();
  for (std::size_t i = 0; i < batches.size(); ++i) {
    CHECK_FALSE(batches[i].is_empty());
    WordRunWriter run(paths.emplace_back(folder.path(std::to_string(i))));
    batches[i].take(terms, [&](std::string_view word, const Postings& postings, std::size_t first, std::size_t count) {
      run.add(word, postings, first, count);
    });
    run.finish();
    CHECK(batches[i].is_empty());
  }
  auto expected = lists.begin();
  for (WordRunMerge merge(paths); !merge.at_end(); merge.next(), ++expected) {
    REQUIRE(expected != lists.end());
    CHECK(merge.key() == expected->first);
    CHECK(merge.count() == expected->second.size());
    const Postings& postings = merge.postings();
    std::map<Xapian::docid, PackedOccurrence> list;
    for (std::size_t i = 0; i < postings.size(); ++i) list[postings.documents[i]] = postings.occurrences[i];
    CHECK(std::is_sorted(postings.documents.begin(), postings.documents.end()));
    CHECK(list == expected->second);
  }
  CHECK(expected == lists.end());
}

TEST_CASE("keys without postings, and none twice") {
  const tests::TemporaryFolder folder;
  for (const std::string name : {"a", "b"}) {
    WordRunWriter run(folder.path(name));
    for (const std::string key : {"by", "byen", name == "a" ? "å" : "ø"}) run.add(key, {}, 0, 0);
    run.finish();
  }
  std::string keys;
  for (WordRunMerge merge({folder.path("a"), folder.path("b")}); !merge.at_end(); merge.next())
    keys.append(merge.key()) += " ";
  CHECK(keys == "by byen å ø ");
}

TEST_CASE("of very many runs few are left, with all their words") {
  const tests::TemporaryFolder folder;
  std::vector<std::string> paths;
  auto new_path = [&, made = 0]() mutable { return folder.path(std::to_string(++made)); };
  constexpr Xapian::docid kRuns = 20 * kMostRuns + 7;
  for (Xapian::docid document = 1; document <= kRuns; ++document) {
    Postings postings;
    postings.add(document, static_cast<PackedOccurrence>(document));
    WordRunWriter run(paths.emplace_back(new_path()));
    run.add("alle", postings, 0, 1);
    run.add("n" + std::to_string(document), postings, 0, 1);
    run.finish();
  }
  std::shuffle(paths.begin(), paths.end(), std::mt19937(5));
  merge_to_few_runs(paths, new_path);
  CHECK(paths.size() <= kMostRuns);
  CHECK(paths.size() == std::distance(std::filesystem::directory_iterator(folder.path()), {}));
  WordRunMerge merge(paths);
  REQUIRE(merge.key() == "alle");
  const Postings all = merge.postings();
  REQUIRE(all.size() == kRuns);
  for (Xapian::docid document = 1; document <= kRuns; ++document) {
    CHECK(all.documents[document - 1] == document);
    CHECK(all.occurrences[document - 1] == document);
    merge.next();
    CHECK(merge.count() == 1);
  }
  merge.next();
  CHECK(merge.at_end());
  merge_to_few_runs(paths, new_path);
  CHECK(paths.size() <= kMostRuns);
}

TEST_CASE("a file that cannot be written or read is an error that names it") {
  const tests::TemporaryFolder folder;
  CHECK_THROWS_AS(WordRunWriter(folder.path("none/run")), std::filesystem::filesystem_error);
  CHECK_THROWS_AS(WordRunReader(folder.path("none")), std::filesystem::filesystem_error);
  folder.write("cut", std::string("\1\0\0\0\0\0\0\0\0\0\0", 11));
  CHECK_THROWS_AS(WordRunReader(folder.path("cut")), std::filesystem::filesystem_error);
  folder.write("short", std::string("\5\0\0\0\0\0\0\0\0\0\0\0by", 14));
  CHECK_THROWS_AS(WordRunReader(folder.path("short")), std::filesystem::filesystem_error);
}

}  // namespace
}  // namespace referat
