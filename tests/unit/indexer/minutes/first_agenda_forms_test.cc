// One meeting as FirstAgenda publishes it in three forms gives one set of items.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "indexer/minutes/minutes.h"
#include "indexer/read/source.h"

namespace referat {
namespace {

std::vector<Item> items_of(const std::string& name) {
  const std::string path = std::string(REFERAT_CORPUS) + "/firstagenda/" + name;
  const auto bytes = read_bytes(path);
  REQUIRE(bytes);
  std::vector<Item> items;
  read_sources(*bytes, path, {}, [&](const std::string&, std::string_view, Result<SourceFile>&& file) {
    REQUIRE(file);
    auto read = read_minutes(file->document, {});
    REQUIRE(read);
    items = std::move(*read);
  });
  return items;
}

TEST_CASE("the API's JSON, the saved page and the text of the PDF say the same") {
  const std::vector<Item> json = items_of("2031-05-06.json");
  REQUIRE(json.size() == 5);
  for (const char* name : {"2031-05-06.html", "2031-05-06.txt"}) {
    CAPTURE(name);
    const std::vector<Item> other = items_of(name);
    REQUIRE(other.size() == json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
      CAPTURE(json[i].title);
      CHECK(other[i].number == json[i].number);
      CHECK(other[i].title == json[i].title);
      CHECK(other[i].case_numbers == json[i].case_numbers);
      CHECK(other[i].open == json[i].open);
      CHECK(other[i].organ == json[i].organ);
      CHECK(other[i].date == json[i].date);
      CHECK(other[i].time == json[i].time);
      CHECK(other[i].kind == json[i].kind);
      CHECK(other[i].attachments == json[i].attachments);
      REQUIRE(other[i].sections.size() == json[i].sections.size());
      for (std::size_t k = 0; k < json[i].sections.size(); ++k) {
        CHECK(other[i].sections[k].kind == json[i].sections[k].kind);
        CHECK(other[i].sections[k].heading == json[i].sections[k].heading);
        CHECK(other[i].sections[k].text == json[i].sections[k].text);
      }
    }
  }
}

}  // namespace
}  // namespace referat
