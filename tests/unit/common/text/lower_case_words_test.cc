#include "common/text/lower_case_words.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

TEST_CASE("a word is there in small letters, however it was added") {
  LowerCaseWords words;
  CHECK(!words.contains("kaj"));
  for (const char* word : {"Kaj", "ÆBLESKIVE", "kaj", "", "CO2-plan"}) words.add(word);
  CHECK(words.contains("kaj"));
  CHECK(words.contains("æbleskive"));
  CHECK(words.contains("co2-plan"));
  CHECK(!words.contains("Kaj"));
  CHECK(!words.contains("ka"));
  CHECK(!words.contains(""));
}

TEST_CASE("many words stay apart") {
  LowerCaseWords words;
  for (int i = 0; i < 20'000; i += 2) words.add("Bolværk" + std::to_string(i));
  for (int i = 0; i < 20'000; ++i) {
    CAPTURE(i);
    REQUIRE(words.contains("bolværk" + std::to_string(i)) == (i % 2 == 0));
  }
}

}  // namespace
}  // namespace referat
