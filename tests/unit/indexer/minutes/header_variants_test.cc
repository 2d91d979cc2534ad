#include "tests/unit/indexer/minutes/header_variants.h"

#include <doctest/doctest.h>

#include <string>

#include "common/model/complete_item.h"
#include "indexer/minutes/minutes.h"
#include "tests/unit/indexer/minutes/document_of.h"

namespace referat {
namespace {

TEST_CASE("headers as municipalities print them") {
  for (const testing::HeaderVariant& variant : testing::kHeaderVariants) {
    CAPTURE(std::string(variant.header));
    SourceDocument document =
        tests::document_of(std::string(variant.header) + "\n\n1. Dagsorden\n\nBeslutning\nDrøftet.\n", variant.path);
    if (document.path.starts_with("https://")) document.url = document.path;
    auto items = read_minutes(document, {});
    REQUIRE(items);
    REQUIRE(ItemCompleter().complete(*items, "0"));
    const Item& item = items->front();
    CHECK(item.organ.value_or("") == variant.organ);
    CHECK(item.date.value_or("") == variant.date);
    CHECK(item.time.value_or("") == variant.time);
    CHECK(item.kind == variant.kind);
    CHECK(item.municipality.value_or("") == variant.municipality);
  }
}

}  // namespace
}  // namespace referat
