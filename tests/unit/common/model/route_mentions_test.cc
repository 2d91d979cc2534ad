#include "common/model/route_mentions.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <cstdint>
#include <iterator>
#include <string>

namespace referat {
namespace {

TEST_CASE("a line may name a day") {
  for (const char* line : {"den 3. maj", "3.maj", "11/3", "i 2031", "1999", "x2031x", "12. ABC"}) {
    CAPTURE(line);
    CHECK(may_name_a_day(line));
  }
  for (const char* line : {"", "3", "3.", "3. ", "3. ma", "3.  maj", "3. øre", "203", "1831", "3/", "/3", "3-5"}) {
    CAPTURE(line);
    CHECK_FALSE(may_name_a_day(line));
  }
}

TEST_CASE("the cheap look for a day finds what the pattern of it finds, in any text") {
  const RE2 pattern("(?:19|20)\\d\\d|\\d\\. ?[A-Za-z]{3}|\\d/\\d");
  const std::string pieces[] = {"1", "9", "2", "0", "3", "/", ".", " ", "a", "Z", "m", "\xC3\xA6", "-", "\n"};
  std::uint32_t state = 7;
  for (int round = 0; round < 20000; ++round) {
    std::string line;
    const auto next = [&] { return (state = state * 1664525U + 1013904223U) >> 16; };
    for (std::uint32_t length = next() % 9; length > 0; --length) line += pieces[next() % std::size(pieces)];
    CAPTURE(line);
    REQUIRE(may_name_a_day(line) == RE2::PartialMatch(line, pattern));
  }
}

}  // namespace
}  // namespace referat
