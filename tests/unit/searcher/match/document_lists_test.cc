#include "searcher/match/document_lists.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <random>

#include "searcher/match/document_set.h"

namespace referat {
namespace {

constexpr Xapian::docid kLast = 5000;

Documents some_of(std::mt19937& random, unsigned one_in) {
  Documents some;
  for (Xapian::docid document = 1; document <= kLast; ++document) {
    if (random() % one_in == 0) some.push_back(document);
  }
  return some;
}

TEST_CASE("lists are put together as sets are") {
  std::mt19937 random(5);
  for (int round = 0; round < 60; ++round) {
    const unsigned sizes[] = {1, 2, 3, 50, 4000};
    const Documents a = some_of(random, sizes[random() % 5]);
    const Documents b = random() % 8 == 0 ? a : some_of(random, sizes[random() % 5]);
    Documents expected;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(expected));
    CHECK(united(a, b) == expected);
    DocumentSet set(kLast);
    set.add(a);
    CHECK(set.size() == a.size());
    CHECK(set.documents() == a);
    set.add(b);
    CHECK(set.documents() == expected);

    DocumentSet only_b(kLast);
    only_b.add(b);
    expected.clear();
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(expected));
    CHECK(common(a, b) == expected);
    CHECK(contains(a, expected));
    CHECK(contains(a, b) == (expected.size() == b.size()));
    CHECK(only_b.having(a) == expected);
    expected.clear();
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(expected));
    CHECK(without(a, b) == expected);
    CHECK(only_b.lacking(a) == expected);
  }
}

TEST_CASE("the first and the last document have a place") {
  DocumentSet set(64);
  CHECK(set.documents().empty());
  set.add(64);
  set.add(1);
  CHECK(set.documents() == Documents{1, 64});
  CHECK(set.having({63, 64}) == Documents{64});
  CHECK(set.having({}).empty());
  CHECK(set.lacking({1, 2, 64}) == Documents{2});
}

}  // namespace
}  // namespace referat
