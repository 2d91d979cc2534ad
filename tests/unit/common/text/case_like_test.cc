#include "common/text/case_like.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

using tests::check_identifiers;
using tests::check_no_identifiers;
using tests::check_spellings;

constexpr auto kCase = IdentifierKind::case_number;
constexpr auto kDocument = IdentifierKind::document_number;

TEST_CASE("case numbers of every family, and what else finds them") {
  check_identifiers({
      {"SAG-2018-01349 blev", "sag-2018-1349 2018-1349 <14>"},
      {"2018-01349.", "2018-1349 <10>"},
      {"EMN-2031-003383", "emn-2031-3383 2031-3383 <15>"},
      {"S2031-4603", "s-2031-4603 2031-4603 <10>"},
      {"MOK 2031-12-345", "mok-2031-12-345 2031-12-345 <15>"},
      {"MOD-2020-00246", "mod-2020-246 2020-246 mod <14>"},
      {"30/8545,", "30/8545 <7>"},
      {"2031/057275", "2031/57275 <11>"},
      {"018520-2031", "18520-2031 <11>"},
      {"25-026664", "25-26664 <9>"},
      {"330-2031-3619", "330-2031-3619 <13>"},
      {"1-51-71-3321-31", "1-51-71-3321-31 <15>"},
      {"1-00-13-31", "1-0-13-31 <10>"},
      {"01.00.00-G01-93-31", "1.0.0-g1-93-31 <18>"},
      {"13.03.00-Ø60-7-31", "13.3.0-ø60-7-31 <18>"},
      {"BR 41/31", "br-41/2031 41/31 41 31 br <8>"},
      {"KFU 374/2031)", "kfu-374/2031 374/2031 kfu <12>"},
  });
}

TEST_CASE("a case number has one spelling") {
  check_spellings("sag-2018-1349", kCase,
                  {"SAG-2018-01349", "sag-2018-1349", "SAG 2018-01349", "SAG2018-01349", "Sag: 2018-1349",
                   "SAG-2018/01349", "Sagsnr.: SAG-2018-01349", "Sag nr. 2018-01349", "SAG‑2018‑01349"});
  check_spellings("emn-2031-12345", kCase, {"EMN-2031-12345", "EMN 2031-012345", "emn2031-12345"});
  check_spellings("s-2031-4603", kCase, {"S2031-4603", "s-2031-4603", "S2031-04603", "S 2031-4603"});
  check_spellings("mok-2031-12-345", kCase, {"MOK 2031-12-345", "MOK-2031-12-345", "mok 2031-12-0345"});
  check_spellings("30/33839", kCase,
                  {"30/33839", "Sagsid.: 30/33839", "Sagsnr. 30/33839", "Sag 30/33839", "sags nr.: 30/33839"});
  check_spellings("2031/57275", kCase, {"2031/057275", "Sagsnr. 2031/57275"});
  check_spellings("330-2031-3619", kCase, {"330-2031-3619", "Sagsnr.: 330-2031-3619", "Sag 330-2031-03619"});
  check_spellings("85.2.2-g0-11", kCase, {"85.02.02G00-0011", "85.02.02-G00-11", "85.02.02g00-11"});
  check_spellings("br-41/2031", kCase, {"BR 41/31", "BR  41/31", "br 41/31", "BR 041/2031"});
  check_spellings("kfu-374/2031", kCase, {"KFU 374/2031", "kfu 374/31"});
  check_spellings("sag-295848", kCase, {"Sagsnr. 295848", "sagsnummer 295848", "J.nr. 295848", "Journalnr.: 295848"});
}

TEST_CASE("the year and serial of a label finds the number with its letters, and the other way round") {
  check_identifiers({
      {"Sagsnr. 2018-01349", "2018-1349 sag-2018-1349 sagsnr <18>"},
      {"Sagsid.: 30/40", "30/40 30 40 sagsid <14>"},
      {"Sag nr. 30/3143", "30/3143 sag nr <15>"},
  });
}

TEST_CASE("no case number: places in an agenda, empty labels, laws, fractions") {
  check_no_identifiers({"sag nr. 74", "sag 129-130", "sag 2018-2019", "Sagsid.:", "Sagsid.:\n30/33839", "J.nr.: S00.",
                        "J.nr.: A09", "Sagsnr. QXRV", "LBK 47/2018", "EU 12/2018", "nu 3/4", "jul 24/12",
                        "SAG NR.: abk"});
  CHECK(read_identifier("3/4", 0)->kind == IdentifierKind::number);
  CHECK(read_identifier("30/33839", 0)->kind == kCase);
}

TEST_CASE("a document's number is no case number, whatever its shape") {
  check_identifiers({
      {"Dok.nr. 123456-31", "dok-123456-31 123456-31 dok nr <17>"},
      {"Dok.nr.: 330-2031-500301", "dok-330-2031-500301 330-2031-500301 dok nr <24>"},
      {"Dok.nr.: 1965 Sagsid.: 30/40", "dok-1965 1965 dok nr <13>"},
      {"D2031-1234", "dok-2031-1234 2031-1234 <10>"},
  });
  check_spellings("dok-123456-31", kDocument,
                  {"Dok.nr. 123456-31", "dok. nr. 123456-31", "doknr 123456-31", "Dok. 123456-31"});
  check_no_identifiers({"Dokument 12", "dok. om", "dokument 2018"});
}

}  // namespace
}  // namespace referat
