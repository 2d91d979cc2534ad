#include "common/text/identifiers.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/joined.h"

namespace referat {
namespace {

// "canonical alias alias <length>", "none" for an ordinary word.
std::string read(std::string_view text) {
  const auto found = read_identifier(text, 0);
  if (!found) return "none";
  std::string all = found->canonical;
  for (const std::string& alias : found->aliases) all += " " + alias;
  return all + " <" + std::to_string(found->length_bytes) + ">";
}

struct Case {
  std::string text;
  std::string expected;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(read(c.text) == c.expected);
  }
}

TEST_CASE("case numbers in one spelling, with and without their letters") {
  check({
      {"SAG-2018-01349 blev", "sag-2018-1349 2018-1349 <14>"},
      {"sag-2018-1349", "sag-2018-1349 2018-1349 <13>"},
      {"2018-01349.", "2018-1349 <10>"},
      {"EMN-2031-003383", "emn-2031-3383 2031-3383 <15>"},
      {"S2031-4603", "s2031-4603 2031-4603 <10>"},
      {"30/8545,", "30/8545 <7>"},
      {"330-2031-3619", "330-2031-3619 <13>"},
      {"01.00.00-G01-93-31", "1.0.0-g1-93-31 <18>"},
      {"13.03.00-Ø60-7-31", "13.3.0-ø60-7-31 <18>"},
  });
}

TEST_CASE("paragraphs of a law") {
  check({
      {"§ 108", "§108 <6>"},
      {"§108", "§108 <5>"},
      {"§§ 5 og 6", "§5 <6>"},
      {"§ 108 a.", "§108a §108 <8>"},
      {"§ 68a", "§68a §68 <6>"},
      {"§ 5 i loven", "§5 <4>"},
      {"§ 5 at", "§5 <4>"},
      {"§ 5 alt", "§5 <4>"},
      {"§ stk", "none"},
      {"§", "none"},
      {"§ 123456", "none"},
  });
}

TEST_CASE("days, times of day, amounts") {
  check({
      {"15-03-2018", "2018-03-15 2018 <10>"},
      {"15.3.2018", "2018-03-15 2018 <9>"},
      {"2018-03-15", "2018-03-15 2018 <10>"},
      {"31-02-2018", "31-2-2018 <10>"},
      {"14:30", "14:30 <5>"},
      {"14.30", "14:30 <5>"},
      {"08.15", "8:15 <5>"},
      {"1.881", "1881 <5>"},
      {"10.500", "10500 <6>"},
      {"1.312.000 kr.", "1312000 <9>"},
      {"3/4", "3/4 3 4 <3>"},
  });
}

TEST_CASE("words with their number, and companies") {
  check({
      {"COVID-19", "covid19 covid <8>"},
      {"covid19", "covid19 <7>"},
      {"Covid-19-epidemien", "covid19 covid <8>"},
      {"K29", "k29 <3>"},
      {"12b", "12b <3>"},
      {"A/S", "a/s <3>"},
      {"i/s", "i/s <3>"},
      {"10-15-årige", "10-15 10 15 <5>"},
  });
}

TEST_CASE("false friends are ordinary words") {
  check({
      {"", "none"},
      {"støj", "none"},
      {"2018", "none"},
      {"2018-2019", "none"},
      {"2018-21", "none"},
      {"25-årig", "none"},
      {"og/eller", "none"},
      {"KKR-formandskabet", "none"},
      {"børne-/unge", "none"},
      {"-12", "none"},
      {"e-mail", "none"},
      {"\xFF", "none"},
  });
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
  CHECK(read(fits) == fits + " <64>");
  CHECK(read(fits + "1") == "none");
  CHECK(read(std::string(1 << 20, '7')) == "none");
  std::string groups;
  for (int i = 0; i < 500'000; ++i) groups += "1-";
  CHECK(read(groups) == "none");
}

}  // namespace
}  // namespace referat
