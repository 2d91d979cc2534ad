#include "searcher/match/page.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include <xapian.h>

#include "common/index/fields.h"

namespace referat {
namespace {

TEST_CASE("the first of an order are those that sorting all would give") {
  std::mt19937 random(3);
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  const char* const days[] = {"", "20300101", "20300102", "20310327"};
  Documents documents;
  std::vector<double> weights;
  std::vector<std::tuple<double, std::string, std::string, Xapian::docid>> rows;
  for (Xapian::docid id = 1; id <= 500; ++id) {
    Xapian::Document document;
    const std::string day = days[random() % 4];
    const std::string name = "id" + std::to_string(random() % 50);
    document.add_value(kDateSlot, day);
    document.add_value(kIdSlot, name);
    database.add_document(document);
    if (random() % 3 == 0) continue;
    documents.push_back(id);
    weights.push_back(static_cast<double>(random() % 4));
    rows.emplace_back(weights.back(), day, name, id);
  }
  OpenIndex index(database);
  for (const bool by_weight : {false, true}) {
    for (const bool newest_first : {false, true}) {
      auto sorted = rows;
      std::sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) {
        if (by_weight && std::get<0>(a) != std::get<0>(b)) return std::get<0>(a) > std::get<0>(b);
        if (std::get<1>(a) != std::get<1>(b)) return (std::get<1>(a) < std::get<1>(b)) != newest_first;
        return std::tie(std::get<2>(a), std::get<3>(a)) < std::tie(std::get<2>(b), std::get<3>(b));
      });
      for (const std::size_t count : {0, 1, 10, 99, 1000}) {
        const auto page = first_in_order(index, documents, weights,
                                         {by_weight, {{kDateSlot, newest_first}, {kIdSlot, false}}}, count);
        REQUIRE(page.size() == std::min(count, rows.size()));
        for (std::size_t i = 0; i < page.size(); ++i) REQUIRE(page[i].document == std::get<3>(sorted[i]));
      }
    }
  }
}

}  // namespace
}  // namespace referat
