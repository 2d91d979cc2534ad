#include "indexer/write/plain_days.h"

#include <doctest/doctest.h>

#include <functional>
#include <set>
#include <string>

#include "tests/unit/sample_items.h"

namespace referat {
namespace {

Item item_at(int position) {
  Item item = tests::sample_item(std::to_string(position), "Kajen");
  item.id = "fjordby-byraadet/2031-03-27/" + std::to_string(position);
  item.position = position;
  item.kind = "referat";
  return item;
}

TEST_CASE("a day needs settling as soon as anything is unusual") {
  const std::set<std::string> day = {"fjordby-byraadet/2031-03-27"};
  const auto left_with = [&](const std::function<void(Item&)>& change, const std::string& origin) {
    PlainDays plain;
    plain.add(*day.begin(), item_at(1), "a.txt");
    Item other = item_at(2);
    change(other);
    plain.add(*day.begin(), other, origin);
    std::set<std::string> days = day;
    plain.take_from(days);
    return days;
  };
  const auto unchanged = [](Item&) {};
  CHECK(left_with(unchanged, "a.txt").empty());
  CHECK(left_with(unchanged, "b.txt") == day);
  CHECK(left_with([](Item& item) { item.kind = "dagsorden"; }, "a.txt") == day);
  CHECK(left_with([](Item& item) { item.supplement = true; }, "a.txt") == day);
  CHECK(left_with([](Item& item) { item.position = 1; }, "a.txt") == day);
  CHECK(left_with([](Item& item) { item.id = item_at(1).id; }, "a.txt") == day);
}

TEST_CASE("an id that stands on two days makes both unusual") {
  PlainDays plain;
  plain.add("a", item_at(1), "a.txt");
  plain.add("b", item_at(1), "b.txt");
  plain.add("c", item_at(2), "c.txt");
  std::set<std::string> days = {"a", "b", "c", "d"};
  plain.take_from(days);
  CHECK(days == std::set<std::string>{"a", "b", "d"});
  plain.take_from(days);  // nothing is remembered
  CHECK(days.size() == 3);
}

}  // namespace
}  // namespace referat
