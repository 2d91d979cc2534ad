#include "common/text/clock_time.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

TEST_CASE("times of day") {
  tests::check_identifiers({
      {"14:30", "14:30 <5>"},
      {"08.15", "8:15 <5>"},
      {"15:00-16:10", "15:00 <5>"},
      {"kl. 14.30", "14:30 kl <9>"},
      {"kl. 14", "14:00 14 kl <6>"},
      {"kl. 14-16", "14:00 14 kl <6>"},
      {"klokken 14", "14:00 14 klokken <10>"},
  });
  tests::check_spellings(
      "14:30", IdentifierKind::time,
      {"14:30", "14.30", "kl. 14.30", "kl 14:30", "Kl.: 14.30", "KL. 14:30", "klokken 14.30", "14:30:00"});
  tests::check_spellings("8:00", IdentifierKind::time, {"8:00", "08.00", "kl. 8", "kl. 08"});
  tests::check_no_identifiers({"kl. 25", "kl. otte", "kl. 14.3", "kl.\n14"});
  CHECK(read_identifier("14.60", 0)->kind == IdentifierKind::number);
}

}  // namespace
}  // namespace referat
