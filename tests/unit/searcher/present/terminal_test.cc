#include "searcher/present/terminal.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace referat {
namespace {

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

TEST_CASE("lines are wrapped at words and indented") {
  struct Case {
    std::string text;
    int indent;
    std::string expected;
  };
  const Case kCases[] = {
      {"", 0, ""},
      {"   \n ", 2, ""},
      {"Godkendt.", 0, "Godkendt.\n"},
      {"Godkendt.", 4, "    Godkendt.\n"},
      {"et to  tre\nfire", 0, "et to tre fire\n"},
      {"femten tegn her og så lidt til", 0, "femten tegn her og så\nlidt til\n"},
      {"ååååååååå ååååååååå å åå", 0, "ååååååååå ååååååååå å\nåå\n"},
      {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b", 0, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nb\n"},
      {"aaaa bbbb cccc dddd eeee", 4, "    aaaa bbbb cccc\n    dddd eeee\n"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(wrapped(c.text, c.indent, Emphasis::none, {false, 21}) == c.expected);
  }
}

TEST_CASE("no line is wider than the terminal, whatever the indent") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "på " : "noget ";
  for (const int indent : {0, 4, 10, 12, 13, 20}) {
    for (const int width : {40, 80, 100}) {
      CAPTURE(indent);
      CAPTURE(width);
      const std::string block = wrapped(text, indent, Emphasis::none, {false, width});
      std::size_t widest = 0;
      for (std::size_t at = 0; at < block.size();) {
        const std::size_t end = block.find('\n', at);
        REQUIRE(end != std::string::npos);
        widest = std::max(widest, characters(block.substr(at, end - at)));
        CHECK(block.substr(at, static_cast<std::size_t>(indent)) == std::string(static_cast<std::size_t>(indent), ' '));
        at = end + 1;
      }
      CHECK(widest <= static_cast<std::size_t>(width));
    }
  }
}

TEST_CASE("emphasis only where there is colour, and never counted as columns") {
  const TextStyle plain{false, 80};
  const TextStyle color{true, 80};
  CHECK(emphasized("støj", Emphasis::hit, plain) == "støj");
  CHECK(emphasized("støj", Emphasis::none, color) == "støj");
  CHECK(emphasized("", Emphasis::hit, color) == "");
  CHECK(emphasized("støj", Emphasis::hit, color) == "\x1b[1;33mstøj\x1b[0m");
  CHECK(wrapped({{"en ", false}, {"støj", true}, {"mur", false}}, 0, Emphasis::none, plain) == "en støjmur\n");
  CHECK(wrapped({{"en ", false}, {"støj", true}, {"mur", false}}, 0, Emphasis::none, color) ==
        "en \x1b[1;33mstøj\x1b[0mmur\n");
  CHECK(wrapped({{"aaaaaaaaaa", true}, {" bbbbbbbbbb c", false}}, 0, Emphasis::none, {true, 21}) ==
        "\x1b[1;33maaaaaaaaaa\x1b[0m bbbbbbbbbb\nc\n");
}

TEST_CASE("control characters of documents never reach the terminal") {
  const std::string hostile =
      "a\x1b[31mb\x07\x7F\u009B"
      "c\u202E"
      "d\xFF";
  CHECK(emphasized(hostile, Emphasis::none, {false, 80}) == "a[31mbcd\uFFFD");
  CHECK(wrapped(hostile, 0, Emphasis::none, {false, 80}) == "a[31mbcd\uFFFD\n");
  CHECK(wrapped({{hostile, true}}, 0, Emphasis::none, {false, 80}) == "a[31mbcd\uFFFD\n");
}

TEST_CASE("lists break between entries, not inside them") {
  CHECK(wrapped_list({}, 2, {false, 30}) == "");
  CHECK(wrapped_list({"Byrådet 3", "KKR 1"}, 2, {false, 30}) == "  Byrådet 3, KKR 1\n");
  CHECK(wrapped_list({"Kultur og Fritid 12", "Byrådet 3"}, 0, {false, 25}) == "Kultur og Fritid 12,\nByrådet 3\n");
}

}  // namespace
}  // namespace referat
