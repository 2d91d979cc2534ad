// Place, attendance, kind.
#include <doctest/doctest.h>

#include "indexer/minutes/meeting_attendance.h"
#include "indexer/minutes/meeting_kind.h"
#include "tests/unit/indexer/minutes/header_read.h"

namespace referat {
namespace {

struct Case {
  const char* header;
  const char* expected;
};

TEST_CASE("place") {
  constexpr Case kCases[] = {
      {"Mødested: Rådssalen", "Rådssalen"},
      {"Mødested:\nRegionshuset, mødelokale 4.", "Regionshuset, mødelokale 4"},
      {"Lokale: Byrådssalen, Fjordby Rådhus", "Byrådssalen, Fjordby Rådhus"},
      {"STED\n\nMødelokale 3", "Mødelokale 3"},
      {"MØDESTED: Kajen 5", "Kajen 5"},
      {"Møde lokation\n\nDet gamle Kornmagasin", "Det gamle Kornmagasin"},
      {"Mødeafholdelse Rådssalen", "Rådssalen"},
      {"Dato 3. maj 2034 | Sted Salen", "Salen"},
      {"Mødelokale Nord", ""},
      {"Mødested: | Via skærm |", "Via skærm"},
      {"Dato:\nSted:\n24-02-2034 kl. 10:00\nHavnehuset, Kajen 42", "Havnehuset, Kajen 42"},
      {"Den 09.01.2034 kl. 13:00 i Bryghuset, Sdr. Kajvej 1", "Bryghuset, Sdr. Kajvej 1"},
      {"den 23. april 2034 kl. 08:30\ni Kajværelset", "Kajværelset"},
      {"27-03-2034 kl. 18:00\nkommunalbestyrelsessalen, Kajen 26", "kommunalbestyrelsessalen, Kajen 26"},
      {"22-01-2034 kl. 17:00 Kommunalbestyrelsens mødesal", "Kommunalbestyrelsens mødesal"},
      {"mandag den 1. maj 2034 kl. 14:30 - Borgmesterens mødelokale", "Borgmesterens mødelokale"},
      {"Mandag den 22. maj 2034 kl. 17:00 afholdt Byrådet møde i Kulturhuset.", "Kulturhuset"},
      {"Dato: 3. maj 2034\nReferat", ""},
      {"3. maj 2034 kl. 16:00\nBørne- og Skoleudvalget", ""},
      {"Mødested:\nMødedato: 3. maj 2034", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    CHECK(tests::meeting_in(one.header).place.value_or("") == one.expected);
  }
}

TEST_CASE("attendance above the first item") {
  constexpr Case kCases[] = {
      {"Medlemmer: Asta Havgaard, Villum Klitbo", "Medlemmer=Asta Havgaard, Villum Klitbo"},
      {"Deltagere\n • Malthe Skovhus (A)\n • Karna Rosenlev (V)\nFraværende\n • Storm Fyrbæk ()",
       "Deltagere=Malthe Skovhus (A) / Karna Rosenlev (V); Fraværende=Storm Fyrbæk ()"},
      {"Medlemmer: Asta Havgaard,\nVillum Klitbo og\nRuna Engelund",
       "Medlemmer=Asta Havgaard, Villum Klitbo og / Runa Engelund"},
      {"Bemærkninger: Afbud: Signe Tangmose", "Afbud=Signe Tangmose"},
      {"Afbud fra:\nMalthe Engelund\nI stedet deltog Ylva Fyrbæk.",
       "Afbud fra=Malthe Engelund; I stedet deltog=Ylva Fyrbæk."},
      {"Medlemmer\n\nFormand Holger Engelund (A)\nStorm Fyrbæk (C)\n\nFraværende\n\nMerle Skovhus (A), sag "
       "129-130\n\nSager 129 - 130",
       "Medlemmer=Formand Holger Engelund (A) / Storm Fyrbæk (C); Fraværende=Merle Skovhus (A), sag 129-130"},
      {"Til stede: Asta Havgaard, Eskild Klitbo.\nAfbud: Tove Lindhave.",
       "Til stede=Asta Havgaard, Eskild Klitbo.; Afbud=Tove Lindhave."},
      {"Deltagere\n • Eskild Stenmark, V\n • Afbud\n • Bertil Lindhave, F - Malthe Klitbo stedfortræder",
       "Deltagere=Eskild Stenmark, V; Afbud=Bertil Lindhave, F - Malthe Klitbo stedfortræder"},
      {"Fraværende med afbud: Merle Klitbo (V), tjenesterejse.\nFraværende uden afbud: Ingen.",
       "Fraværende med afbud=Merle Klitbo (V), tjenesterejse.; Fraværende uden afbud=Ingen."},
      {"Mødeleder: Asta Havgaard\nReferent: Villum Klitbo", "Mødeleder=Asta Havgaard; Referent=Villum Klitbo"},
      {"Ylva Tangmose havde meldt forfald.", "=Ylva Tangmose havde meldt forfald."},
      {"I stedet for Signe Fyrbæk deltog Holger Rosenlev.", "=I stedet for Signe Fyrbæk deltog Holger Rosenlev."},
      {"Alle var mødt.", "=Alle var mødt."},
      {"Fraværende:\nMødedato: 3. maj 2034", ""},
      {"Mødelokale:\nMedlemmer:\nAfbud:\nSalen\nAsta Havgaard\nTove Lindhave", ""},
      {"Referat\nByrådet", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    CHECK(tests::people(tests::meeting_in(one.header).attendance) == one.expected);
  }
}

TEST_CASE("attendance among the lines of the first decision") {
  constexpr Case kCases[] = {
      {"Fraværende: Ylva Rosenlev (O).\nGodkendt.", "Fraværende=Ylva Rosenlev (O)."},
      {"Fraværende med afbud:\nMerle Havgaard (V), tjenesterejse.\nVillum Klitbo (Ø), arbejde.\nFraværende uden "
       "afbud:\nIngen.\nGodkendt.",
       "Fraværende med afbud=Merle Havgaard (V), tjenesterejse. / Villum Klitbo (Ø), arbejde.; Fraværende uden "
       "afbud=Ingen."},
      {"Runa Rosenlev (V) ankom kl. 17.41.\nGodkendt.", "=Runa Rosenlev (V) ankom kl. 17.41."},
      {"Godkendt. Runa Bræmmer (V) deltog ikke under punkt 3. Sagen udsættes.",
       "=Runa Bræmmer (V) deltog ikke under punkt 3."},
      {"Alle medlemmer var mødt.", "=Alle medlemmer var mødt."},
      {"Tove Stenmark udeblev.", "=Tove Stenmark udeblev."},
      {"Tove Stenmark erklæredes INHABIL.", "=Tove Stenmark erklæredes INHABIL."},
      {"Godkendt.\nTove Stenmark var fraværende.", "=Tove Stenmark var fraværende."},
      {"Fraværende:\nGodkendt med den ændring, at sag 3 udgår.", ""},
      {"Punktet blev udskudt, da Tove Stenmark var fraværende.", ""},
      {"Godkendt.", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    Item item;
    item.sections = {{"Beslutning", "Beslutning", one.header}};
    CHECK(tests::people(decision_attendance(item)) == one.expected);
  }
  Item item;
  item.sections = {{"Beslutning", "Beslutning", "Dato: 4. februar 2034\nSted: Salen\nGodkendt."}};
  CHECK(decision_place(item).value_or("") == "Salen");
}

TEST_CASE("what a document calls itself") {
  constexpr Case kCases[] = {
      {"Referat", "referat"},
      {"Åbent referat", "referat"},
      {"Mødereferat", "referat"},
      {"Godkendt referat", "referat"},
      {"Beslutningsreferat", "referat"},
      {"BESLUTNINGER", "referat"},
      {"Referat: 20. maj 2034 kl. 16:00", "referat"},
      {"Beslutningsprotokol for mødet den 3. maj 2034", "referat"},
      {"Byrådet Protokol", "referat"},
      {"Byrådet – Referat – 6. oktober 2034", "referat"},
      {"Økonomiudvalget - Dagsorden 3. september 2034", "dagsorden"},
      {"Oversigtsdagsorden: Åben referat", "referat"},
      {"Oversigtsdagsorden:Åben dagsorden", "dagsorden"},
      {"ÅBEN DAGSORDEN", "dagsorden"},
      {"DAGSORDEN med beslutninger", "referat"},
      {"Dagsorden med vedtagelser", "referat"},
      {"D AG S O R D E N 2 0 3 4", "dagsorden"},
      {"Tillægsdagsorden", "dagsorden+"},
      {"TILLÆGSREFERAT", "referat+"},
      {"Tillæg til dagsorden", "dagsorden+"},
      {"Tillæg til dagsordenen for mødet den 3. maj 2034", "dagsorden+"},
      {"Dagsorden til møde i Byrådet", "dagsorden"},
      {"Godkendelse af dagsorden", ""},
      {"Bemærkninger til referat", ""},
      {"Dagsordener og referater", ""},
      {"Dagsordenspunkter", ""},
      {"Referenten bød velkommen", ""},
      {"Beslutninger om dagsordenen", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    const auto kind = read_document_kind(one.header);
    CHECK((kind ? kind->kind + (kind->supplement ? "+" : "") : "") == one.expected);
  }
}

}  // namespace
}  // namespace referat
