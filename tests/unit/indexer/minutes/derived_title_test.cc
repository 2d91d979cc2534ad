#include "indexer/minutes/derived_title.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

Item with(const std::vector<Section>& sections) {
  Item item;
  item.sections = sections;
  derive_title(item);
  return item;
}

TEST_CASE("the first words of what the item is about") {
  CHECK(with({{"Beslutning", "", "Godkendt."}, {"Tema", "", "Bådpladser i næste sæson."}}).title ==
        "Bådpladser i næste sæson");
  CHECK(with({{"Sagsfremstilling", "", "Der er 1,2 mio. kr. i puljen. Resten er brugt."}}).title ==
        "Der er 1,2 mio. kr. i puljen");
  CHECK(with({{"Indstilling", "", "Direktionen indstiller,\n1. at stien anlægges."}}).title == "stien anlægges");
  CHECK(with({{"Tekst", "", "Kort"}}).title == "Kort");
  const std::string title =
      with({{"Resumé", "", std::string(20, 'a') + " " + std::string(70, 'b') + " " + std::string(70, 'c')}}).title;
  CHECK(title == std::string(20, 'a') + " " + std::string(70, 'b') + " …");
  REQUIRE(with({{"Tekst", "", "Kort"}}).warnings.size() == 1);
  CHECK(with({{"Tekst", "", "Kort"}}).warnings.front().code == "title_missing");
}

TEST_CASE("nothing to derive it from") {
  CHECK(with({}).title == "");
  Item closed;
  closed.open = false;
  derive_title(closed);
  CHECK(closed.title == "Lukket punkt");
  CHECK(closed.warnings.empty());
}

}  // namespace
}  // namespace referat
