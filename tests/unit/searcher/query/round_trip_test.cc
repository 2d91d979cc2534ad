// parse_query(to_query_text(t)) is t, for trees of all shapes.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>

#include "searcher/query/tree.h"
#include "tests/unit/searcher/query/tree_notation.h"

namespace referat {
namespace {

using tests::in_notation;

/// xorshift64*: the same queries with every library and compiler.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  int below(int bound) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<int>(((state_ * 0x2545F4914F6CDD1DULL) >> 33) % static_cast<std::uint64_t>(bound));
  }

 private:
  std::uint64_t state_;
};

constexpr const char* kFragments[] = {
    "a",           "støj",
    "OG",          "ELLER",
    "IKKE",        "AND",
    "OR",          "NOT",
    "NÆR",         "NÆR/3",
    "NEAR/7",      "NÆR/0",
    "(",           ")",
    "(",           ")",
    "-",           "--",
    "–",           "\"",
    "“",           "”",
    "»",           "«",
    "\"ny vej\"",  "*",
    "stø*",        "x*y",
    ":",           "titel:",
    "titel:",      "organ:",
    "organ:",      "dato:",
    "foo:",        "http://x",
    "14:30",       "og",
    "sag:1",       "organ:\"b c\"",
    "§",           "børne-",
    "\xC3",        "\xFF",
    "\x01",        "*OG",
    "O*G",         "ti*tel:",
    "-a",          "titel:(",
    "organ:(",     "-(",
    "»a \"b\" c«", "“d »e« \"f\"”",
    "emne:x:y",    "ikke:",
    "udfald:é*",   "case:a*b",
    "NÆR (",       ") NÆR",
    "imod:V",      "forbehold:\"b c\"",
    "protokol:a",  "for:",
    "\u2028",      "a",
    "b",
};

std::string random_query(Random& random) {
  std::string query;
  for (int length = 1 + random.below(14); length > 0; --length) {
    query += kFragments[random.below(static_cast<int>(std::size(kFragments)))];
    if (random.below(4) != 0) query += ' ';
  }
  return query;
}

/// The rules of normal_form.h.
bool is_normal(const QueryNode& node, const QueryNode* parent) {
  using Kind = QueryNode::Kind;
  const bool in_conjunction = parent != nullptr && parent->kind == Kind::conjunction;
  const auto is_negation = [](const QueryNode& child) { return child.kind == Kind::negation; };
  const auto& children = node.children;
  const auto all_normal = [&] {
    return std::all_of(children.begin(), children.end(),
                       [&](const QueryNode& child) { return is_normal(child, &node); });
  };
  switch (node.kind) {
    case Kind::everything:
      return parent == nullptr || (in_conjunction && &node == &parent->children.front() &&
                                   std::all_of(parent->children.begin() + 1, parent->children.end(), is_negation));
    case Kind::conjunction:
      if (std::all_of(children.begin(), children.end(), is_negation)) return false;
      if (in_conjunction && node.spelled_out == parent->spelled_out) return false;
      return children.size() >= 2 && all_normal();
    case Kind::disjunction:
      return children.size() >= 2 && !(parent != nullptr && parent->kind == Kind::disjunction) && all_normal();
    case Kind::negation:
      return in_conjunction && children.size() == 1 && all_normal();
    case Kind::near:
      return children.size() >= 2 && node.distance >= 1 && node.distance <= 100;
    default:
      return children.empty() && !node.text.empty() && (node.kind != Kind::filter || node.field != QueryField::any);
  }
}

void check_round_trip(const std::string& query) {
  const QueryNode tree = parse_query(query).root;
  const std::string text = to_query_text(tree);
  CAPTURE(query);
  CAPTURE(text);
  CHECK(is_normal(tree, nullptr));
  CHECK(in_notation(parse_query(text).root) == in_notation(tree));
  CHECK(to_query_text(parse_query(text).root) == text);
}

TEST_CASE("the printed form of queries") {
  struct Case {
    const char* query;
    const char* printed;
  };
  const Case cases[] = {
      {"", ""},
      {"støj AND (trafik OR vej) NOT „ny motorvej“", "støj OG (trafik ELLER vej) IKKE \"ny motorvej\""},
      {"a b -c", "a b IKKE c"},
      {"-a -b", "IKKE a IKKE b"},
      {"a AND NOT b", "a OG IKKE b"},
      {"-a OG -b", "IKKE a OG IKKE b"},
      {"a b ELLER c OG d", "a b ELLER c OG d"},
      {"a (b OG c)", "a (b OG c)"},
      {"a NEAR b", "a NÆR/5 b"},
      {"title:(støj OR lar*)", "titel:støj ELLER titel:lar*"},
      {"organ:(Byråd \"Børne- og Ungeudvalget\")", "organ:Byråd ELLER organ:\"Børne- og Ungeudvalget\""},
      {"case:SAG-2018-1349 date:2018-01..2018-06", "sag:SAG-2018-1349 dato:2018-01..2018-06"},
      {"»den \"nye\" vej« “c »d« \"e\"”", "»den \"nye\" vej« “c »d« \"e\"”"},
      {"-(a ELLER b) -(c d)", "IKKE (a ELLER b) IKKE (c d)"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.query);
    CHECK(to_query_text(parse_query(c.query).root) == c.printed);
    check_round_trip(c.query);
  }
}

TEST_CASE("random queries read back as the same tree") {
  Random random(20180315);
  for (int i = 0; i < 20000; ++i) check_round_trip(random_query(random));
}

TEST_CASE("queries of random bytes read back as the same tree") {
  Random random(1349);
  for (int i = 0; i < 5000; ++i) {
    std::string query;
    for (int length = random.below(40); length > 0; --length) query += static_cast<char>(random.below(256));
    check_round_trip(query);
  }
}

}  // namespace
}  // namespace referat
