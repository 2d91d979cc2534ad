#include "common/text/identifiers.h"

#include <algorithm>
#include <random>

#include "common/text/normalize.h"
#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

using tests::check_identifiers;
using tests::check_no_identifiers;
using tests::check_spellings;

TEST_CASE("words with their number, and companies") {
  check_identifiers({
      {"COVID-19", "covid19 covid <8>"},
      {"Covid-19-epidemien", "covid19 covid <8>"},
      {"K29", "k29 <3>"},
      {"punkt145.", "punkt145 punkt 145 <8>"},
      {"FGU-2", "fgu2 fgu <5>"},
      {"12b", "12b <3>"},
      {"A/S", "a/s <3>"},
      {"i/s", "i/s <3>"},
      {"byggefelt-A1", "byggefelt-a1 a1 byggefelt <12>"},
      {"10-15-årige", "10-15 10 15 <5>"},
      {"B 1234", "b1234 b 1234 <6>"},
  });
  check_spellings("covid19", IdentifierKind::name, {"COVID-19", "covid19", "Covid 19", "covid‑19"});
  check_spellings("k29", IdentifierKind::name, {"K29", "k29", "K 29"});
  check_spellings("b1234", IdentifierKind::name, {"B1234", "B 1234", "b 1234"});
  check_spellings("aps", IdentifierKind::name, {"ApS", "APS", "aps"});
  check_spellings("amba", IdentifierKind::name, {"A.m.b.a.", "AMBA"});
}

TEST_CASE("plain numbers") {
  check_identifiers({
      {"1.881", "1881 <5>"},
      {"1.312.000 borgere", "1312000 <9>"},
      {"1.881,50", "1881,5 <8>"},
      {"35,5", "35,5 <4>"},
      {"35,0", "35 <4>"},
      {"10.000-15.000", "10000 <6>"},
      {"3/4", "3/4 3 4 <3>"},
      {"17/18", "17/18 17 18 <5>"},
      {"3-5 år", "3-5 3 5 <3>"},
      {"31-02-2018", "31-2-2018 <10>"},
  });
}

TEST_CASE("false friends are ordinary words") {
  check_no_identifiers({
      "",
      "støj",
      "2018",
      "2018-2019",
      "2018-21",
      "2015/16",
      "2018/2019",
      "25-årig",
      "og/eller",
      "KKR-formandskabet",
      "børne-/unge",
      "-12",
      "e-mail",
      "\xFF",
      "12 34 56 78",
      "i 2018",
      "den lange",
      "kl. otte",
      "kr. pr. år",
      "sag nr. 74",
      "sag 12",
      "covid 20",
      "lokalplan for",
      "maj",
      "b 5",
      "L 2,5",
      "A/B",
      "d. 5 personer",
      "j. 2018",
      "p 12345678",
  });
}

TEST_CASE("an ordinary word costs nothing more than the cheap test") {
  for (const std::string_view word :
       {"støj", "kommunalbestyrelsen", "den lange vej", "sagen", "sag om", "lokalplanen for", "marts måned", "kl",
        "og/eller", "børne- og", "Følgende: 12", "dokument om", "stk", "paragraf om", "KKR Hovedstaden 12", "(12"}) {
    CAPTURE(word);
    CHECK_FALSE(may_start_identifier(word, 0));
  }
}

TEST_CASE("the identifier is read where it starts, and ends with its last letter or digit") {
  const std::string text = "jf. SAG-2018-01349/ og K29\xFF";
  const auto number = read_identifier(text, 4);
  REQUIRE(number);
  CHECK(number->canonical == "sag-2018-1349");
  CHECK(number->length_bytes == 14);
  const auto soil = read_identifier(text, 23);
  REQUIRE(soil);
  CHECK(soil->canonical == "k29");
  CHECK(soil->length_bytes == 3);
}

TEST_CASE("nothing longer than the bound is an identifier") {
  const std::string fits = "a" + std::string(kMaxIdentifierBytes - 1, '1');
  CHECK(tests::identifier_in_notation(fits) == fits + " <64>");
  CHECK_FALSE(read_identifier(fits + "1", 0));
  CHECK_FALSE(read_identifier(std::string(1 << 20, '7'), 0));
  CHECK_FALSE(read_identifier("§" + std::string(1 << 20, ' ') + "5", 0));
  std::string groups;
  for (int i = 0; i < 500'000; ++i) groups += "1-";
  CHECK_FALSE(read_identifier(groups, 0));
}

TEST_CASE("whatever stands there: inside the text, whole letters, bounded, and seen by the cheap test") {
  constexpr std::string_view kPieces[] = {
      "§",     " ",     ".",   ",",        "-",        "/",     ":",   "\n",     "1",         "12",
      "2018",  "01349", "35",  "000",      "kr",       "mio",   "mia", "tkr",    "lokalplan", "nr",
      "matr",  "cvr",   "sag", "sagsnr",   "den",      "d",     "kl",  "stk",    "marts",     "maj",
      "covid", "a",     "Ø",   "BR",       "paragraf", "litra", "dok", "tillæg", "til",       "kommuneplan",
      "\xFF",  "–",     "‑",   "12345678", "æ",        "S",     "t",   "\xC3",
  };
  std::mt19937 random(18);
  std::size_t found_any = 0;
  bool all_hold = true;
  for (int round = 0; round < 200'000 && all_hold; ++round) {
    std::string text;
    for (int pieces = 0; pieces < 12; ++pieces) text += kPieces[random() % std::size(kPieces)];
    CAPTURE(text);
    const auto found = read_identifier(text, 0);
    if (!found) continue;
    ++found_any;
    const auto behind = static_cast<unsigned char>(text[found->length_bytes]);  // the text's own 0 at its end
    all_hold = may_start_identifier(text, 0) && found->length_bytes > 0 && found->length_bytes <= text.size() &&
               (behind & 0xC0) != 0x80 && !found->canonical.empty() &&
               found->canonical.size() <= 2 * kMaxIdentifierBytes && found->aliases.size() <= 24 &&
               normalize_text(found->canonical) == found->canonical &&
               std::none_of(found->aliases.begin(), found->aliases.end(),
                            [](std::string_view alias) { return alias.empty(); });
    CHECK(all_hold);
  }
  CHECK(found_any > 10'000);
}

}  // namespace
}  // namespace referat
