// Hostile queries: read in bounded time and stack, with a warning for what was left out.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "searcher/query/tree.h"
#include "tests/unit/searcher/query/tree_notation.h"

namespace referat {
namespace {

using tests::in_notation;

std::string repeat(const std::string& part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

std::string megabyte_of(const std::string& part) {
  return repeat(part, static_cast<int>((1 << 20) / part.size()));
}

int count(const ParsedQuery& parsed, const std::string& code) {
  return static_cast<int>(std::ranges::count(parsed.warnings, code, &QueryWarning::code));
}

int depth(const QueryNode& node) {
  int deepest = 0;
  for (const QueryNode& child : node.children) deepest = std::max(deepest, depth(child));
  return deepest + 1;
}

TEST_CASE("a megabyte of anything is read in bounded time") {
  for (const char* part :
       {"a",      "a ",    "støj ",    "(",           ")",      "()",       "(a",      "a)",        "\"",
        "\"a\"",  "\"\"",  "“",        "”»",          "-",      "- ",       "-(",      "-a ",       ":",
        "*",      "* ",    "a*",       "*a",          "OG ",    "ELLER ",   "IKKE ",   "NÆR ",      "NÆR/9 ",
        "a NÆR ", "a OG ", "a ELLER ", "a ELLER (b ", "titel:", "titel: ",  "titel:(", "organ:(a ", "foo:",
        "foo:a ", "a:",    "\xFF",     "\xE2\x82",    "\x01",   "IKKE (a ", "NÆR/1"}) {
    CAPTURE(part);
    const std::string text = megabyte_of(part);
    const auto start = std::chrono::steady_clock::now();
    const ParsedQuery parsed = parse_query(text);
    const std::string printed = to_query_text(parsed.root);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    // Some milliseconds; the bound only has to tell linear from quadratic, on a busy machine and under sanitizers.
    CHECK(seconds.count() < 5);
    CHECK(parsed.warnings.size() <= 130);
    CHECK(depth(parsed.root) <= 64 * 3 + 2);
    CHECK(printed.size() < (1 << 21));
  }
}

TEST_CASE("more than four hundred words are cut off") {
  const ParsedQuery fits = parse_query(repeat("a ", 400));
  CHECK(fits.root.children.size() == 400);
  CHECK(fits.warnings.empty());

  const ParsedQuery words = parse_query(repeat("a ELLER (", 1500));
  CHECK(count(words, "too_long") == 1);
  CHECK(count(words, "dangling_operator") == 0);
  CHECK(count(words, "unbalanced_bracket") == 0);

  const ParsedQuery phrase = parse_query("\"" + repeat("a ", 1500) + "\"");
  CHECK(phrase.root.kind == QueryNode::Kind::phrase);
  CHECK(phrase.root.text.size() == 799);
  REQUIRE(count(phrase, "too_long") == 1);
  CHECK(phrase.warnings[0].at == 801);
}

TEST_CASE("a word is cut on a character boundary") {
  const ParsedQuery word = parse_query("a" + repeat("ø", 100000) + " b");
  REQUIRE(word.root.children.size() == 2);
  CHECK(word.root.children[0].text == "a" + repeat("ø", 499));
  CHECK(count(word, "too_long") == 1);
  CHECK(parse_query(std::string(1000, 'a')).warnings.empty());
  CHECK(parse_query(std::string(1001, 'a') + "*").root.kind == QueryNode::Kind::prefix);
}

TEST_CASE("ten thousand operators and brackets") {
  const ParsedQuery operators = parse_query("a " + repeat("OG ELLER IKKE NÆR - ", 2000) + "b");
  CHECK(in_notation(operators.root).find('b') != std::string::npos);
  CHECK(count(operators, "dangling_operator") == 10);
  CHECK(operators.warnings.back().message.find(" more of this kind)") != std::string::npos);

  const ParsedQuery nested = parse_query(repeat("(", 10000) + "a" + repeat(")", 10000));
  CHECK(in_notation(nested.root) == "a");
  CHECK(count(nested, "too_deep") == 1);
  CHECK(count(nested, "unbalanced_bracket") == 0);

  const ParsedQuery open = parse_query(repeat("(", 10000) + "a b");
  CHECK(in_notation(open.root) == "all(a b)");
  CHECK(count(open, "unbalanced_bracket") == 10);

  CHECK(in_notation(parse_query(repeat("IKKE ", 10001) + "a").root) == "all(everything not(a))");
  CHECK(count(parse_query(repeat("OG ", 40000)), "too_long") == 1);
}

TEST_CASE("nesting is kept down to a depth of 64, and words beyond it") {
  const std::string opening = "a ELLER (b OG (";
  const auto nested = [&opening](int levels) { return repeat(opening, levels / 2) + "c" + repeat(")", levels); };
  const ParsedQuery fits = parse_query(nested(64));
  CHECK(fits.warnings.empty());
  CHECK(depth(fits.root) == 65);
  CHECK(in_notation(parse_query(to_query_text(fits.root)).root) == in_notation(fits.root));

  const ParsedQuery deep = parse_query(nested(66));
  CHECK(count(deep, "too_deep") == 1);
  CHECK(deep.warnings.size() == 1);
  CHECK(std::ranges::count(in_notation(deep.root), 'b') == 33);
  CHECK(in_notation(parse_query(to_query_text(deep.root)).root) == in_notation(deep.root));
}

}  // namespace
}  // namespace referat
