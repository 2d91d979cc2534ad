#include "common/json/plain_item.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>

#include "common/json/item_json.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

/// By way of a tree: a byte order mark is not plain.
Result<Item> read_with_care(const std::string& json) {
  return item_from_json("\xEF\xBB\xBF" + json);
}

bool is_plain(const std::string& json) {
  CAPTURE(json);
  const auto plain = read_plain_item(json);
  if (!plain) return false;
  const auto careful = read_with_care(json);
  REQUIRE(careful);
  CHECK(item_to_json(*plain) == item_to_json(*careful));
  return true;
}

TEST_CASE("what the project writes itself is plain") {
  Item odd = tests::sample_item();
  odd.title = "linje\nskift \t \"citat\" \\ \x1B[31m a\xC2\x9B b\x7F";
  for (const Item& item : {Item(), tests::sample_item(), tests::full_item(), odd}) CHECK(is_plain(item_to_json(item)));
}

TEST_CASE("what a scraper would write is plain, and read as with a tree") {
  for (const std::string_view json : {
           R"({})",
           R"( { "title" : "a" , "open" : null } )",
           R"({"number": 3, "title": "T", "text": "Godkendt.", "case": "30/8545", "source": "a.txt", "position": 12})",
           R"({"url": {"a": [1, {"b": [true, false, null]}], "c": ""}, "title": "x", "url": []})",
           R"({"title": "\u00e6\u2013\n\/\"", "case": [1, "2"], "topics": [], "sections": []})",
           R"({"text": "x", "sections": [{"kind": "beslutning", "text": "y"}, {"text": "z"}]})",
           R"({"text": "x", "sections": null, "dissent": null, "source": null, "votes": null})",
           R"({"votes": {"for": null, "against": {"count": 3, "parties": "A"}}, "route": [{"organ": "Byrådet"}, {}]})",
           R"({"source": {"line": 7, "page": null}, "warnings": [{"code": "a", "message": "b"}], "supplement": true})",
           R"({"title": "blåbærgrød på ø – 12 €, 😀"})",
       })
    CHECK(is_plain(std::string(json)));
}

TEST_CASE("what is wrong or rare is left to the reader that takes care") {
  for (const std::string_view json : {
           "",
           "[]",
           "{",
           R"({"title": "a"} x)",
           R"({"title": "a",})",
           R"({"title": 1.5})",
           R"({"title": "a", "title": "b"})",
           R"({"position": -1})",
           R"({"position": 007})",
           R"({"position": 9999999999})",
           R"({"open": "false"})",
           R"({"case": [null]})",
           R"({"case": true})",
           R"({"sections": ["a"]})",
           R"({"sections": [{"kind": "Sludder"}]})",
           R"({"source": 5})",
           R"({"votes": []})",
           R"({"title": "\ud83d\ude00"})",
           R"({"title": "\x"})",
           R"({"title": "\u12g4"})",
           "{\"title\": \"a\nb\"}",
           "{\"title\": \"\xFF\"}",
           "{\"title\": \"\xED\xA0\x80\"}",
           R"({"a": [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]})",
       }) {
    CAPTURE(json);
    CHECK_FALSE(is_plain(std::string(json)));
  }
}

TEST_CASE("damaged lines: never another item than with a tree") {
  const std::string line = item_to_json(tests::full_item());
  constexpr std::string_view kBytes = "\"\\{}[]:,0519.-eEtnu \n\x01\x7F\xC3\xA6\xFF";
  std::mt19937 random(5);
  std::size_t plain = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string damaged = line;
    for (auto times = random() % 3; times < 3; ++times) {
      const std::size_t at = random() % damaged.size();
      switch (random() % 3) {
        case 0:
          damaged[at] = kBytes[random() % kBytes.size()];
          break;
        case 1:
          damaged.erase(at, 1 + random() % 6);
          break;
        default:
          damaged.insert(at, 1, kBytes[random() % kBytes.size()]);
      }
    }
    plain += is_plain(damaged) ? 1 : 0;
  }
  CHECK(plain > 500);
}

}  // namespace
}  // namespace referat
