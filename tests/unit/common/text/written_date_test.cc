#include "common/text/written_date.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

using tests::check_identifiers;
using tests::check_no_identifiers;
using tests::check_spellings;

constexpr auto kDate = IdentifierKind::date;

TEST_CASE("a day is found by its year, its month and its number") {
  check_identifiers({
      {"15-03-2018", "2018-03-15 2018 2018-03 --03-15 marts 15 <10>"},
      {"15. marts 2018,", "2018-03-15 2018 2018-03 --03-15 marts 15 <14>"},
      {"den 15. marts 2018", "2018-03-15 2018 2018-03 --03-15 marts 15 den <18>"},
      {"15.03.18", "2018-03-15 2018 2018-03 --03-15 marts 15 15.3.18 <8>"},
      {"15. marts", "--03-15 marts 15 <9>"},
      {"den 15/3", "--03-15 marts 15 15/3 3 den <8>"},
      {"marts 2018", "2018-03 2018 marts <10>"},
      {"jan. 2031", "2031-01 2031 januar jan <9>"},
      {"01.01.2018-31.12.2018", "2018-01-01 2018 2018-01 --01-01 januar 1 <10>"},
  });
}

TEST_CASE("a day has one spelling") {
  check_spellings("2018-03-15", kDate, {"15-03-2018",         "15.03.2018",
                                        "15.3.2018",          "15/3 2018",
                                        "15/03-2018",         "15/3/2018",
                                        "d. 15. marts 2018",  "15. marts 2018",
                                        "den 15. marts 2018", "Den 15 marts 2018",
                                        "d. 15/3 2018",       "2018-03-15",
                                        "15.03.18",           "15/3-18",
                                        "15-03-18",           "15-marts-2018",
                                        "15. mar. 2018",      "15 MARTS, 2018",
                                        "Marts 15, 2018",     "d. 15.03.18",
                                        "den 15.3.2018",      "den  15. marts 2018",
                                        "den 15. marts\n2018"});
  check_spellings("2031-10-29", kDate, {"29/10-31", "29. oktober 2031", "29. okt 2031"});
  check_spellings("2018-03", kDate, {"marts 2018", "MARTS 2018", "mar. 2018", "marts-2018"});
  check_spellings("--05-01", kDate, {"1. maj", "den 1. maj", "d. 1/5", "01. maj"});
}

TEST_CASE("what is no day") {
  check_identifiers({
      {"31-02-2018", "31-2-2018 <10>"},
      {"2.1.12", "2.1.12 <6>"},
      {"01.00.00", "1.0.0 <8>"},
      {"15/3", "15/3 15 3 <4>"},
      {"1,5-3-2018", "1,5 <3>"},
  });
  check_no_identifiers({"15 marts", "30. februar 2018", "30. februar", "marts 20", "marts\n2018", "den 15.",
                        "15.\nmarts 2018", "maj 20185", "maj 2018,5"});
}

}  // namespace
}  // namespace referat
