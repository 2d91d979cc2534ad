#include "common/text/company_number.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

TEST_CASE("numbers of companies and places of business") {
  constexpr auto kCompany = IdentifierKind::company;
  tests::check_identifiers({
      {"CVR-nr. 12 34 56 78", "cvr-12345678 12345678 cvr nr <19>"},
      {"CVR: 12345678 er", "cvr-12345678 12345678 cvr <13>"},
  });
  tests::check_spellings("cvr-12345678", kCompany,
                         {"CVR-nr. 12345678", "CVR nr. 12 34 56 78", "CVR: 12345678", "CVR12345678", "cvr 12345678",
                          "CVR-nummer 12345678", "CVR.nr.: 12345678"});
  tests::check_spellings("p-1234567890", kCompany, {"P-nr. 1234567890", "p nr 1234567890"});
  tests::check_spellings("ean-5798000000000", kCompany,
                         {"EAN-nr. 5798000000000", "EAN 5798 0000 00000", "GLN-nummer 5798000000000"});
  tests::check_no_identifiers(
      {"CVR-nr.: 1234567", "CVR 123456789", "cvr om", "P-plads", "se 12345678", "p 1234567890"});
}

}  // namespace
}  // namespace referat
