#include "common/index/record.h"

#include <doctest/doctest.h>

#include <string>

#include <xapian.h>

#include "common/json/item_json.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

TEST_CASE("a record gives back the whole item, and is short") {
  for (Item item : {Item(), tests::sample_item(), tests::full_item()}) {
    const std::string json = item_to_json(item);
    const std::string record = record_of(item);
    CHECK(item_to_json(item_of_record(record)) == json);
    CHECK(record.size() * 2 < json.size());
  }
  Item long_item = tests::sample_item();
  for (int i = 0; i < 20'000; ++i) long_item.sections[0].text += "Kaj " + std::to_string(i * i) + ". ";
  CHECK(item_to_json(item_of_record(record_of(long_item))) == item_to_json(long_item));
}

TEST_CASE("what is no record is told, wherever it is cut or changed") {
  const std::string record = record_of(tests::full_item());
  CHECK_THROWS_AS(item_of_record(""), Xapian::DatabaseCorruptError);
  CHECK_THROWS_AS(item_of_record("{}"), Xapian::DatabaseCorruptError);
  for (std::size_t bytes = 0; bytes < record.size(); bytes += 7)
    CHECK_THROWS_AS(item_of_record(std::string_view(record).substr(0, bytes)), Xapian::DatabaseCorruptError);
}

}  // namespace
}  // namespace referat
