#include "common/text/abbreviations.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/unit/joined.h"

namespace referat {
namespace {

/// "short=long | short=long"
std::string pairs_in(std::string_view text) {
  std::vector<std::string> pairs;
  for (const Abbreviation& pair : explained_abbreviations(text))
    pairs.push_back(pair.short_form + "=" + pair.long_form);
  return tests::joined(pairs);
}

struct Case {
  std::string_view text;
  std::string_view pairs;
};

template <std::size_t count>
void check(const Case (&cases)[count]) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(pairs_in(c.text) == c.pairs);
  }
}

TEST_CASE("every way to write a pair") {
  static constexpr Case kCases[] = {
      // Short form in brackets.
      {"aftalen med Din Offentlige Transport (DOT) om", "DOT=Din Offentlige Transport"},
      {"aftalen med Din Offentlige Transport(DOT)", "DOT=Din Offentlige Transport"},
      {"Din Offentlige Transport ( DOT )", "DOT=Din Offentlige Transport"},
      {"Din Offentlige Transport (\"DOT\")", "DOT=Din Offentlige Transport"},
      {"”Din Offentlige Transport” (”DOT”)", "DOT=Din Offentlige Transport"},
      {"Din Offentlige Transport (DOT, tidligere DSB)", "DOT=Din Offentlige Transport"},
      {"DIN OFFENTLIGE TRANSPORT (DOT)", "DOT=DIN OFFENTLIGE TRANSPORT"},
      {"den forberedende grunduddannelse (herefter FGU) er", "FGU=forberedende grunduddannelse"},
      {"Kommunernes Landsforening (i det følgende KL)", "KL=Kommunernes Landsforening"},
      {"Kommunernes Landsforening (herefter kaldet KL)", "KL=Kommunernes Landsforening"},
      // Long form in brackets.
      {"et møde i DOT (Din Offentlige Transport) om", "DOT=Din Offentlige Transport"},
      {"en VVM-redegørelse (Vurdering af Virkninger på Miljøet) er", "VVM=Vurdering af Virkninger på Miljøet"},
      {"BRT-løsning (Bus Rapid Transit)", "BRT=Bus Rapid Transit"},
      {"FGU (den forberedende grunduddannelse)", "FGU=forberedende grunduddannelse"},
      {"FGU’en (forberedende grunduddannelse)", "FGU=forberedende grunduddannelse"},
      {"DOT (Din Offentlige Transport, som ejes af tre)", "DOT=Din Offentlige Transport"},
      {"BUF (Børn, Unge og Familie)", "BUF=Børn, Unge og Familie"},
      // Either side of a dash, between commas.
      {"FGU - forberedende grunduddannelse", "FGU=forberedende grunduddannelse"},
      {"3.1. FGU – forberedende grunduddannelse\nBaggrund", "FGU=forberedende grunduddannelse"},
      {"Det Kriminalpræventive Råd – DKR – har", "DKR=Det Kriminalpræventive Råd"},
      {"brev fra Kommunernes Landsforening, KL, om", "KL=Kommunernes Landsforening"},
      {"brev fra Kommunernes Landsforening, KL.", "KL=Kommunernes Landsforening"},
      // The short form without its inflection.
      {"små og mellemstore virksomheder (SMV'er)", "SMV=små og mellemstore virksomheder"},
      {"små og mellemstore virksomheder (SMVer)", "SMV=små og mellemstore virksomheder"},
      {"integrationsgrunduddannelsen (IGU'en)", "IGU=integrationsgrunduddannelsen"},
      {"skolefritidsordningernes (SFO’ernes)", "SFO=skolefritidsordningernes"},
      // Several, and each once.
      {"Energistyrelsen (ENS) og Dansk Industri (DI)", "ENS=Energistyrelsen | DI=Dansk Industri"},
      {"Dansk Industri (DI) og Dansk Industri (DI)", "DI=Dansk Industri"},
  };
  check(kCases);
}

TEST_CASE("which letters of the long form") {
  static constexpr Case kCases[] = {
      // Starts of words; small ones between them.
      {"Danske Regioner (DR)", "DR=Danske Regioner"},
      {"i skole, socialforvaltning og politi (SSP)", "SSP=skole, socialforvaltning og politi"},
      {"Embedsmandsudvalget for Vækst, Uddannelse og Beskæftigelse (VUB)", "VUB=Vækst, Uddannelse og Beskæftigelse"},
      {"offentligt-privat partnerskab (OPP)", "OPP=offentligt-privat partnerskab"},
      {"Det Kriminalpræventive Råd (DKR)", "DKR=Det Kriminalpræventive Råd"},
      {"Den Radio (DR)", ""},
      {"for den sociale investering (DSI)", ""},
      {"Forum for Bæredygtig Udvikling (FBU)", "FBU=Forum for Bæredygtig Udvikling"},
      {"Region Hovedstadens Psykiatri (RHP)", "RHP=Region Hovedstadens Psykiatri"},
      // Parts of compounds.
      {"et erhvervsgrunduddannelse (EGU) forløb", "EGU=erhvervsgrunduddannelse"},
      {"voksenuddannelsescenter (VUC)", "VUC=voksenuddannelsescenter"},
      {"Økonomiudvalget (ØU)", "ØU=Økonomiudvalget"},
      {"Sundhedskoordinationsudvalget (SKU)", "SKU=Sundhedskoordinationsudvalget"},
      {"Social- og Sundhedsudvalget (SSU)", "SSU=Social- og Sundhedsudvalget"},
      {"Sundhedsudvalget (SU)", "SU=Sundhedsudvalget"},
      {"Børne- og Ungdomsudvalget (BUU)", "BUU=Børne- og Ungdomsudvalget"},
      {"for vuggestue, børnehave og skolefritidsordning (SFO)", "SFO=skolefritidsordning"},
      {"Det Regionale Arbejdsmarkedsråd (RAR)", "RAR=Regionale Arbejdsmarkedsråd"},
      // Words rather than parts.
      {"fra Politisk Praktikplads Forum (PPF)", "PPF=Politisk Praktikplads Forum"},
      {"fra Praktikplads Forum (PPF)", "PPF=Praktikplads Forum"},
      {"lokale aktionsgrupper (LAG)", "LAG=lokale aktionsgrupper"},
      {"Landsbyggefonden (LBF)", "LBF=Landsbyggefonden"},
      {"Københavns Professionshøjskole (KP)", "KP=Københavns Professionshøjskole"},
      // Further letters of a word whose first one counts.
      {"Styrelsen for Arbejdsmarked og Rekruttering (STAR)", "STAR=Styrelsen for Arbejdsmarked og Rekruttering"},
      {"Copenhagen Capacity (COPCAP)", "COPCAP=Copenhagen Capacity"},
      {"Wonderful Copenhagen (WOCO)", "WOCO=Wonderful Copenhagen"},
      {"Udbetaling Danmark (UDK)", "UDK=Udbetaling Danmark"},
      {"Beredskabsstyrelsen (BRS)", "BRS=Beredskabsstyrelsen"},
      {"Sundhedsstyrelsen (SST)", "SST=Sundhedsstyrelsen"},
      {"per- og polyfluoralkylstoffer (PFAS)", "PFAS=polyfluoralkylstoffer"},
      // Numbers to their end.
      {"Bygningsreglementet 2018 (BR18)", "BR18=Bygningsreglementet 2018"},
      {"Bygningsreglementet 2018 (BR1)", ""},
      {"Bygningsreglementet 2018 (BR20)", ""},
      // A tail with "for" belongs to the name.
      {"Specialiseret Ungdomsuddannelse for unge med særlige behov (STU)",
       "STU=Specialiseret Ungdomsuddannelse for unge med særlige behov"},
      {"Kommunernes Landsforening for dem (KL)", ""},
      {"Din Offentlige Transport i brev til byrådet (DOT)", ""},
      // A word that no letter stands for.
      {"forberedende uddannelser (FGU)", ""},
      {"Din Offentlige Billige Transport (DOT)", ""},
      {"Kommunale Landsdækkende Kontorer (KL)", ""},
      // No more words than a form of two letters has room for.
      {"Kort og godt og det for de og en Liste (KL)", ""},
  };
  check(kCases);
}

TEST_CASE("what is no abbreviation") {
  static constexpr Case kCases[] = {
      {"", ""},
      {"(", ""},
      {"()", ""},
      {"(FGU)", ""},
      {"FGU (", ""},
      {"forberedende grunduddannelse (fgu)", ""},
      // Parties, with whoever stands before.
      {"Merle Havgaard (V), tjenesterejse", ""},
      {"Signe Bræmmer (SF) og Tove Lind (EL)", ""},
      {"stemte imod (A, B og Ø)", ""},
      {"Imod stemte Liste Lokal (LL, SF og DF)", "LL=Liste Lokal"},
      // Persons' initials. Organisations end in a common noun.
      {"fremlagt af Anna Bo Hansen (ABH)", ""},
      {"Sofie Friis (SF)", ""},
      {"Villum Klitbo (VK)", ""},
      {"Jens Holm (JH) deltog", ""},
      {"Susanne Frost (SF) og Lars Smed (LS)", ""},
      {"Peter Nielsen (PNI)", ""},
      {"Anne-Mette Papadopoulos (AP)", ""},
      {"Ida Bork-Hansen (IBH)", ""},
      {"Sisse Andersen (SSAN)", ""},
      {"formand Ib Storm Høj (ISH)", ""},
      {"Danske Regioner (DR)", "DR=Danske Regioner"},
      {"Mads Clausens Fond (MCF)", "MCF=Mads Clausens Fond"},
      {"Movia Trafikselskab (MT)", "MT=Movia Trafikselskab"},
      {"Socialistisk Folkeparti (SF)", "SF=Socialistisk Folkeparti"},
      // What stands behind titles.
      {"Årlig beretning (ÅBEN)", ""},
      {"Lokalplan udvalgte kvarterer eller (LUKKET)", ""},
      {"Bevilling til lager (BILAG)", ""},
      {"Kvalitetsstandard (bilag 1)", ""},
      {"Budget 2031 (2031)", ""},
      {"Sagen (SAG-2018-1349)", ""},
      {"Sagen (05.04.06-P20-12-30)", ""},
      {"Sekretariatet (SSAN@kl.dk)", ""},
      {"Sundhedsplatformen (SP-link)", ""},
      {"administrationen (ADMIN)", ""},
      // Lists.
      {"fælles afsæt for aftagerkredsen (KL, PLO, DR)", ""},
      {"de faglige hovedorganisationer (LO, FTF og AC)", ""},
      {"TM, ØK, BY", ""},
      // Dashes that explain nothing.
      {"FGU - Proces for institutionsdannelse", ""},
      {"ØU - Økonomiudvalg uden mødepligt", ""},
      {"KB - Nedrivningspulje for landsbyer", ""},
      {"KB - Kontrakt Bliver", ""},
      {"SSU - Sagen skal udsættes til maj", ""},
      {"DOT-din offentlige transport", ""},
      // Over the end of a line or a sentence, a bracket or a dash.
      {"Din Offentlige\nTransport (DOT)", ""},
      {"Din Offentlige. Transport (DOT)", ""},
      {"Din: Offentlige Transport (DOT)", ""},
      {"Din (nye) Offentlige Transport (DOT)", ""},
      {"Din - Offentlige Transport (DOT)", ""},
      {"Din Offentlige Transport (D\nOT)", ""},
      {"DOT\n(Din Offentlige Transport\n)", ""},
      {"Din Offentlige Transport\n(DOT)", ""},
      // Too short and too long.
      {"Din (D)", ""},
      {"Ab Cd (ABCD)", ""},
      {"A B C D E F G H I J K (ABCDEFGHIJK)", ""},
      // Bytes that are no UTF-8.
      {"\xFF\xFE (AB) \xC3", ""},
  };
  check(kCases);
}

TEST_CASE("long and hostile texts") {
  const auto times = [](std::string_view text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes) all += text;
    return all;
  };
  constexpr std::size_t kMegabyte = 1 << 20;
  for (const std::string_view text :
       {"(", ")", "A", "AB ", "a ", "(AB)", " (AB", ", AB", "A - ", "ABC - ", "ABC – abe ", "AAAAAAAAAA, ", "\xE2", "Å",
        "ABC (abe bil dykel, ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (AAAAAAAAAA) "}) {
    CAPTURE(text);
    CHECK(pairs_in(times(text, text.size() <= 2 ? kMegabyte : kMegabyte / 4)).empty());
  }
  CHECK(pairs_in(times("Din Offentlige Transport (DOT) ", kMegabyte)) == "DOT=Din Offentlige Transport");

  std::string many;
  for (char a = 'a'; a <= 'z'; ++a) {
    for (char b = 'a'; b <= 'z'; ++b) {
      many +=
          std::string(1, a) + "klub " + b + "klub (" + static_cast<char>(a - 32) + static_cast<char>(b - 32) + "). ";
    }
  }
  CHECK(explained_abbreviations(many).size() == kMaxAbbreviations);
}

}  // namespace
}  // namespace referat
