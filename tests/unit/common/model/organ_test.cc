#include "common/model/organ.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "common/model/municipality_names.h"

namespace referat {
namespace {

struct Case {
  const char* line;
  const char* expected;
};

// "name", "name (municipality)", with " *" where it names itself.
std::string organ(std::string_view line) {
  const auto read = read_organ(line);
  if (!read) return "none";
  return read->name + (read->municipality ? " (" + *read->municipality + ")" : "") + (read->names_itself ? " *" : "");
}

TEST_CASE("names and their printed variants") {
  constexpr Case kCases[] = {
      {"Økonomiudvalget", "Økonomiudvalget"},
      {"ØKONOMIUDVALGET", "Økonomiudvalget"},
      {"Økonomiudvalg", "Økonomiudvalget"},
      {"Økonomiudvalgets", "Økonomiudvalget"},
      {"Økonomiudvalget's", "Økonomiudvalget"},
      {"Byrådet", "Byrådet"},
      {"Fjordby Byråd", "Byrådet (Fjordby)"},
      {"FJORDBY BYRÅD", "Byrådet (Fjordby)"},
      {"Hjørring Byråd 2014-2017", "Byrådet (Hjørring)"},
      {"Kommunalbestyrelsen", "Kommunalbestyrelsen"},
      {"KOMMUNALBESTYRELSEN", "Kommunalbestyrelsen"},
      {"Borgerrepræsentationen", "Borgerrepræsentationen (København)"},
      {"Magistraten", "Magistraten"},
      {"Sammenlægningsudvalget", "Sammenlægningsudvalget"},
      {"Økonomi- og Erhvervsudvalget", "Økonomi- og Erhvervsudvalget"},
      {"Økonomi-, Erhvervs- og Planudvalget", "Økonomi-, Erhvervs- og Planudvalget"},
      {"Teknik- og Miljøudvalget", "Teknik- og Miljøudvalget"},
      {"TEKNIK- OG MILJØUDVALGET", "Teknik- og Miljøudvalget"},
      {"Teknisk Udvalg", "Teknisk Udvalg"},
      {"Udvalget for Teknik & Miljø", "Udvalget for Teknik og Miljø"},
      {"Udvalg for Kultur & Fritid", "Udvalget for Kultur og Fritid"},
      {"Plan & Kulturudvalget", "Plan- og Kulturudvalget"},
      {"Miljø- og Byudvalg", "Miljø- og Byudvalget"},
      {"Teknik, Erhverv, Plan og Miljøudvalget", "Teknik, Erhverv, Plan og Miljøudvalget"},
      {"Landdistrikts-, Teknik- og Ejendomsudvalget", "Landdistrikts-, Teknik- og Ejendomsudvalget"},
      {"Social- og sundhedsudvalget", "Social- og Sundhedsudvalget"},
      {"Sundheds-, Ældre- og Handicapudvalget", "Sundheds-, Ældre- og Handicapudvalget"},
      {"Børn- og Skoleudvalget", "Børne- og Skoleudvalget"},
      {"09-13 Udvalget for Børn", "Udvalget for Børn"},
      {"Udvalget for Fyr og Flag", "Udvalget for Fyr og Flag"},
      {"UDVALGET FOR FYR OG FLAG", "Udvalget for Fyr og Flag"},
      {"Udvalget for Økonomi, Planlægning og Udvikling", "Udvalget for Økonomi, Planlægning og Udvikling"},
      {"Havne- og Klimaudvalget", "Havne- og Klimaudvalget"},
      {"Vesterlund Lokaludvalg", "Vesterlund Lokaludvalg"},
      {"Folkeoplysningsudvalget", "Folkeoplysningsudvalget"},
      {"Handicaprådet", "Handicaprådet"},
      {"Seniorråd", "Seniorrådet"},
      {"Det fælles landdistriktsråd", "Det fælles landdistriktsråd"},
      {"Det fælles Landdistriktsråd", "Det fælles landdistriktsråd"},
      {"Lokalt Beskæftigelsesråd", "Det Lokale Beskæftigelsesråd"},
      {"Hovedudvalget/MED", "Hovedudvalget"},
      {"§17 stk. 4 udvalg om havnen", "§ 17, stk. 4-udvalg om havnen"},
      {"Bestyrelsen for Fjordens Musikskole", "Bestyrelsen for Fjordens Musikskole"},
      {"ØU - Økonomiudvalget", "Økonomiudvalget"},
      {"Økonomiudvalget (ØU)", "Økonomiudvalget"},
      {"Social og Sundhedsudvalget", "Social- og Sundhedsudvalget"},
      {"Skole- og børneudvalg", "Skole- og Børneudvalget"},
      {"§ 17, stk. 4-udvalg om havnen", "§ 17, stk. 4-udvalg om havnen"},
      {"Faxe Kommunalbestyrelse", "Kommunalbestyrelsen (Faxe)"},
      {"Regionsrådet 2018-2021", "Regionsrådet *"},
      {"REGIONSRÅD", "Regionsrådet *"},
      {"Forretningsudvalget", "Forretningsudvalget *"},
      {"Udvalg for regional udvikling", "Udvalg for regional udvikling *"},
      {"KKR HOVEDSTADEN", "KKR Hovedstaden *"},
      {"K K R   H O V E D S T A D E N", "KKR Hovedstaden *"},
      {"KKR FJORDLANDET", "KKR Fjordlandet *"},
      {"K K R F J O R D L A N D E T", "KKR Fjordlandet *"},
      {"Fjordby Kommunes Økonomiudvalg", "Økonomiudvalget (Fjordby)"},
      {"Københavns Kommune, Økonomiudvalget", "Økonomiudvalget (København)"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.line));
    CHECK(organ(one.line) == one.expected);
  }
}

TEST_CASE("a name inside the lines of a meeting's header") {
  constexpr Case kCases[] = {
      {"Udvalg: Teknik- og Havneudvalget", "Teknik- og Havneudvalget"},
      {"Udvalg: Plan, Miljø og Teknik", "Plan, Miljø og Teknik"},
      {"Forum: Seniorrådet", "Seniorrådet"},
      {"Byrådet - Referat", "Byrådet"},
      {"Økonomiudvalget – Referat – 6. oktober 2031", "Økonomiudvalget"},
      {"Forretningsudvalget - referat 03-12-2031", "Forretningsudvalget *"},
      {"Referat Fjordby Byråd 10-09-2031", "Byrådet (Fjordby)"},
      {"Referat Handicaprådet", "Handicaprådet"},
      {"Referat af møde i Kommunalbestyrelsen", "Kommunalbestyrelsen"},
      {"Referat til mødet i Økonomiudvalget", "Økonomiudvalget"},
      {"mødet i Odense Byråd", "Byrådet (Odense)"},
      {"REFERAT fra møde i Økonomiudvalget", "Økonomiudvalget"},
      {"Kultur- og Fritidsudvalgets møde den 3. maj 2031", "Kultur- og Fritidsudvalget"},
      {"Referat af Byrådets møde d. 16.12.2031", "Byrådet"},
      {"Byrådet Protokol", "Byrådet"},
      {"Byrådet 10. november 2031", "Byrådet"},
      {"20. november 2031 - referat fra byrådet", "Byrådet"},
      {"KKR Fjordlandet | 24-02-2031", "KKR Fjordlandet *"},
      {"Økonomiudvalget, 22. marts 2031 Side 1", "Økonomiudvalget"},
      {"Lejre Kommune Økonomiudvalget Side 1", "Økonomiudvalget (Lejre)"},
      {"Møde i Økonomiudvalget den 10. juni 2031", "Økonomiudvalget"},
      {"Mandag den 21. maj 2031 kl. 17:00 afholdt Byrådet møde i Salen.", "Byrådet"},
      {"Ref erat Øko no miu dval get' s", "Økonomiudvalget"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.line));
    CHECK(organ(one.line) == one.expected);
  }
}

TEST_CASE("lines that name no body as a whole") {
  constexpr const char* kLines[] = {
      "",
      "Referat",
      "Udvalg:",
      "Udvalget",
      "Udvalget drøftede sagen",
      "Udvalget for Kultur og Fritid drøftede sagen",
      "Byrådet drøftede sagen.",
      "Byrådet besluttede den 3. maj 2031 at bygge",
      "Godkendelse af referat",
      "Valg til Ældrerådet",
      "Nyt Seniorråd",
      "Orientering fra Økonomiudvalget",
      "Møde i foreningen",
      "REGIONSRÅDSSALEN",
      "Økonomi og Erhverv",
      "Baggrund",
      "Forslag",
      "KKR",
      "Fra Magistraten",
      "Beslutning Byrådet den 13-08-2031",
      "3 Kommunalbestyrelsen",
      "Kommunalbestyrelsen 27. februar 2031 Side 3 1. Godkendelse af dagsorden",
      "12. Ny pullert ved kajen",
  };
  for (const char* line : kLines) {
    CAPTURE(std::string(line));
    CHECK(organ(line) == "none");
  }
}

TEST_CASE("ways of naming the same body") {
  CHECK(same_organ("Økonomiudvalgets", "Økonomiudvalget"));
  CHECK(same_organ("ØU", "Økonomiudvalget"));
  CHECK(same_organ("ØK", "Økonomiudvalget"));
  CHECK(same_organ("Økonomiudvalg", "Økonomiudvalget"));
  CHECK(same_organ("KB", "Kommunalbestyrelsen"));
  CHECK(same_organ("Fjordby Byråd", "Byrådet"));
  CHECK(same_organ("byrådet", "Byrådet"));
  CHECK(same_organ("TMU", "Teknik- og Miljøudvalget"));
  CHECK(same_organ("TM", "Udvalget for Teknik og Miljø"));
  CHECK(same_organ("SSÆ", "Udvalget for Social, Sundhed og Ældre"));
  CHECK(same_organ("BUU", "Børne- og Ungeudvalget"));
  CHECK(same_organ("Udvalget for Social & Sundhed", "Social- og Sundhedsudvalget"));
  CHECK(same_organ("KKR HOVEDSTADEN", "KKR Hovedstaden"));
  CHECK(!same_organ("TMU", "Kultur- og Fritidsudvalget"));
  CHECK(!same_organ("Byrådet", "Økonomiudvalget"));
  CHECK(!same_organ("Teknikudvalget", "Teknik- og Miljøudvalget"));
  CHECK(!same_organ("KKR Sjælland", "KKR Hovedstaden"));
  CHECK(!same_organ("", "Byrådet"));
  CHECK(!same_organ("Byrådet", ""));
}

TEST_CASE("municipalities") {
  constexpr Case kCases[] = {
      {"Fjordby Kommune", "Fjordby"},
      {"FJORDBY KOMMUNE", "Fjordby"},
      {"Københavns Kommune", "København"},
      {"Høje Taastrup Kommune", "Høje-Taastrup"},
      {"Århus Kommune", "Aarhus"},
      {"Bornholms Regionskommune", "Bornholm"},
      {"Aarhus Kommune", "Aarhus"},
      {"Horsens Kommune", "Horsens"},
      {"Ringkøbing-Skjern Kommune", "Ringkøbing-Skjern"},
      {"Referat Lejre Kommune Økonomiudvalget", "Lejre"},
      {"Ikast-Brande Kommunes budget", "Ikast-Brande"},
      {"Odense", "Odense"},
      {"ODENSE", "Odense"},
      {"Vejen til Rom", "none"},
      {"Den Kommune", "none"},
      {"en kommune", "none"},
      {"Byrådet", "none"},
      {"", "none"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.line));
    CHECK(read_municipality(one.line).value_or("none") == one.expected);
  }
}

TEST_CASE("the table holds the 98 municipalities once each") {
  CHECK(std::set<std::string_view>(std::begin(kMunicipalities), std::end(kMunicipalities)).size() == 98);
  CHECK(std::size(kMunicipalities) == 98);
}

}  // namespace
}  // namespace referat
