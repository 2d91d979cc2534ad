#include "common/model/item_id.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/unit/joined.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

using tests::joined;
using tests::sample_item;

constexpr const char* kHash = "0123456789abcdef";

std::string ids(std::vector<Item> items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].position == 0) items[i].position = static_cast<int>(i) + 1;
  }
  assign_ids(items, kHash);
  std::vector<std::string> all;
  for (const Item& item : items) all.push_back(item.id);
  return joined(all);
}

/// A change to the sample item.
template <typename Change>
Item changed(Change&& change) {
  Item item = sample_item();
  change(item);
  return item;
}

Item numbered(std::optional<std::string> number) {
  return changed([&](Item& item) { item.number = std::move(number); });
}

Item at(const std::string& time, const std::string& number, const std::string& kind = "") {
  return changed([&](Item& item) {
    item.time = time;
    item.number = number;
    item.kind = kind;
  });
}

TEST_CASE("every form of an id") {
  const std::pair<Item, std::string> kCases[] = {
      {sample_item(), "fjordby-byraadet/2031-03-27/3"},
      {changed([](Item& i) { i.kind = "referat"; }), "fjordby-byraadet/2031-03-27/3"},
      {changed([](Item& i) { i.kind = "dagsorden"; }), "fjordby-byraadet/2031-03-27/dagsorden/3"},
      {changed([](Item& i) { i.organ = "KKR Hovedstaden"; }), "kkr-hovedstaden/2031-03-27/3"},
      {changed([](Item& i) { i.organ = "KKR Hovedstaden", i.municipality.reset(); }), "kkr-hovedstaden/2031-03-27/3"},
      {changed([](Item& i) { i.organ = "Børne- og Ungeudvalget"; }), "fjordby-boerne-og-ungeudvalget/2031-03-27/3"},
      {changed([](Item& i) { i.municipality.reset(); }), "byraadet/2031-03-27/3"},
      {changed([](Item& i) { i.municipality = "Ærø"; }), "aeroe-byraadet/2031-03-27/3"},
      {changed([](Item& i) { i.organ.reset(); }), "fjordby/2031-03-27/3"},
      {changed([](Item& i) { i.organ.reset(), i.municipality.reset(); }), "ukendt/2031-03-27/3"},
      {changed([](Item& i) { i.organ = "日本", i.municipality.reset(); }), "ukendt/2031-03-27/3"},
      {changed([](Item& i) { i.date.reset(); }), "fjordby-byraadet/udateret-01234567/3"},
      {changed([](Item& i) { i.date.reset(), i.kind = "dagsorden"; }),
       "fjordby-byraadet/udateret-01234567/dagsorden/3"},
      {changed([](Item& i) { i.position = 7, i.number.reset(); }), "fjordby-byraadet/2031-03-27/p7"},
      {changed([](Item& i) { i.id = "min/egen/id"; }), "min/egen/id"},
      {numbered("3.1"), "fjordby-byraadet/2031-03-27/3.1"},
      {numbered("3.1."), "fjordby-byraadet/2031-03-27/3.1"},
      {numbered("12 B"), "fjordby-byraadet/2031-03-27/12-b"},
      {numbered("–"), "fjordby-byraadet/2031-03-27/p1"},
      {numbered("../x"), "fjordby-byraadet/2031-03-27/x"},
      {numbered("1/2"), "fjordby-byraadet/2031-03-27/1-2"},
  };
  for (const auto& [item, expected] : kCases) {
    CAPTURE(expected);
    CHECK(ids({item}) == expected);
  }
}

TEST_CASE("a repeated number carries its place") {
  CHECK(ids({numbered("1"), numbered("2"), numbered("1"), numbered("1")}) ==
        "fjordby-byraadet/2031-03-27/1 | fjordby-byraadet/2031-03-27/2 | fjordby-byraadet/2031-03-27/1-p3 | "
        "fjordby-byraadet/2031-03-27/1-p4");
  CHECK(ids({changed([](Item& i) { i.id = "fjordby-byraadet/2031-03-27/3"; }), sample_item()}) ==
        "fjordby-byraadet/2031-03-27/3 | fjordby-byraadet/2031-03-27/3-p2");
  CHECK(ids({numbered("1-p2"), numbered("1"), numbered("1"), numbered("1-p3")}) ==
        "fjordby-byraadet/2031-03-27/1-p2 | fjordby-byraadet/2031-03-27/1 | fjordby-byraadet/2031-03-27/1-p3 | "
        "fjordby-byraadet/2031-03-27/1-p3-p4");
  // Agenda and minutes of one meeting do not repeat each other's numbers.
  CHECK(ids({at("17:00", "1", "dagsorden"), at("17:00", "1", "referat")}) ==
        "fjordby-byraadet/2031-03-27/dagsorden/1 | fjordby-byraadet/2031-03-27/1");
}

TEST_CASE("a supplement's items have numbers of their own") {
  const auto added = [](const std::string& number, const std::string& kind) {
    return changed([&](Item& item) {
      item.kind = kind;
      item.supplement = true;
      item.number = number.empty() ? std::optional<std::string>() : number;
    });
  };
  CHECK(ids({numbered("1"), added("1", "dagsorden"), added("", "dagsorden"), added("1", "referat"),
             added("1", "referat")}) ==
        "fjordby-byraadet/2031-03-27/1 | fjordby-byraadet/2031-03-27/dagsorden/tillaeg-1 | "
        "fjordby-byraadet/2031-03-27/dagsorden/tillaeg-p3 | fjordby-byraadet/2031-03-27/tillaeg-1 | "
        "fjordby-byraadet/2031-03-27/tillaeg-1-p5");
  Item item = added("1", "dagsorden");
  item.id = "fjordby-byraadet/2031-03-27/dagsorden/tillaeg-1";
  CHECK(meeting_id(item) == "fjordby-byraadet/2031-03-27");
}

TEST_CASE("of two meetings on a day the later carries its time") {
  CHECK(ids({at("19:30", "1"), at("17:00", "1"), at("19:30", "2")}) ==
        "fjordby-byraadet/2031-03-27T1930/1 | fjordby-byraadet/2031-03-27/1 | fjordby-byraadet/2031-03-27T1930/2");
  CHECK(ids({at("17:00", "1", "dagsorden"), at("19:30", "1", "dagsorden")}) ==
        "fjordby-byraadet/2031-03-27/dagsorden/1 | fjordby-byraadet/2031-03-27T1930/dagsorden/1");
  CHECK(ids({at("17:00", "1"), at("17:00", "2")}) == "fjordby-byraadet/2031-03-27/1 | fjordby-byraadet/2031-03-27/2");
  // Two bodies, and an item whose start is not printed.
  CHECK(ids({at("19:00", "1"), changed([](Item& i) { i.organ = "Økonomiudvalget"; }),
             changed([](Item& i) { i.time.reset(); })}) ==
        "fjordby-byraadet/2031-03-27/1 | fjordby-oekonomiudvalget/2031-03-27/3 | fjordby-byraadet/2031-03-27/3");
}

TEST_CASE("ids given twice are the same") {
  std::vector<Item> items = {numbered("1"), numbered({}), numbered("1")};
  assign_ids(items, kHash);
  std::vector<Item> again = items;
  assign_ids(again, "fedcba9876543210");
  for (std::size_t i = 0; i < items.size(); ++i) CHECK(again[i].id == items[i].id);
}

TEST_CASE("a meeting's id") {
  const std::pair<std::string, std::string> kCases[] = {
      {"fjordby-byraadet/2031-03-27/3.1", "fjordby-byraadet/2031-03-27"},
      {"fjordby-byraadet/2031-03-27/dagsorden/3", "fjordby-byraadet/2031-03-27"},
      {"fjordby-byraadet/2031-03-27T1700/dagsorden/p3", "fjordby-byraadet/2031-03-27T1700"},
      // An id that somebody else gave may say nothing about the meeting.
      {"min/egen/id", "fjordby-byraadet/2031-03-27"},
      {"42", "fjordby-byraadet/2031-03-27"},
  };
  for (const auto& [id, meeting] : kCases) {
    CAPTURE(id);
    CHECK(meeting_id(changed([&](Item& item) { item.id = id; })) == meeting);
  }
  CHECK(meeting_id(changed([](Item& item) {
          item.date.reset();
          item.id = "fjordby-byraadet/udateret-01234567/3";
        })) == "fjordby-byraadet/udateret-01234567");
}

TEST_CASE("the time in an id") {
  struct Case {
    std::string timed;
    std::string plain;
  };
  const Case kCases[] = {
      {"a/2018-03-15T1700/3", "a/2018-03-15/3"},
      {"a/2018-03-15T1700", "a/2018-03-15"},
      {"a/2018-03-15T1700/dagsorden/3", "a/2018-03-15/dagsorden/3"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.timed);
    CHECK(without_time(c.timed) == c.plain);
    CHECK(without_time(c.plain) == c.plain);
    CHECK(with_time(c.plain, "17:00") == c.timed);
  }
  for (const std::string id :
       {"", "x", "a/b/c", "a/udateret-01234567/3", "a/2018-03-1/3", "T1700", "a/2018-xx-15T1700/3"}) {
    CAPTURE(id);
    CHECK(without_time(id) == id);
    CHECK(with_time(id, "17:00") == id);
  }
  CHECK(without_time("a/2018-03-15T17/3") == "a/2018-03-15T17/3");
}

TEST_CASE("FNV-1a") {
  CHECK(hash_hex("") == "cbf29ce484222325");
  CHECK(hash_hex("a") == "af63dc4c8601ec8c");
  CHECK(hash_hex("foobar") == "85944171f73967e8");
}

}  // namespace
}  // namespace referat
