#include "searcher/match/relaxation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/searcher/match/five_items.h"

namespace referat {
namespace {

using tests::FiveItems;

std::vector<Condition> words(std::size_t count) {
  std::vector<Condition> all;
  for (std::size_t i = 0; i < count; ++i) all.emplace_back(std::string(1, static_cast<char>('a' + i)));
  return all;
}

TEST_CASE("one word less at a time, down to any of them") {
  CHECK(relaxed_queries(words(0)).empty());
  CHECK(relaxed_queries(words(1)).empty());
  CHECK(relaxed_queries(words(2)).size() == 1);
  CHECK(relaxed_queries(words(3)).size() == 2);
  CHECK(relaxed_queries(words(6)).size() == 5);
  CHECK(relaxed_queries(words(20)).size() == 1);
}

TEST_CASE("partial matches are those with the most words") {
  const FiveItems index;
  struct Case {
    std::string text;
    std::string found;
  };
  for (const Case& c : {Case{"cykelsti landevejen elever", "C"}, Case{"cykelsti elever", "ACS"},
                        Case{"cykelsti nordmark landevejen xyzzy", "C"}, Case{"havnebassin elever xyzzy", "HS"}}) {
    CAPTURE(c.text);
    const Results results = index.search(c.text);
    CHECK(results.relaxed);
    CHECK(FiveItems::sorted(results) == c.found);
  }
}

}  // namespace
}  // namespace referat
