#include "common/model/dissent.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

// "kind by | kind by"
std::string joined(const std::vector<Dissent>& all) {
  std::string text;
  for (const Dissent& one : all) text += (text.empty() ? "" : " | ") + one.kind + " " + one.by;
  return text;
}

struct Case {
  const char* expected;
  const char* text;
};

TEST_CASE("who did not go along, one entry each") {
  constexpr Case kCases[] = {
      {"forbehold Tove Stenmark", "Godkendt. Tove Stenmark tog forbehold."},
      {"forbehold SF | forbehold Enhedslisten", "Godkendt. SF og Enhedslisten tog forbehold."},
      {"forbehold V", "Godkendt. V tager forbehold for punkt 2."},
      {"forbehold V", "Godkendt, idet V tog forbehold for finansieringen."},
      {"forbehold A | forbehold F | forbehold Ø", "A, F og Ø tog forbehold."},
      {"forbehold V", "Anbefales med forbehold fra V."},
      {"forbehold Venstre | forbehold Liste Q", "Godkendt med forbehold fra Venstre og Liste Q."},
      {"forbehold Fjordby Kommune", "Taget til efterretning. Fjordby Kommune tog forbehold."},
      {"forbehold Merle Skovhus (O)", "Godkendt. Merle Skovhus (O) tog forbehold for placeringen."},
      {"forbehold V", "Godkendt. Herefter tog V forbehold."},
      {"forbehold Borgerlisten", "Tiltrådt. Borgerlisten tager forbehold."},
      {"forbehold Formanden", "Godkendt. Formanden tog forbehold."},
      {"imod Bertil Skovhus (O)", "For stemte 11 medlemmer (A, K og V).\nImod stemte Bertil Skovhus (O)."},
      {"imod O", "Godkendt. Imod stemte O, da prisen er for høj."},
      {"imod V | imod O", "Indstillingen tiltrædes. V og O stemte imod, idet kajen er ny."},
      {"imod Venstre", "Godkendt. Venstre stemmer imod."},
      {"imod Tove Klitbo (B) | imod Storm Fyrbæk (F)", "For: 14\nImod: 5 (Tove Klitbo (B), Storm Fyrbæk (F))"},
      {"imod V", "Godkendt. V kan ikke tiltræde indstillingen."},
      {"imod Dansk Folkeparti", "Dansk Folkeparti kunne ikke støtte forslaget. Godkendt."},
      {"undlod Enhedslisten", "Godkendt. Enhedslisten undlod at stemme."},
      {"undlod C | undlod F", "Godkendt. Følgende undlod at stemme: C og F."},
      {"undlod Å", "Godkendt. Å stemte blankt."},
      {"imod O | undlod V", "Godkendt. O stemte imod, og V undlod at stemme."},
      {"protokol V", "Godkendt.\nV ønskede følgende tilført protokollen: \"Planen er for dyr.\""},
      {"protokol Liste Q", "Liste Q ønskede tilført protokollen:\n\"Taget er grønt.\"\nGodkendt."},
      {"protokol SF", "SF afgav følgende protokolbemærkning: \"Vi følger sagen.\""},
      {"protokol Enhedslisten", "Protokolbemærkning fra Enhedslisten: Vi følger sagen."},
      {"imod Venstres gruppe | protokol Venstres gruppe",
       "Venstres gruppe kan ikke støtte forslaget og ønsker følgende ført til protokollen: \"Planen er dyr.\""},
      {"protokol SF | protokol Ø", "SF og Ø ønskede følgende protokolleret: \"Vi er bekymrede.\""},
      {"forbehold Fjordby | forbehold Havslev | forbehold Hedelund",
       "Fjordby, Havslev og Hedelund kommuner tog forbehold."},
      {"imod Ø", "Indstillingen blev godkendt, idet Ø dog stemte imod punkt 2."},
      {"protokol V | protokol O", "V og O afgav mindretalsudtalelse."},
      {"protokol Merle Skovhus", "Merle Skovhus bad om at få ført til protokol, at havnen er fuld."},
      {"protokol Radikale Venstre", "Radikale Venstre ønsker ført til referat, at træerne bevares."},
      {"imod V | imod Q",
       "Ændringsforslaget blev forkastet med 29 stemmer imod 8.\nFor stemte: V.\nImod stemte: A, F og "
       "K.\nIndstillingen "
       "blev herefter godkendt.\nFor stemte: A, F og K.\nImod stemte: V og Q."},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(joined(read_dissent(one.text)) == one.expected);
  }
}

TEST_CASE("what is no dissent") {
  constexpr const char* kTexts[] = {
      "",
      "Godkendt.",
      "Godkendt, idet der tages forbehold for Folketingets vedtagelse af loven.",
      "Udvalget tog forbehold for prisen.",
      "Havneudvalget tager forbehold for den endelige finansiering.",
      "Forvaltningen tager forbehold for ændringer.",
      "Godkendt med forbehold for Byrådets bevilling.",
      "Godkendt under forbehold af budgettet.",
      "Der blev taget forbehold.",
      "Udvalget kan ikke tiltræde forslaget.",
      "Det kan ikke anbefales at vente.",
      "Godkendt. Imod stemte 5.",
      "V stillede forslag om et grønt tag. Imod stemte: A og F.",
      "Protokollen fra sidste møde blev godkendt.",
      "Referatet godkendes.",
      "Ansøger ønskede ikke at ændre facaden.",
      "Formanden sagde: \"V stemte imod i udvalget.\"",
  };
  for (const char* text : kTexts) {
    CAPTURE(std::string(text));
    CHECK(joined(read_dissent(text)).empty());
  }
}

TEST_CASE("a dissent's text is its sentence, a note's is the note") {
  const auto votes = read_dissent("Godkendt med 5 stemmer mod 1. Imod stemte O, da prisen er for høj. Mødet sluttede.");
  REQUIRE(votes.size() == 1);
  CHECK(votes[0].text == "Imod stemte O, da prisen er for høj.");
  const auto quoted = read_dissent(
      "Godkendt.\nV ønskede følgende tilført protokollen:\n\"Planen er for dyr. Vi stemte\n"
      "derfor imod.\nDet er ærgerligt.\"\nMødet sluttede.");
  REQUIRE(quoted.size() == 1);
  CHECK(quoted[0].text ==
        "V ønskede følgende tilført protokollen:\n\"Planen er for dyr. Vi stemte derfor imod.\nDet er ærgerligt.\"");
  const auto plain = read_dissent("V ønskede tilført protokollen:\nPlanen er for dyr. Den er lang.\nGodkendt.");
  REQUIRE(plain.size() == 1);
  CHECK(plain[0].text.starts_with("V ønskede tilført protokollen:\nPlanen er for dyr."));
  const auto on_the_line = read_dissent("V ønskede tilført protokollen: Planen er dyr. Den er lang.\nGodkendt.");
  REQUIRE(on_the_line.size() == 1);
  CHECK(on_the_line[0].text == "V ønskede tilført protokollen: Planen er dyr. Den er lang.");
}

TEST_CASE("of an item: its own decision and its notes, not those of other bodies") {
  Item item;
  item.organ = "Byrådet";
  item.date = "2031-02-11";
  item.sections = {{"Indstilling", "Indstilling", "V tog forbehold i udvalget."},
                   {"Beslutning", "Beslutning Økonomiudvalget den 04-02-2031", "Anbefales. Ø tog forbehold."},
                   {"Protokol", "Protokolbemærkning fra Ø", "Vi ville have ventet."},
                   {"Beslutning", "Beslutning Byrådet den 11-02-2031", "Godkendt. O tog forbehold."},
                   {"Protokol", "Protokolbemærkning fra SF", "Kajen er vigtig."},
                   {"Protokol", "Afstemning", "For stemte 14."}};
  CHECK(joined(dissent_of(item, "Godkendt. O tog forbehold.")) == "forbehold O | protokol SF");
}

}  // namespace
}  // namespace referat
