#include "searcher/match/lengths.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/fields.h"

namespace referat {
namespace {

/// Documents 1 to 100, of which every fifth has no length; the others are as long as their number says.
Xapian::Database hundred_documents() {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (Xapian::docid id = 1; id <= 100; ++id) {
    Xapian::Document document;
    if (id % 5 != 0) document.add_term(std::string(kLengthTerm), id);
    database.add_document(document);
  }
  return database;
}

TEST_CASE("lengths are shares of the average, looked up for few documents as read for many") {
  constexpr double kAverage = (5050 - 1050) / 80.0;
  const std::vector<Xapian::docid> few = {3, 5, 50, 99};
  std::vector<Xapian::docid> all;
  for (Xapian::docid id = 1; id <= 100; ++id) all.push_back(id);
  Lengths lengths(hundred_documents());
  const auto check = [&](const std::vector<Xapian::docid>& documents) {
    const std::vector<double> shares = lengths.of(documents);
    REQUIRE(shares.size() == documents.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
      CHECK(shares[i] == doctest::Approx(documents[i] % 5 != 0 ? documents[i] / kAverage : 1));
  };
  check({});
  check(few);
  check(all);
  check(few);  // of what was read for all
  Lengths one_by_one(hundred_documents());  // until so many were looked up that all are read
  for (const Xapian::docid id : all) {
    const std::vector<double> share = one_by_one.of({id});
    REQUIRE(share.size() == 1);
    CHECK(share[0] == doctest::Approx(id % 5 != 0 ? id / kAverage : 1));
  }
}

TEST_CASE("where no item has a length all are average") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  database.add_document(Xapian::Document());
  CHECK(Lengths(database).of({1}) == std::vector<double>{1});
}

}  // namespace
}  // namespace referat
