#include "common/text/caseless.h"

#include <doctest/doctest.h>

namespace referat {
namespace {

struct Case {
  std::string_view text;
  bool in;
  bool begins;
};

TEST_CASE("words are found in any letter case, anywhere or at the beginning") {
  const CaselessWords words({"møde", "lukket", "ø-plan"});
  const Case cases[] = {
      {"", false, false},          {"m", false, false},
      {"mød", false, false},       {"møde", true, true},
      {"MØDE", true, true},        {"Mødet er lukket", true, true},
      {"Dette MøDe", true, false}, {"til Ø-PLANEN", true, false},
      {"Ø-planen", true, true},    {"lukke", false, false},
      {"lokket", false, false},    {"et langt stykke tekst uden nogen af ordene", false, false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(words.may_be_in(c.text) == c.in);
    CHECK(words.may_begin(c.text) == c.begins);
  }
}

TEST_CASE("a long s may stand for any s") {
  const CaselessWords words({"sag", "beslutning"});
  CHECK(words.may_be_in("en ſag"));
  CHECK(words.may_begin("ſag"));
  CHECK(words.may_begin("Beſlutning"));
  CHECK(!words.may_begin("en tekst, hvis ſ kommer sent"));
}

TEST_CASE("a long s is nothing to words without an s") {
  const CaselessWords words({"møde"});
  CHECK(!words.may_be_in("en ſag"));
  CHECK(!words.may_begin("ſag"));
}

TEST_CASE("digits are found wherever they stand") {
  CHECK(!has_digit(""));
  CHECK(!has_digit("/:½²"));
  CHECK(has_digit("0"));
  CHECK(has_digit("en lang linje, der ender med 9"));
}

}  // namespace
}  // namespace referat
