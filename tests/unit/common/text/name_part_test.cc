#include "common/text/name_part.h"

#include <doctest/doctest.h>

namespace referat {
namespace {

TEST_CASE("a name is found by the beginnings of its words, and by four letters inside one") {
  struct Case {
    const char* typed;
    const char* name;
    bool part;
  };
  constexpr Case kCases[] = {
      {"øko", "Økonomiudvalget", true},           {"oeko", "Økonomiudvalget", true},
      {"ØU", "Teknik- og Miljøudvalget", false},  {"miljø", "Teknik- og Miljøudvalget", true},
      {"tek", "Teknik- og Miljøudvalget", true},  {"udvalg", "Økonomiudvalget", true},
      {"dva", "Økonomiudvalget", false},          {"og", "Teknik- og Miljøudvalget", true},
      {"", "Byrådet", false},                     {"byraad", "Byrådet", true},
      {"Byrådet i Fjordby", "Byrådet", false},    {"hoved", "KKR Hovedstaden", true},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.typed);
    CAPTURE(c.name);
    CHECK(is_part_of_name(c.typed, c.name) == c.part);
  }
}

}  // namespace
}  // namespace referat
