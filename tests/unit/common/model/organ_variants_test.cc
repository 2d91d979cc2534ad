// The catalogue's names of bodies: each printed variant and the name it is known by.
#include <doctest/doctest.h>

#include <string>

#include "common/model/organ.h"

namespace referat {
namespace {

struct Variant {
  const char* printed;
  const char* canonical;
};

TEST_CASE("printed variants of bodies' names") {
  constexpr Variant kVariants[] = {
      {"Byrådet", "Byrådet"},
      {"Byråd", "Byrådet"},
      {"Byrådsmøde", "Byrådet"},
      {"Udvalget for Børn, Unge og Familie (2034-2037)", "Udvalget for Børn, Unge og Familie"},
      {"BYRÅDET", "Byrådet"},
      {"Byrådets", "Byrådet"},
      {"Fjordby Byråd", "Byrådet"},
      {"Hjørring Byråd 2030-2033", "Byrådet"},
      {"Byrådet 2030-2033", "Byrådet"},
      {"Kommunalbestyrelsen", "Kommunalbestyrelsen"},
      {"Kommunalbestyrelse", "Kommunalbestyrelsen"},
      {"Borgerrepræsentationen", "Borgerrepræsentationen"},
      {"Sammenlægningsudvalget", "Sammenlægningsudvalget"},
      {"Økonomiudvalget", "Økonomiudvalget"},
      {"Økonomiudvalg", "Økonomiudvalget"},
      {"Økonomiudvalget's", "Økonomiudvalget"},
      {"Økonomiudvalgets", "Økonomiudvalget"},
      {"Ø k o n o m i u d v a l g e t", "Økonomiudvalget"},
      {"Økonomi- og Erhvervsudvalget", "Økonomi- og Erhvervsudvalget"},
      {"ØKONOMI- OG ERHVERVSUDVALGET", "Økonomi- og Erhvervsudvalget"},
      {"Udvalget for Økonomi og Erhverv", "Udvalget for Økonomi og Erhverv"},
      {"Udvalg for Økonomi & Erhverv", "Udvalget for Økonomi og Erhverv"},
      {"Økonomi-, Erhvervs- og Planudvalget", "Økonomi-, Erhvervs- og Planudvalget"},
      {"Udvalget for Økonomi, Planlægning og Udvikling", "Udvalget for Økonomi, Planlægning og Udvikling"},
      {"Udvalg: Økonomi og Erhverv", "Økonomi og Erhverv"},
      {"Magistraten", "Magistraten"},
      {"Teknik- og Miljøudvalget", "Teknik- og Miljøudvalget"},
      {"Teknisk Udvalg", "Teknisk Udvalg"},
      {"Udvalget for Teknik & Miljø", "Udvalget for Teknik og Miljø"},
      {"Udvalg for Teknik og Miljø", "Udvalget for Teknik og Miljø"},
      {"Miljø- og Teknikudvalget", "Miljø- og Teknikudvalget"},
      {"Plan- og Teknikudvalget", "Plan- og Teknikudvalget"},
      {"Plan & Kulturudvalget", "Plan- og Kulturudvalget"},
      {"Miljø- og Byudvalg", "Miljø- og Byudvalget"},
      {"Klima- og Planudvalget", "Klima- og Planudvalget"},
      {"By- og Landskabsudvalget", "By- og Landskabsudvalget"},
      {"Teknik- og Bygningsudvalgets", "Teknik- og Bygningsudvalget"},
      {"Udvalg: Plan, Miljø og Teknik", "Plan, Miljø og Teknik"},
      {"Udvalg: Natur, teknik og miljø", "Natur, teknik og miljø"},
      {"Teknik, Erhverv, Plan og Miljøudvalget", "Teknik, Erhverv, Plan og Miljøudvalget"},
      {"Landdistrikts-, Teknik- og Ejendomsudvalget", "Landdistrikts-, Teknik- og Ejendomsudvalget"},
      {"Børne- og Ungeudvalget", "Børne- og Ungeudvalget"},
      {"Børn- og Skoleudvalget", "Børne- og Skoleudvalget"},
      {"Børn og Skoleudvalget", "Børne- og Skoleudvalget"},
      {"Børne- og Skoleudvalg", "Børne- og Skoleudvalget"},
      {"09-13 Udvalget for Børn", "Udvalget for Børn"},
      {"Udvalget for Børn & Ungdom", "Udvalget for Børn og Ungdom"},
      {"Udvalg: Børn, Unge og Læring", "Børn, Unge og Læring"},
      {"Skole- og Børneudvalget", "Skole- og Børneudvalget"},
      {"Undervisningsudvalget", "Undervisningsudvalget"},
      {"Social- og sundhedsudvalget", "Social- og Sundhedsudvalget"},
      {"Udvalget for Social, Sundhed & Ældre", "Udvalget for Social, Sundhed og Ældre"},
      {"Sundheds-, Ældre- og Handicapudvalget", "Sundheds-, Ældre- og Handicapudvalget"},
      {"Velfærdsudvalget", "Velfærdsudvalget"},
      {"Udvalg: Social og sundhed", "Social og sundhed"},
      {"Udvalget for Kultur & Fritid", "Udvalget for Kultur og Fritid"},
      {"Udvalget for Kultur og Planlægning's møde", "Udvalget for Kultur og Planlægning"},
      {"Udvalg: Forebyggelse og Idræt", "Forebyggelse og Idræt"},
      {"Beskæftigelsesudvalget", "Beskæftigelsesudvalget"},
      {"Udvalget for Job & Arbejdsmarked", "Udvalget for Job og Arbejdsmarked"},
      {"Udvalget for Vækst, Erhverv og Globalisering", "Udvalget for Vækst, Erhverv og Globalisering"},
      {"Vesterlund Lokaludvalg", "Vesterlund Lokaludvalg"},
      {"Folkeoplysningsudvalget", "Folkeoplysningsudvalget"},
      {"Handicapråd", "Handicaprådet"},
      {"Ældrerådet", "Ældrerådet"},
      {"Seniorråd", "Seniorrådet"},
      {"Idrætsrådet", "Idrætsrådet"},
      {"§ 17, stk. 4-udvalg om havnen", "§ 17, stk. 4-udvalg om havnen"},
      {"§17 stk. 4 udvalg om havnen", "§ 17, stk. 4-udvalg om havnen"},
      {"Det fælles Landdistriktsråd", "Det fælles landdistriktsråd"},
      {"Grundejerkontaktudvalg", "Grundejerkontaktudvalget"},
      {"Regionsrådet 2030-2033", "Regionsrådet"},
      {"REGIONSRÅD", "Regionsrådet"},
      {"Forretningsudvalgets", "Forretningsudvalget"},
      {"Udvalg for regional udvikling", "Udvalg for regional udvikling"},
      {"K K R   S Y D D A N M A R K", "KKR Syddanmark"},
      {"Kommunekontaktrådet Sjælland", "KKR Sjælland"},
      {"REGIONSRÅDSSALEN", ""},
      {"Regionsrådssalen", ""},
      {"Borgmesterens Afdeling påtegning", ""},
      {"Udvalg: 12-03-2034", ""},
  };
  for (const Variant& one : kVariants) {
    CAPTURE(std::string(one.printed));
    const auto organ = read_organ(one.printed);
    CHECK((organ ? organ->name : "") == one.canonical);
  }
}

TEST_CASE("initials that mean one body, and fields that name a committee") {
  CHECK(organ_of_initials("ØU").value_or(Organ{}).name == "Økonomiudvalget");
  CHECK(organ_of_initials("KB").value_or(Organ{}).name == "Kommunalbestyrelsen");
  CHECK_FALSE(organ_of_initials("TM"));
  CHECK_FALSE(organ_of_initials("XX"));
  CHECK(read_field_name("Kultur og fritid").value_or(Organ{}).name == "Kultur og Fritid");
  CHECK_FALSE(read_field_name("Veje og trafik"));
}

}  // namespace
}  // namespace referat
