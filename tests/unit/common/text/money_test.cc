#include "common/text/money.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

using tests::check_identifiers;
using tests::check_no_identifiers;
using tests::check_spellings;

constexpr auto kMoney = IdentifierKind::money;

TEST_CASE("an amount, its number and its words") {
  check_identifiers({
      {"35 mio. kr.", "35000000kr 35000000 35 mio kr <10>"},
      {"35.000.000 kr.", "35000000kr 35000000 kr <13>"},
      {"1,2 mia. kr.", "1200000000kr 1200000000 1,2 mia kr <11>"},
      {"250 kr.", "250kr 250 kr <6>"},
      {"12,50 kr.", "12,50kr 12,5 kr <8>"},
      {"3 mio. borgere", "3000000 3 mio <5>"},
      {"kr. 250 pr. år", "250kr 250 kr <7>"},
      {"250 kr/md.", "250kr 250 kr <6>"},
  });
}

TEST_CASE("an amount has one spelling, in kroner") {
  check_spellings(
      "35000000kr", kMoney,
      {"35 mio. kr.",         "35 mio.kr.",     "35 mio kr",         "35,0 mio. kr.",   "35,000 mio. kr.",
       "35 millioner kroner", "35.000.000 kr.", "kr. 35.000.000",    "kr 35.000.000,-", "35.000 tkr.",
       "35.000 t.kr.",        "35.000 t. kr.",  "35.000.000,00 kr.", "35.000.000,-",    "35000000 kroner",
       "DKK 35 mio.",         "35 MIO. KR.",    "35 mill. kr.",      "0,035 mia. kr.",  "35 mkr.",
       "35.000.000,- kr.",    "35.000.000,-kr", "35 mio.\nkr.",      "35\nmio. kr.",    "35.000.000 \n kr."});
  check_spellings("1200000000kr", kMoney, {"1,2 mia. kr.", "1.200 mio. kr.", "1,2 milliarder kroner"});
  check_spellings("12,50kr", kMoney, {"12,50 kr.", "12,5 kr.", "kr. 12,50"});
  check_spellings("0,05kr", kMoney, {"0,05 kr."});
  check_spellings("250kr", kMoney, {"250 kr.", "250kr.", "250,-", "250 kroner"});
  check_spellings("3500000", IdentifierKind::number, {"3,5 mio.", "3,5 millioner", "3,50 mill."});
}

TEST_CASE("what is no amount of kroner stays a number and words") {
  check_identifiers({
      {"3-5 mio. kr.", "3-5 3 5 <3>"},
      {"10.000-15.000 kr.", "10000 <6>"},
      {"12,505 kr.", "12,505 <6>"},
      {"35,5 pct.", "35,5 <4>"},
      {"250,-5", "none"},
      {"17,6 mio.\nKr. 5", "17600000 17,6 mio <8>"},
      {"2018\nkr. 35", "none"},
      {"18,3\n\nmio. kr.", "18,3 <4>"},
  });
  check_no_identifiers({"2018 mio. kr.", "35 t.", "35 tusind", "999999999999999 mia. kr.", "1234567890123456 kr.",
                        "kr. pr. år", "kr. 3-5", "35 kroneruller", "35 personer"});
}

TEST_CASE("\"mio. kr.\" says nothing about the number behind it") {
  const std::string text = "i mio. kr. 35 og t. kr. 12, men kr. 7";
  CHECK_FALSE(read_identifier(text, text.find("kr. 35")));
  CHECK_FALSE(read_identifier(text, text.find("kr. 12")));
  CHECK(read_identifier(text, text.find("kr. 7")));
}

}  // namespace
}  // namespace referat
