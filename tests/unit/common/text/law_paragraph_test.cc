#include "common/text/law_paragraph.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

using tests::check_identifiers;
using tests::check_no_identifiers;
using tests::check_spellings;

TEST_CASE("paragraphs of a law, the shorter references as aliases") {
  check_identifiers({
      {"§ 108", "§108 108 <6>"},
      {"§§ 12, 13 og 14", "§12 12 §13 13 §14 14 <17>"},
      {"§§ 15-16 i loven", "§15 15 §16 16 <10>"},
      {"§§ 5 og 6", "§5 5 §6 6 <11>"},
      {"§ 108 a.", "§108a <8>"},
      {"§ 68a", "§68a <6>"},
      {"§ 108, stk. 2", "§108-stk2 §108 108 stk 2 stk2 <14>"},
      {"§ 108 stk 2, nr. 3", "§108-stk2-nr3 §108-stk2 §108 108 stk 2 stk2 nr 3 stk2-nr3 <19>"},
      {"§ 17, stk. 4-udvalg", "§17-stk4 §17 17 stk 4 stk4 <13>"},
      {"§ 108a, stk. 1 og 2", "§108a-stk1 §108a stk 1 stk1 <15>"},
      {"paragraf 108", "§108 108 paragraf <12>"},
      {"stk. 2, nr. 3", "stk2-nr3 stk2 stk 2 nr 3 <13>"},
  });
}

TEST_CASE("a reference has one spelling") {
  constexpr auto kLaw = IdentifierKind::law;
  check_spellings("§108", kLaw, {"§ 108", "§108", "§§ 108", "paragraf 108", "PARAGRAF 108", "§  108", "§\n108"});
  check_spellings("§108a", kLaw, {"§ 108 a", "§ 108a", "§108a", "§ 108 A", "paragraf 108 a"});
  check_spellings(
      "§108-stk2", kLaw,
      {"§ 108, stk. 2", "§ 108 stk. 2", "§108, stk 2", "§ 108, stk.2", "§ 108,\nstk. 2", "Paragraf 108, Stk. 2."});
  check_spellings("§108-stk2-nr3", kLaw, {"§ 108, stk. 2, nr. 3", "§ 108 stk 2 nr 3"});
  check_spellings("§68-nr3-litrab", kLaw, {"§ 68, nr. 3, litra b", "§ 68 nr. 3 litra B"});
  check_spellings("stk2", kLaw, {"stk. 2", "Stk 2", "stk.2"});
}

TEST_CASE("what follows a paragraph without belonging to it") {
  check_identifiers({
      {"§ 5 i loven", "§5 5 <4>"},
      {"§ 5 at", "§5 5 <4>"},
      {"§ 5 alt", "§5 5 <4>"},
      {"§ 2 A/S", "§2 2 <4>"},
      {"§ 5 d. 1. marts", "§5 5 <4>"},
      {"§ 108\nStk. 2. Kommunen", "§108 108 <6>"},
      {"§ 108 stk. om", "§108 108 <6>"},
  });
  check_no_identifiers({"§ stk", "§", "§ 123456", "stk. pris", "stk. 2018", "paragraf om", "paragraf\n5"});
}

TEST_CASE("of a long list what does not fit begins a token of its own") {
  const std::string text = "§§ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 og 16";
  const auto list = read_identifier(text, 0);
  REQUIRE(list);
  CHECK(list->length_bytes < text.size());
  CHECK(list->aliases.size() <= IdentifierTerms::kMost);
}

}  // namespace
}  // namespace referat
