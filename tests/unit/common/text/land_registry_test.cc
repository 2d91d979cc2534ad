#include "common/text/land_registry.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

TEST_CASE("numbers of the land registry; the owners' guild stays words") {
  tests::check_identifiers({
      {"matr.nr. 12a Fjordby By, Fjordby", "matr-12a 12a 12 matrikel matr nr <12>"},
      {"matrikelnr. 12a, Fjordby Markjorder", "matr-12a 12a 12 matrikel matrikelnr <15>"},
      {"matr.nr. 12 og 13", "matr-12 12 matrikel matr nr <11>"},
      {"matr.nr. 12 i Fjordby", "matr-12 12 matrikel matr nr <11>"},
  });
  tests::check_spellings("matr-12a", IdentifierKind::land,
                         {"matr.nr. 12a", "matr. nr. 12 a", "Matr nr 12a", "matrikel 12a", "matrikelnummer 12 a",
                          "matrikelnr. 012A", "mr.nr. 12a", "matr.nr.: 12a"});
  tests::check_spellings("matr-1eo", IdentifierKind::land, {"mr.nr. 1eo", "matr.nr. 1EO", "matrikel 1eo"});
  tests::check_no_identifiers({"matrikel om", "matriklen", "mr. 12", "matr.nr. 12345", "matr.nr. 12abcd"});
}

}  // namespace
}  // namespace referat
