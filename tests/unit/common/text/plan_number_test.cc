#include "common/text/plan_number.h"

#include "tests/unit/common/text/identifier_notation.h"

namespace referat {
namespace {

using tests::check_identifiers;
using tests::check_no_identifiers;
using tests::check_spellings;

constexpr auto kPlan = IdentifierKind::plan;

TEST_CASE("a plan and its number; the words inside find it too") {
  check_identifiers({
      {"lokalplan 1221", "lokalplan-1221 1221 lokalplan <14>"},
      {"Lokalplan nr. 12.21", "lokalplan-12.21 12:21 lokalplan nr <19>"},
      {"lokalplan 1.34-2,", "lokalplan-1.34-2 1.34-2 lokalplan <16>"},
      {"lokalplanforslag 1221", "lokalplan-1221 1221 lokalplanforslag lokalplan <21>"},
      {"lokalplan 1221-området", "lokalplan-1221 1221 lokalplan <14>"},
      {"kommuneplantillæg nr. 12", "kommuneplantillæg-12 tillæg-12 12 kommuneplantillæg nr <25>"},
      {"tillæg nr. 12 til", "tillæg-12 12 tillæg nr <14>"},
      {"tillæg nr. 12 til Fjordby Kommuneplan 2029", "kommuneplantillæg-12 tillæg-12 12 tillæg nr <14>"},
      {"tillæg nr. 12 til spildevandsplanen", "tillæg-12 12 tillæg nr <14>"},
      {"lokalplan nr. 2018", "lokalplan-2018 2018 lokalplan nr <18>"},
  });
}

TEST_CASE("a plan has one spelling") {
  check_spellings(
      "lokalplan-1221", kPlan,
      {"lokalplan 1221", "lokalplan nr. 1221", "LOKALPLAN NR 1221", "Lokalplan  1221", "lokalplan nr.\n1221",
       "lokalplanforslag 1221", "lokalplanforslaget nr. 1221", "lokalplanen nr. 1221", "lokalplan nummer 01221"});
  check_spellings("lokalplan-b12-3", kPlan, {"lokalplan nr. B12-3", "lokalplan nr. b12-03"});
  check_spellings(
      "kommuneplantillæg-12", kPlan,
      {"kommuneplantillæg nr. 12", "Kommuneplantillæg 12", "kommuneplantillaeg 12", "KOMMUNEPLANTILLÆG NR. 12"});
}

TEST_CASE("no number of a plan") {
  check_no_identifiers({"lokalplan for", "lokalplan\n1221", "lokalplan. 1221 borgere", "lokalplan 2018",
                        "lokalplan 2018-2019", "lokalplanen 3 gange", "tillæg 12", "tillæg på 5", "kommuneplan 2013",
                        "lokalplan nr. om"});
}

}  // namespace
}  // namespace referat
