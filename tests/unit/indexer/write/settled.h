// What the tests of settling share: items of one meeting, and what an index shows of them.
#ifndef REFERAT_TESTS_UNIT_INDEXER_WRITE_SETTLED_H
#define REFERAT_TESTS_UNIT_INDEXER_WRITE_SETTLED_H

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat::tests {

/// One item of Fjordby Byråd, number 1.
inline Item one(const std::string& title, const std::string& text, const std::string& time = "17:00",
                const std::string& kind = "referat") {
  Item item = sample_item("1", title);
  item.time = time;
  item.kind = kind;
  item.sections = {{"Tekst", "", text}};
  return item;
}

/// "id title" of everything that is shown, by id.
inline std::string shown(const SampleIndex& index, const std::vector<std::string>& kinds = {}) {
  Query query;
  query.limit = 0;
  query.filters.kinds = kinds;
  std::vector<std::string> all;
  for (const Hit& hit : index.search(query).hits)
    all.push_back(hit.item.id.substr(hit.item.id.find('/') + 1) + " " + hit.item.title);
  std::sort(all.begin(), all.end());
  return joined(all);
}

inline void check_sound(const SampleIndex& index) {
  CHECK(joined(check_index(index.path()).value()) == "");
}

}  // namespace referat::tests

#endif
