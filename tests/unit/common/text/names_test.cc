#include "common/text/names.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

TEST_CASE("given and family names, in lower case") {
  for (const std::string name : {"anna", "bo", "søren", "hansen", "holm", "åse"}) {
    CAPTURE(name);
    CHECK(is_persons_name(name));
  }
}

TEST_CASE("no places, firms, words, genitives and other spellings") {
  for (const std::string word : {"", "\n", "københavn", "odense", "movia", "kommune", "forening", "hansens", "Anna",
                                 "anna\nbo", "kommun", "\xFF"}) {
    CAPTURE(word);
    CHECK_FALSE(is_persons_name(word));
  }
  CHECK_FALSE(is_persons_name(std::string(1 << 20, 'a')));
}

}  // namespace
}  // namespace referat
