#include "indexer/read/list_numbers.h"

#include <doctest/doctest.h>

namespace referat {
namespace {

TEST_CASE("Roman numerals") {
  CHECK(in_roman(1) == "i");
  CHECK(in_roman(4) == "iv");
  CHECK(in_roman(1999) == "mcmxcix");
  CHECK(in_roman(3999) == "mmmcmxcix");
  CHECK(in_roman(4000) == "4000");
  CHECK(in_roman(0) == "0");
  CHECK(in_roman(-3) == "-3");
  CHECK(in_capitals("iv 3") == "IV 3");
}

}  // namespace
}  // namespace referat
