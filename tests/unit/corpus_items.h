// The items of the minutes in corpus/minutes, as the indexer reads them.
#ifndef REFERAT_TESTS_UNIT_CORPUS_ITEMS_H
#define REFERAT_TESTS_UNIT_CORPUS_ITEMS_H

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <referat/item.h>

#include "indexer/minutes/minutes.h"
#include "indexer/read/source.h"

namespace referat::tests {

inline std::vector<Item> corpus_items() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(REFERAT_CORPUS) + "/minutes")) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<Item> items;
  for (const std::string& path : paths) {
    const auto bytes = read_bytes(path);
    REQUIRE(bytes);
    read_sources(*bytes, path, {}, [&](const std::string&, std::string_view, Result<SourceFile>&& file) {
      REQUIRE(file);
      auto read = read_minutes(file->document, {});
      REQUIRE(read);
      items.insert(items.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
    });
  }
  REQUIRE(items.size() > 100);
  return items;
}

}  // namespace referat::tests

#endif
