#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "searcher/query/tree.h"
#include "tests/unit/searcher/query/tree_notation.h"

namespace referat {
namespace {

using tests::in_notation;

struct Case {
  std::string query;
  std::string tree;
  std::string warnings = "";  ///< "code@at" in order
};

std::string warnings_of(const ParsedQuery& parsed) {
  std::string list;
  for (const QueryWarning& warning : parsed.warnings) {
    if (!list.empty()) list += ' ';
    list += warning.code + "@" + std::to_string(warning.at.value_or(-1));
  }
  return list;
}

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.query);
    const ParsedQuery parsed = parse_query(c.query);
    CHECK(in_notation(parsed.root) == c.tree);
    CHECK(warnings_of(parsed) == c.warnings);
    for (const QueryWarning& warning : parsed.warnings) CHECK_FALSE(warning.message.empty());
  }
}

TEST_CASE("words stand as they were typed") {
  check({
      {"", "everything"},
      {" \t\n\x01\x7F\xC2\xA0 ", "everything"},
      {"støj", "støj"},
      {"støj trafik", "all(støj trafik)"},
      {"støj\u00A0trafik\u2003vej", "all(støj trafik vej)"},
      {std::string("a\0b\x1B[31m", 8), "all(a b [31m)"},
      {"børne-unge e-mail SAG-2018-1349 børne- og unge", "all(børne-unge e-mail SAG-2018-1349 børne- og unge)"},
      {"§ 108 stk. 2, A/S 14:30 kl.14:30 1:1000", "all(§ 108 stk. 2, A/S 14:30 kl.14:30 1:1000)"},
      {"støj og larm eller vej ikke or and not near nær Og", "all(støj og larm eller vej ikke or and not near nær Og)"},
      {"ORGAN ANDRE NOTAT IKKEVOLD NÆRHED OG/ELLER", "all(ORGAN ANDRE NOTAT IKKEVOLD NÆRHED OG/ELLER)"},
      {"medlem(mer)", "all(medlem mer)"},
      {"skole–hjem —", "all(skole–hjem —)"},
  });
}

TEST_CASE("conjunction and disjunction") {
  check({
      {"a OG b", "and(a b)"},
      {"a AND b", "and(a b)"},
      {"a b OG c", "and(a b c)"},
      {"a ELLER b", "or(a b)"},
      {"a OR b ELLER c", "or(a b c)"},
      {"a b ELLER c d", "or(all(a b) all(c d))"},
      {"a OG b ELLER c", "or(and(a b) c)"},
      {"a (b ELLER c)", "all(a or(b c))"},
      {"a ELLER (b ELLER (c ELLER d))", "or(a b c d)"},
      {"a (b (c d))", "all(a b c d)"},
      {"a OG (b OG c)", "and(a b c)"},
      {"a OG (b c)", "and(a all(b c))"},
      {"a (b OG c)", "all(a and(b c))"},
      {"((((a))))", "a"},
      {"støj OG (trafik ELLER vej) IKKE \"ny motorvej\"", "and(støj or(trafik vej) not('ny motorvej'))"},
  });
}

TEST_CASE("negation") {
  check({
      {"a IKKE b", "all(a not(b))"},
      {"a NOT b", "all(a not(b))"},
      {"a -b", "all(a not(b))"},
      {"a −b –c", "all(a not(b) not(c))"},
      {"a OG IKKE b", "and(a not(b))"},
      {"IKKE a b", "all(not(a) b)"},
      {"(-a b)", "all(not(a) b)"},
      {"-a", "all(everything not(a))"},
      {"IKKE a OG IKKE b", "and(everything not(a) not(b))"},
      {"a ELLER -b", "or(a all(everything not(b)))"},
      {"a (IKKE b OG IKKE c)", "all(a not(b) not(c))"},
      {"-\"a b\" -titel:c -(d e)", "all(everything not('a b') not(titel/c) not(all(d e)))"},
      {"a IKKE (b ELLER c)", "all(a not(or(b c)))"},
      {"IKKE IKKE a", "a"},
      {"a -(-b)", "all(a b)"},
      {"a -(-b -c)", "all(a not(all(everything not(b) not(c))))"},
      {"-5", "all(everything not(5))"},
  });
}

TEST_CASE("phrases and prefixes") {
  check({
      {"\"ny motorvej\"", "'ny motorvej'"},
      {"\"  ny \n motorvej \"", "'ny motorvej'"},
      {"\"OG -a (b) titel:c\"", "'OG -a (b) titel:c'"},
      {"“ny vej” „ny vej“ ”ny vej” »ny vej« «ny vej»", "all('ny vej' 'ny vej' 'ny vej' 'ny vej' 'ny vej')"},
      {"»den \"nye\" vej«", "'den \"nye\" vej'"},
      {"\"ny vej” og", "all('ny vej' og)"},
      {"a\"b\"c", "all(a 'b' c)"},
      {"støj*", "støj*"},
      {"stø*j* *vej", "all(støj* vej)", "star_ignored@3 star_ignored@7"},
      {"støj**", "støj*", "star_ignored@4"},
      {"\"ny mo*\"", "'ny mo'", "star_ignored@6"},
      {"ø* sø*", "all(ø sø*)", "prefix_too_short@0"},
      {"*", "everything", "star_ignored@0"},
      {"OG*", "OG*"},
  });
}

TEST_CASE("NÆR binds tightest") {
  check({
      {"a NÆR/3 b", "near3(a b)"},
      {"a NÆR b", "near5(a b)"},
      {"a NEAR b", "near5(a b)"},
      {"a NEAR/100 b", "near100(a b)"},
      {"a NÆR/7 b NÆR/7 c", "near7(a b c)"},
      {"a b NÆR/2 c d", "all(a near2(b c) d)"},
      {"IKKE a NÆR b", "all(everything not(near5(a b)))"},
      {"sto* NÆR \"ny vej\"", "near5(sto* 'ny vej')"},
      {"(a) NÆR (b)", "near5(a b)"},
      {"titel:(a NÆR b) titel:a NÆR/2 titel:b", "all(near5(titel/a titel/b) near2(titel/a titel/b))"},
      {"a NÆR/0 b", "near1(a b)", "bad_distance@2"},
      {"a NÆR/999999999999999999999 b", "near100(a b)", "bad_distance@2"},
      {"a NÆR/ b", "near5(a b)", "bad_distance@2"},
      {"a NEAR/-3 b", "near5(a b)", "bad_distance@2"},
      {"a NÆR/2 b NÆR/8 c", "near8(a b c)", "bad_distance@10"},
      {"a NÆR (b ELLER c)", "and(a or(b c))", "near_operands@2"},
      {"a NÆR (b ELLER c) d", "all(and(a or(b c)) d)", "near_operands@2"},
      {"IKKE a NÆR (b ELLER c)", "all(everything not(and(a or(b c))))", "near_operands@7"},
      {"(a NÆR b) NÆR c", "and(near5(a b) c)", "near_operands@10"},
      {"a NÆR -b c", "and(a not(b) c)", "near_operands@2"},
      {"a NÆR titel:b", "and(a titel/b)", "near_operands@2"},
      {"organ:a NÆR organ:b", "and(<organ=a> <organ=b>)", "near_operands@8"},
  });
}

TEST_CASE("fields") {
  check({
      {"titel:a title:a TITEL:a", "all(titel/a titel/a titel/a)"},
      {"beslutning:a decision:a indstilling:a recommendation:a",
       "all(beslutning/a beslutning/a indstilling/a indstilling/a)"},
      {"sagsfremstilling:a facts:a bilag:a attachment:a", "all(sagsfremstilling/a sagsfremstilling/a bilag/a bilag/a)"},
      {"sag:1 case:1 organ:o body:o emne:e topic:e", "all(<sag=1> <sag=1> <organ=o> <organ=o> <emne=e> <emne=e>)"},
      {"kommune:k municipality:k udfald:u outcome:u", "all(<kommune=k> <kommune=k> <udfald=u> <udfald=u>)"},
      {"imod:V against:V undlod:V abstained:V", "all(<imod=V> <imod=V> <undlod=V> <undlod=V>)"},
      {"forbehold:SF reservation:SF for:A favour:A", "all(<forbehold=SF> <forbehold=SF> <for=A> <for=A>)"},
      {"imod:(V ELLER \"Merle Skovhus\") støj", "all(or(<imod=V> <imod=Merle Skovhus>) støj)"},
      {"støj IKKE imod:V", "all(støj not(<imod=V>))"},
      {"protokol:a note:a", "all(protokol/a protokol/a)"},
      {"dato:2018-01..2018-06 date:2018", "all(<dato=2018-01..2018-06> <dato=2018>)"},
      {"sag:sag-2018-1349 organ:\"Teknik- og Miljøudvalget\"",
       "all(<sag=sag-2018-1349> <organ=Teknik- og Miljøudvalget>)"},
      {"titel:(støj ELLER larm)", "or(titel/støj titel/larm)"},
      {"titel:(støj \"ny vej\" la* -vej)", "all(titel/støj titel/'ny vej' titel/la* not(titel/vej))"},
      {"titel:(støj organ:x)", "all(titel/støj <organ=x>)"},
      {"titel:-a", "all(everything not(titel/a))"},
      {"organ:(a ELLER b)", "or(<organ=a> <organ=b>)"},
      {"organ:(a b)", "or(<organ=a> <organ=b>)"},
      {"organ:(a b -c)", "all(or(<organ=a> <organ=b>) not(<organ=c>))"},
      {"emne:(05 OG 15)", "and(<emne=05> <emne=15>)"},
      {"titel:OG titel:14:30", "all(titel/OG titel/14:30)"},
      {"sag:2018*", "<sag=2018>", "star_ignored@4"},
      {"titel: a", "a", "empty_field@0"},
      {"a titel:", "a", "empty_field@2"},
      {"titel:\"\" a", "a", "empty_field@0 empty_phrase@6"},
      {"titel:emne:05", "<emne=05>", "empty_field@0"},
      {"foo:bar", "foo:bar", "unknown_field@0"},
      {"a foo:(b c)", "all(a foo: b c)", "unknown_field@2"},
      {"http://x.dk:8080/a mailto:a@b.dk x.dk:80", "all(http://x.dk:8080/a mailto:a@b.dk x.dk:80)"},
  });
}

TEST_CASE("nothing is dropped in silence") {
  check({
      {"a OG", "a", "dangling_operator@2"},
      {"OG", "everything", "dangling_operator@0"},
      {"ELLER a", "a", "dangling_operator@0"},
      {"a ELLER OG b", "or(a b)", "dangling_operator@8"},
      {"a OG ELLER b", "or(a b)", "dangling_operator@2"},
      {"a OG OG b", "and(a b)", "dangling_operator@5"},
      {"a IKKE", "a", "dangling_operator@2"},
      {"a IKKE ELLER b", "or(a b)", "dangling_operator@2"},
      {"NÆR a", "a", "dangling_operator@0"},
      {"a NÆR", "a", "dangling_operator@2"},
      {"a NÆR NÆR b", "near5(a b)", "dangling_operator@2"},
      {"FGU - proces", "all(FGU proces)", "dangling_operator@4"},
      {"FGU – proces ---", "all(FGU proces)", "dangling_operator@4 dangling_operator@13"},
      {"--a", "all(everything not(a))", "dangling_operator@0"},
      {"\"Ren By\"-kampagne", "all('Ren By' kampagne)", "dangling_operator@8"},
      {":a", "a", "dangling_operator@0"},
      {"a : b", "all(a b)", "dangling_operator@2"},
      {"Referat: a", "all(Referat: a)", "dangling_operator@7"},
      {"a ()", "a", "dangling_operator@2"},
      {"a \"\"", "a", "empty_phrase@2"},
      {"-\"\"", "everything", "dangling_operator@0 empty_phrase@1"},
      {"*OG", "everything", "star_ignored@0 dangling_operator@1"},
      {"å \"ny vej", "all(å 'ny vej')", "unbalanced_quote@2"},
      {"a \"", "a", "unbalanced_quote@2 empty_phrase@2"},
      {"æ) b", "all(æ b)", "unbalanced_bracket@1"},
      {"a (b ELLER c", "all(a or(b c))", "unbalanced_bracket@2"},
      {"titel:(a b", "all(titel/a titel/b)", "unbalanced_bracket@6"},
      {")(", "everything", "unbalanced_bracket@0 unbalanced_bracket@1"},
      {"a\xFF\xC3(b \xE2\x82", "all(a\uFFFD\uFFFD b \uFFFD)", "invalid_utf8@1 unbalanced_bracket@3"},
  });
}

TEST_CASE("nodes know where they stand, in code points") {
  const QueryNode root = parse_query("æøå ELLER (b IKKE titel:\"c d\")").root;
  CHECK(root.at == 0);
  REQUIRE(root.children.size() == 2);
  const QueryNode& conjunction = root.children[1];
  CHECK(conjunction.at == 11);
  CHECK(conjunction.children[1].at == 13);
  CHECK(conjunction.children[1].children[0].at == 24);
}

TEST_CASE("the unknown field's message names the known ones") {
  const ParsedQuery parsed = parse_query("foo:bar");
  REQUIRE(parsed.warnings.size() == 1);
  const std::string& message = parsed.warnings[0].message;
  for (const char* name : {"\"foo\"", "titel", "sagsfremstilling", "kommune", "dato"}) {
    CAPTURE(name);
    CHECK(message.find(name) != std::string::npos);
  }
}

}  // namespace
}  // namespace referat
