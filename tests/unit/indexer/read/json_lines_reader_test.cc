#include "indexer/read/json_lines_reader.h"

#include <doctest/doctest.h>

#include "common/json/item_json.h"

#include <string>

namespace referat {
namespace {

// "title <path:line>" of each item.
std::string read(std::string_view bytes) {
  const auto items = read_json_lines(bytes, "a.jsonl");
  if (!items) return "error: " + items.error().message;
  std::string all;
  for (const Item& item : *items) {
    all += (all.empty() ? "" : "; ") + item.title + " <" + item.source.path + ":" +
           (item.source.line ? std::to_string(*item.source.line) : "") + ">";
  }
  return all;
}

TEST_CASE("an item a line") {
  struct Case {
    std::string bytes;
    std::string items;
  };
  const Case kCases[] = {
      {"", ""},
      {"\n \r\n", ""},
      {"{\"title\": \"a\"}\n{\"title\": \"b\"}\n", "a <a.jsonl:1>; b <a.jsonl:2>"},
      {"{\"title\": \"a\"}\r\n\r\n  {\"title\": \"b\"}", "a <a.jsonl:1>; b <a.jsonl:3>"},
      {"\xEF\xBB\xBF{\"title\": \"a\"}", "a <a.jsonl:1>"},
      {"{\"title\": \"a\", \"source\": {\"path\": \"x.pdf\", \"line\": 9}}", "a <x.pdf:9>"},
      {"{\"title\": \"a\", \"source\": \"x.pdf\"}", "a <x.pdf:>"},
      // Of two items with one id the later counts, in the place of the first.
      {"{\"id\": \"i\", \"title\": \"a\"}\n{\"title\": \"b\"}\n{\"id\": \"i\", \"title\": \"c\"}",
       "c <a.jsonl:3>; b <a.jsonl:2>"},
      {"{\"title\": \"a\"}\n{\"title\": \"a\"}", "a <a.jsonl:1>; a <a.jsonl:2>"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.bytes);
    CHECK(read(c.bytes) == c.items);
  }
}

TEST_CASE("a line that is no item fails the file and is named") {
  struct Case {
    std::string bytes;
    std::string line;
    std::string field;
  };
  const Case kCases[] = {
      {"{\"title\": \"a\"}\n\n{\"title\": 1.5}", "line 3", "title"},
      {"{\"title\": \"a\"}\n{\"position\": \"x\"}\n", "line 2", "position"},
      {"hej", "line 1", "JSON object"},
      {"{\"title\": \"a\"} {\"title\": \"b\"}", "line 1", "JSON object"},
      {"{\"title\": \"l\xE6rer\"}", "line 1", "JSON object"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.bytes);
    const auto items = read_json_lines(c.bytes, "a.jsonl");
    REQUIRE_FALSE(items);
    CHECK(items.error().code == ErrorCode::source_failed);
    CHECK(items.error().message.find(c.line) != std::string::npos);
    CHECK(items.error().message.find(c.field) != std::string::npos);
  }
}

TEST_CASE("a long file is the same by any number of threads") {
  std::string bytes = "\xEF\xBB\xBF\n";
  for (int i = 0; i < 3000; ++i) {
    const std::string number = std::to_string(i);
    // Every seventh line has the id of an earlier one.
    bytes += R"({"id":"x/)" + std::to_string(i % 7 == 0 ? i / 2 : i) + R"(","title":"Kaj )" + number + R"(","text":")" +
             std::string(300, 'a') + "\"}\n" + (i % 5 == 0 ? "\n" : "");
  }
  const auto one = read_json_lines(bytes, "a.jsonl").value();
  for (const std::size_t threads : {2, 3, 8}) {
    const auto several = read_json_lines(bytes, "a.jsonl", threads).value();
    REQUIRE(several.size() == one.size());
    for (std::size_t i = 0; i < one.size(); ++i) REQUIRE(item_to_json(several[i]) == item_to_json(one[i]));
    const auto failed = read_json_lines(bytes + "{\n" + bytes + "[]\n", "a.jsonl", threads);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message == read_json_lines(bytes + "{\n", "a.jsonl").error().message);
  }
}

}  // namespace
}  // namespace referat
