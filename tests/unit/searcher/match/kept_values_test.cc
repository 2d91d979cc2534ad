#include "searcher/match/kept_values.h"

#include <doctest/doctest.h>

#include <string>

#include <xapian.h>

namespace referat {
namespace {

constexpr unsigned kSlot = 3;

/// Every second document has a value of 100 bytes.
Xapian::Database twenty_documents() {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (Xapian::docid id = 1; id <= 20; ++id) {
    Xapian::Document document;
    if (id % 2 == 0) document.add_value(kSlot, std::string(100, static_cast<char>('a' + id)));
    database.add_document(document);
  }
  return database;
}

const KeptValues::Elsewhere kNowhere = [](Xapian::docid) { return std::string_view(); };

std::string expected(Xapian::docid id) {
  return id <= 20 && id % 2 == 0 ? std::string(100, static_cast<char>('a' + id)) : "";
}

TEST_CASE("values are the same in whatever order and however few are kept") {
  for (const std::size_t most_bytes : {std::size_t{0}, std::size_t{500}, std::size_t{1000}, std::size_t{1} << 20}) {
    CAPTURE(most_bytes);
    KeptValues values(twenty_documents(), kSlot, most_bytes, kNowhere);
    for (Xapian::docid id = 1; id <= 22; ++id) CHECK(values.of(id) == expected(id));
    for (Xapian::docid id = 22; id >= 1; --id) CHECK(values.of(id) == expected(id));
    for (Xapian::docid id = 1; id <= 22; ++id) CHECK(values.passing(id) == expected(id));
    for (Xapian::docid turn = 0; turn < 60; ++turn) CHECK(values.of(1 + turn * 7 % 20) == expected(1 + turn * 7 % 20));
  }
}

TEST_CASE("a slot that no document has") {
  KeptValues values(twenty_documents(), kSlot + 1, 1000, kNowhere);
  CHECK(values.of(2).empty());
  CHECK(values.of(1).empty());
}

TEST_CASE("what is no value is told elsewhere") {
  for (const unsigned slot : {kSlot, kSlot + 1}) {
    CAPTURE(slot);
    KeptValues values(twenty_documents(), slot, 1000, [](Xapian::docid id) { return id > 20 ? "" : "elsewhere"; });
    const auto right = [&](Xapian::docid id) {
      const std::string value = slot == kSlot ? expected(id) : "";
      return value.empty() && id <= 20 ? "elsewhere" : value;
    };
    for (Xapian::docid id = 1; id <= 22; ++id) {
      CHECK(values.of(id) == right(id));
      CHECK(values.passing(id) == right(id));
      CHECK(values.of(23 - id) == right(23 - id));
    }
  }
}

}  // namespace
}  // namespace referat
