#include "common/text/fold.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

struct Case {
  std::string text;
  std::string expected;
};

TEST_CASE("spellings that never decide") {
  const Case kCases[] = {
      {"", ""},
      {"Ålborg", "aalborg"},
      {"AALBORG", "aalborg"},
      {"Ærø Øster", "aeroe oester"},
      {"Köge Jägerspris", "koege jaegerspris"},
      {"Resumé RESUMÉ resume", "resume resume resume"},
      {"Müller señor façade", "muller senor facade"},
      {"Łódź Škoda Weiß", "lodz skoda weiss"},
      {"  to  ord ", "  to  ord "},
      {"sag-2018-01349", "sag-2018-01349"},
      {"日本 ѫ", "日本 ѫ"},
      {"a\xFF", "a\xFF"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(fold(c.text) == c.expected);
  }
}

TEST_CASE("real pairs stay apart") {
  const Case kCases[] = {
      {"allé", "allé"},
      {"Alle", "alle"},
      {"ALLÉEN", "alléen"},
      {"én", "én"},
      {"en", "en"},
      {"Ét", "ét"},
      {"dér", "dér"},
      {"der", "der"},
      {"Allégade", "allegade"},
      {"énhed", "enhed"},
      {"idé", "ide"},
      {"på én dag", "paa én dag"},
      {"Ny Allé, 2", "ny allé, 2"},
      {"to\nén", "to\nén"},
      {"CO₂ m²", "co2 m2"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(fold(c.text) == c.expected);
  }
}

TEST_CASE("letters one by one, whatever word they stand in") {
  std::string buffer = "x";
  for (const char32_t letter : U"åéz日") {
    if (letter != 0) append_folded_letter(letter, buffer);
  }
  CHECK(buffer == "xaaez日");
  CHECK(accent_matters("alléerne"));
  CHECK_FALSE(accent_matters("idé"));
}

TEST_CASE("slugs") {
  const Case kCases[] = {
      {"", ""},
      {"Børne- og Ungeudvalget", "boerne-og-ungeudvalget"},
      {"KKR Hovedstaden", "kkr-hovedstaden"},
      {"§ 17, stk. 4-udvalg", "17-stk-4-udvalg"},
      {"  Ærø -- Kommune  ", "aeroe-kommune"},
      {"Allé én", "alle-en"},
      {"ÅÅ", "aaaa"},
      {"Teknik & Miljø", "teknik-miljoe"},
      {"---", ""},
      {"日本", ""},
      {"a\xFF"
       "b",
       "a-b"},
      {"../../etc/passwd", "etc-passwd"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(slug(c.text) == c.expected);
    CHECK(slug(slug(c.text)) == c.expected);
  }
}

TEST_CASE("a megabyte word") {
  const std::string word(1 << 20, 'A');
  CHECK(fold(word) == std::string(1 << 20, 'a'));
  CHECK(slug(word).size() == word.size());
}

}  // namespace
}  // namespace referat
