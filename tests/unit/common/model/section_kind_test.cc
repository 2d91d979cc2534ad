#include "common/model/section_kind.h"

#include <doctest/doctest.h>

#include <string>

#include "common/model/section_headings.h"

namespace referat {
namespace {

struct Case {
  const char* line;
  const char* kind;
};

struct DecisionCase {
  const char* line;
  const char* organ;  // "-" for none
  const char* date;
  const char* text;
  bool certain = true;
};

TEST_CASE("headings of every class") {
  constexpr Case kCases[] = {
      {"Resumé", "Resumé"},
      {"Resume", "Resumé"},
      {"RESUMÉ", "Resumé"},
      {"fold dette punkt ind Resume", "Resumé"},
      {"Sagsresume", "Resumé"},
      {"SAGSRESUMÉ", "Resumé"},
      {"Sagens kerne", "Resumé"},
      {"Indledning/Baggrund", "Resumé"},
      {"Beslutningstema", "Tema"},
      {"Sagstema", "Tema"},
      {"Indstilling", "Indstilling"},
      {"INDSTILLING:", "Indstilling"},
      {"Indstilling om,", "Indstilling"},
      {"Administrativ indstilling", "Indstilling"},
      {"Administrationen indstiller til Økonomiudvalget", "Indstilling"},
      {"Direktionen indstiller,", "Indstilling"},
      {"Direktøren for Teknik og Miljø indstiller til udvalget;", "Indstilling"},
      {"Forvaltningen foreslår", "Indstilling"},
      {"Kommunaldirektøren foreslår", "Indstilling"},
      {"Formandsskabet indstiller:", "Indstilling"},
      {"FORVALTNINGENS FORSLAG:", "Indstilling"},
      {"Beslutningsforslag fra Liste Q", "Indstilling"},
      {"Beslutningspunkter", "Indstilling"},
      {"Indstilling og beslutning", "Beslutning"},
      {"INDSTILLING OG BESLUTNING", "Beslutning"},
      {"Sagsfremstilling", "Sagsfremstilling"},
      {"SAGSFREMSTILLING:", "Sagsfremstilling"},
      {"Problemstilling", "Sagsfremstilling"},
      {"Løsning", "Sagsfremstilling"},
      {"EFFEKT", "Sagsfremstilling"},
      {"FORVALTNINGENS BEMÆRKNINGER:", "Sagsfremstilling"},
      {"Baggrund", "Baggrund"},
      {"Baggrund:", "Baggrund"},
      {"BAGGRUND FOR SAGENS FREMLÆGGELSE", "Baggrund"},
      {"Økonomi", "Økonomi"},
      {"ØKONOMI", "Økonomi"},
      {"Økonomiske og erhvervsmæssige konsekvenser", "Økonomi"},
      {"Lovgrundlag – link", "Lovgrundlag"},
      {"Retligt grundlag", "Lovgrundlag"},
      {"Dialog/høring", "Høring"},
      {"Personalemæssige konsekvenser", "Personale"},
      {"Andre konsekvenser", "Konsekvenser"},
      {"CO2-Konsekvensvurdering", "Konsekvenser"},
      {"Forventet sagsgang", "Sagsforløb"},
      {"POLITISK BEHANDLING", "Sagsforløb"},
      {"Videre proces", "Sagsforløb"},
      {"Beslutningskompetence", "Kompetence"},
      {"Sagen afgøres i:", "Kompetence"},
      {"Tidligere beslutninger", "Historik"},
      {"Historik", "Historik"},
      {"Protokollat", "Protokol"},
      {"Afstemning", "Protokol"},
      {"Bilag", "Bilag"},
      {"Vedlagte bilag:", "Bilag"},
      {"Se alle bilag", "Bilag"},
      {"Materiale omdelt på mødet:", "Bilag"},
      {"Fraværende", "Fremmøde"},
      {"Afbud fra/fraværende:", "Fremmøde"},
      {"Fremmøde og inhabilitet:", "Fremmøde"},
      {"Ikke til stede:", "Fremmøde"},
      {"Beslutning", "Beslutning"},
      {"BESLUTNING", "Beslutning"},
      {"Beslutninger", "Beslutning"},
      {"B E S L U T N I N G", "Beslutning"},
      {"Referat:", "Beslutning"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.line));
    const auto heading = read_heading(one.line);
    REQUIRE(heading);
    CHECK(std::string(heading->kind) == one.kind);
    CHECK(heading->text.empty());
  }
}

TEST_CASE("a heading word in a longer line is no heading") {
  constexpr const char* kLines[] = {
      "",
      "Baggrunden for sagen er",
      "Beslutninger om dagsordenen",
      "Beslutning om at flytte bådene",
      "Beslutning i sagen om pullerten",
      "Orientering om fyret",
      "Indstilling af medlemmer til havnerådet",
      "Indstilling til pris om året",
      "Administrationen indstiller, at byrådet godkender planen",
      "Bilag 1: Kort over kajen",
      "Se bilag 1.",
      "økonomi.",
      "Referat",
      "Drift",
      "Økonomien er god.",
      "Høringssvar",
      "Møde i Økonomiudvalget den 10. juni 2031",
      "Økonomiudvalget, 22. marts 2031 Side 1",
      "Byrådet 10. november 2031",
      "Onsdag den 3. maj 2031: Godkendt.",
      "Beslutning i Økonomiudvalget den 3. maj 2031 om kajen",
      "Mødet den 3. maj 2031",
      "LovgrundlagetErNyt",
  };
  for (const char* line : kLines) {
    CAPTURE(std::string(line));
    CHECK(!read_heading(line));
  }
}

TEST_CASE("decision headings with body, day and number") {
  constexpr DecisionCase kCases[] = {
      {"Beslutning i Økonomiudvalget den 6. oktober 2031:", "Økonomiudvalget", "2031-10-06", ""},
      {"Beslutning Udvalget for Fyr og Flag den 22-05-2031", "Udvalget for Fyr og Flag", "2031-05-22", ""},
      {"Beslutning Byrådet den 11-02-2031", "Byrådet", "2031-02-11", ""},
      {"Beslutning fra Havne- og Klimaudvalget", "Havne- og Klimaudvalget", "-", ""},
      {"Beslutning fra Havneudvalget, 4. februar 2031, pkt. 3:", "Havneudvalget", "2031-02-04", ""},
      {"Teknikudvalgets beslutning i mødet den 6. februar 2031", "Teknikudvalget", "2031-02-06", ""},
      {" Borgerrepræsentationens beslutning i mødet den 20. november 2031", "Borgerrepræsentationen", "2031-11-20", ""},
      {"Byrådets beslutning den 3. maj 2031:", "Byrådet", "2031-05-03", ""},
      {"Udvalgets beslutning", "-", "-", ""},
      {"Økonomiudvalget, 23-05-2031, pkt. 202", "Økonomiudvalget", "2031-05-23", ""},
      {"Havneudvalget, 13. april 2031, pkt. 8:", "Havneudvalget", "2031-04-13", ""},
      {"Kommunalbestyrelsens møde 3. maj 2031 Punkt 2:", "Kommunalbestyrelsen", "2031-05-03", ""},
      {"Kommunalbestyrelsen den 27. marts 2031:", "Kommunalbestyrelsen", "2031-03-27", ""},
      {"BESLUTNING I KOMMUNALBESTYRELSEN DEN", "KOMMUNALBESTYRELSEN", "-", ""},
      {"BESLUTNING BYRÅDET:", "BYRÅDET", "-", ""},
      {"Beslutninger Handicaprådet den", "Handicaprådet", "-", ""},
      {"Beslutning BY den 3. maj 2031", "BY", "2031-05-03", ""},
      {"Byrådet, 16.12.2031", "Byrådet", "2031-12-16", "", false},
      {"Byrådet, 16.12.2031 Godkendt.", "Byrådet", "2031-12-16", "Godkendt.", false},
      {"Beslutning i Byrådet den 3. maj 2031: Godkendt.", "Byrådet", "2031-05-03", "Godkendt."},
      {"Beslutning: Godkendt.", "-", "-", "Godkendt."},
      {"BeslutningGodkendt.", "-", "-", "Godkendt."},
      {"Byrådet den 3. maj 2031: Udsat.", "Byrådet", "2031-05-03", "Udsat."},
  };
  for (const DecisionCase& one : kCases) {
    CAPTURE(std::string(one.line));
    const auto heading = read_heading(one.line);
    REQUIRE(heading);
    CHECK(heading->kind == "Beslutning");
    CHECK(heading->organ.value_or("-") == one.organ);
    CHECK((heading->date ? heading->date->iso() : "-") == one.date);
    CHECK(heading->text == one.text);
    CHECK(heading->certain == one.certain);
  }
}

TEST_CASE("what is printed, what follows, and how certain it is") {
  CHECK(read_heading("  INDSTILLING: ")->printed == "INDSTILLING");
  CHECK(read_heading("Indstilling og beslutning")->recommendation_too);
  CHECK(!read_heading("Beslutning")->recommendation_too);
  CHECK(read_heading("BilagIngen bilag.")->text == "Ingen bilag.");
  CHECK(read_heading("Kompetence: Byrådet")->text == "Byrådet");
  CHECK(read_heading("Fraværende:  Runa Klitbo (V)")->text == "Runa Klitbo (V)");
  CHECK(read_heading("Sagsforløb: ØK/BY")->text == "ØK/BY");
  CHECK(!read_heading("Baggrund")->certain);
  CHECK(!read_heading("Referat:")->certain);
  CHECK(read_heading("Sagsfremstilling")->certain);
}

TEST_CASE("every heading of the table opens a kind of the list") {
  for (const SectionHeading& row : kSectionHeadings) {
    CAPTURE(std::string(row.heading));
    CHECK(section_kind_named(row.kind) == row.kind);
    const auto heading = read_heading(std::string(row.heading) + ":");
    REQUIRE(heading);
    CHECK(heading->kind == row.kind);
  }
}

TEST_CASE("kinds by name") {
  CHECK(section_kinds().size() == 18);
  CHECK(section_kind_named("resume") == "Resumé");
  CHECK(section_kind_named("BESLUTNING") == "Beslutning");
  CHECK(section_kind_named("økonomi") == "Økonomi");
  CHECK(!section_kind_named("Andet"));
  CHECK(!section_kind_named(""));
}

}  // namespace
}  // namespace referat
