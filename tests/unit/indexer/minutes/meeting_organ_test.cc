// The body and the municipality of a meeting, and what is uncertain about them.
#include <doctest/doctest.h>

#include "indexer/minutes/meeting_organ.h"
#include "tests/unit/indexer/minutes/header_read.h"

namespace referat {
namespace {

std::string read(const char* header, const char* url = "", const char* decisions = "",
                 const MeetingDefaults& defaults = {}) {
  const Meeting meeting = tests::meeting_in(header, url, decisions, defaults);
  return meeting.municipality.value_or("-") + ", " + meeting.organ.value_or("-") + " " + tests::codes(meeting);
}

TEST_CASE("the body that met") {
  struct Case {
    const char* header;
    const char* expected;
  };
  constexpr Case kCases[] = {
      {"UDVALG\n\nUdvalget for Fyr og Flag\n\nMØDE\n\nReferat", "-, Udvalget for Fyr og Flag "},
      {"Udvalg: Byrådet\nØkonomiudvalget", "-, Byrådet "},
      {"Økonomiudvalget • Referat", "-, Økonomiudvalget "},
      {"Referat\ntil\nmødet i Havneudvalget\nden 23. april 2034 kl. 08:30", "-, Havneudvalget "},
      {"Byrådet - Referat fra mødet den 10-12-2034", "-, Byrådet "},
      {"Udvalg Dato Type Hent\nByrådet 25-06-2034 16:00 Referat Samlet dokument", "-, Byrådet "},
      {"Aktive fagudvalg\nForebyggelse og Idræt", "-, Forebyggelse og Idræt "},
      {"Byrådet\nHavneudvalget", "-, Byrådet organ_uncertain"},
      {"Byrådet\nBYRÅDET\nByrådets møde", "-, Byrådet "},
      {"Havneudvalget\nIndholdsfortegnelse\nBYRÅDET", "-, Havneudvalget "},
      {"Møde: Havneudvalget", "-, Havneudvalget "},
      {"Udvalg: ØU", "-, Økonomiudvalget "},
      {"Udvalg: HU", "-, - "},
      {"Udvalg: HU\nHU = Havneudvalget, KB = Kommunalbestyrelsen", "-, Havneudvalget "},
      {"Udvalg:\nDato:\nTorsdag, 13 april, 2034 - 18:30", "-, - "},
      {"Mødested: Regionsrådssalen", "-, - "},
      {"Download \"FJORDBY KOMMUNE. REFERAT Havneudvalget. Mødedato: Onsdag den 05-04-2034.\"",
       "Fjordby, Havneudvalget "},
      {"Download \"Indholdsfortegnelse Byrådet 05-04-2034. Formandens initialer\"", "-, Byrådet "},
      {"Download \"Bestyrelsesmøde\"\nTranskript\n1 Dagsorden Havnerådet bakker op om forslaget.", "-, - "},
      {"Download \"Plan\"\nTranskript\n1 Møde i KKR Salg af areal", "-, - "},
      {"Referat af mødet i Regionsrådet\nFjordby Kommune", "-, Regionsrådet "},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    CHECK(read(one.header) == one.expected);
  }
  CHECK(read("Byrådet\nHavneudvalget", "", "Beslutning i Havneudvalget den 03-04-2034\nGodkendt.") ==
        "-, Havneudvalget ");
  CHECK(read("Referat", "https://x.dk/byraadet-03-04-2034").find("-, Byrådet organ_from_url") == 0);
}

TEST_CASE("the municipality, and who contradicts whom") {
  const char* coded = "1. Havn\nSagsnr.: 330-2031-3619\nBeslutning\nGodkendt.";
  const MeetingDefaults defaults{"Odense", std::nullopt, std::nullopt};
  CHECK(read("Havneudvalget", "", coded) == "Slagelse, Havneudvalget ");
  CHECK(read("Slagelse Kommune\nHavneudvalget", "", coded) == "Slagelse, Havneudvalget ");
  CHECK(read("Faxe Kommune\nHavneudvalget", "", coded) == "Faxe, Havneudvalget municipality_uncertain");
  CHECK(read("Havneudvalget", "https://dagsordener.aarhus.dk/x") == "Aarhus, Havneudvalget ");
  CHECK(read("Faxe Kommune\nHavneudvalget", "https://aarhus.dk/x") == "Faxe, Havneudvalget municipality_uncertain");
  CHECK(read("Havneudvalget", "https://aarhus.dk/x", "", defaults) == "Aarhus, Havneudvalget ");
  CHECK(read("Havneudvalget", "", "", defaults) == "Odense, Havneudvalget ");
  CHECK(read("KKR Fjordlandet", "", coded, defaults) == "-, KKR Fjordlandet ");
}

TEST_CASE("what the format marks counts before all text") {
  SourceDocument source = tests::document_of("Referat\nHavneudvalget\nMødedato: 3. april 2034 kl. 10:00\nSted: Salen");
  source.meeting = {"Faxe", "Fjordby Byråd 2030-2033", "2034-05-01", "17:00", "Tillægsdagsorden", "Kajen 5"};
  source.meeting.organ = "Byråd 2030-2033";
  CleanDocument document;
  document.lines = source.lines;
  const Meeting meeting = read_meeting(document, class_lines(document.lines), source.lines.size(), source, {});
  CHECK(meeting.municipality.value_or("") == "Faxe");
  CHECK(meeting.organ.value_or("") == "Byrådet");
  CHECK(tests::when(meeting) == "2034-05-01 17:00");
  CHECK(meeting.kind == "dagsorden");
  CHECK(meeting.supplement);
  CHECK(meeting.place.value_or("") == "Kajen 5");
  CHECK(tests::codes(meeting) == "");
}

}  // namespace
}  // namespace referat
