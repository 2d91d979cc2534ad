// An index in a folder of its own, written by IndexWriter and read by Searcher.
#ifndef REFERAT_TESTS_UNIT_SAMPLE_INDEX_H
#define REFERAT_TESTS_UNIT_SAMPLE_INDEX_H

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include <referat/index_writer.h>
#include <referat/searcher.h>

#include "tests/unit/joined.h"
#include "tests/unit/temporary_folder.h"

namespace referat::tests {

class SampleIndex {
 public:
  std::string path() const { return folder_.path("index"); }

  IndexWriter writer(const WriterOptions& options = {}) const {
    auto opened = IndexWriter::open(path(), options);
    REQUIRE_MESSAGE(opened.has_value(), (opened ? "" : opened.error().message));
    return std::move(*opened);
  }

  /// Commits one origin with these items.
  WriteCounts put(const std::string& origin, std::vector<Item> items) const {
    IndexWriter open = writer();
    const auto replaced = open.replace_origin(origin, "fingerprint of " + origin, std::move(items));
    REQUIRE_MESSAGE(replaced.has_value(), (replaced ? "" : replaced.error().message));
    return open.commit().value();
  }

  WriteCounts remove(const std::string& origin) const {
    IndexWriter open = writer();
    REQUIRE(open.remove_origin(origin));
    return open.commit().value();
  }

  Results search(const Query& query) const {
    auto searcher = Searcher::open(path());
    REQUIRE(searcher);
    auto results = searcher->search(query);
    REQUIRE_MESSAGE(results.has_value(), (results ? "" : results.error().message));
    return std::move(*results);
  }

  Results search(const std::string& text) const {
    Query query;
    query.text = text;
    return search(query);
  }

  /// "code: message" of a search that fails, "" for one that does not.
  std::string error(const Query& query) const {
    auto searcher = Searcher::open(path());
    REQUIRE(searcher);
    const auto results = searcher->search(query);
    return results ? ""
                   : std::string(describe(results.error().code).name) + ": " + results.error().message + "; " +
                         results.error().hint;
  }

  /// Each field of `field` of all hits in order, " | " between them.
  template <typename Field>
  static std::string listed(const Results& results, Field&& field) {
    std::vector<std::string> all;
    for (const Hit& hit : results.hits) all.push_back(field(hit.item));
    return joined(all);
  }

  static std::string titles(const Results& results) {
    return listed(results, [](const Item& item) { return item.title; });
  }
  static std::string ids(const Results& results) {
    return listed(results, [](const Item& item) { return item.id; });
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace referat::tests

#endif
