// A header of every family of layouts, transcripts that lost their lines and digits among them.
#include <doctest/doctest.h>

#include "tests/unit/indexer/minutes/header_read.h"

namespace referat {
namespace {

struct Family {
  const char* header;
  const char* expected;  ///< municipality, organ, day and start, kind, place
  const char* people;
};

void check(const Family& one) {
  CAPTURE(std::string(one.header));
  const Meeting meeting = tests::meeting_in(one.header);
  CHECK(meeting.municipality.value_or("-") + ", " + meeting.organ.value_or("-") + ", " + tests::when(meeting) + ", " +
            (meeting.kind.empty() ? "-" : meeting.kind) + ", " + meeting.place.value_or("-") ==
        one.expected);
  CHECK(tests::people(meeting.attendance) == one.people);
}

TEST_CASE("headers with lines") {
  constexpr Family kFamilies[] = {
      {"D A G S O R D E N 2 0 3 4\nKKR STRANDLANDET\nDato:\nSted:\n09-06-2034 kl. 10:00\nFærgehuset, Molen 2\nVision\n"
       "Flere færger.\nKKR Strandlandet | 09-06-2034",
       "-, KKR Strandlandet, 2034-06-09 10:00, dagsorden, Færgehuset, Molen 2", ""},
      {"Havneudvalget – Referat – 5. april 2034", "-, Havneudvalget, 2034-04-05, referat, -", ""},
      {"Mødedato: 05.04.2034, kl. 16:30\nMødested: Salen", "-, -, 2034-04-05 16:30, -, Salen", ""},
      {"Strandrådet\nBESLUTNINGSPROTOKOL\nfra Ordinært møde onsdag den 5. april 2034",
       "-, Strandrådet, 2034-04-05, referat, -", ""},
      {"Referat\ntil\nmødet i Havneudvalget\nden 5. april 2034 kl. 08:30\ni Tangværelset",
       "-, Havneudvalget, 2034-04-05 08:30, referat, Tangværelset", ""},
      {"Dagsordener\nHavneudvalget\nÅben\nReferat\nOnsdag den 05-04-2034 kl. 09:00\nTangværelset\nAfbud fra:\nSigne "
       "Lindhave\nOversigtsdagsorden:Åben referat\nA: Sager til afgørelse i Havneudvalget",
       "-, Havneudvalget, 2034-04-05 09:00, referat, Tangværelset", "Afbud fra=Signe Lindhave"},
      {"UDVALG\n\nUdvalget for Strand og Sejl\n\nMØDE\n\nReferat\n\nSTED\n\nMødelokale 7\n\nSTARTTIDSPUNKT\n\n"
       "05-04-2034 12:30:00\n\nSLUTTIDSPUNKT\n\n05-04-2034 15:55:00\n\nPUNKTER",
       "-, Udvalget for Strand og Sejl, 2034-04-05 12:30, referat, Mødelokale 7", ""},
      {"Beslutningsprotokol\nonsdag den 5. april 2034 kl. 09:00\nMødested: Lokale 8\nUdvalg: Havneudvalget\nMedlemmer: "
       "Asta Klitbo, Villum Havgaard\nBemærkninger: Afbud: Asta Klitbo",
       "-, Havneudvalget, 2034-04-05 09:00, referat, Lokale 8",
       "Medlemmer=Asta Klitbo, Villum Havgaard; Afbud=Asta Klitbo"},
      {"Udvalg: Byrådet\nMødedato: 05-04-2034", "-, Byrådet, 2034-04-05, -, -", ""},
      {"Referat\nDato: Onsdag, April 5, 2034 - 08:20\nSted: Mødelokale 1B",
       "-, -, 2034-04-05 08:20, referat, Mødelokale 1B", ""},
      {"Referat\nKommunalbestyrelsen\n05-04-2034 kl. 18:00\nkommunalbestyrelsessalen, Molen 3\nDagsordenspunkter\n"
       "åbent 1 Lys\nlukket 101 Lukket punkt: salg",
       "-, Kommunalbestyrelsen, 2034-04-05 18:00, referat, kommunalbestyrelsessalen, Molen 3", ""},
      {"Byrådet - Referat\nDato: 5. april 2034\nLokale: Byrådssalen\nTidspunkt: Kl. 19:00\nIndholdsfortegnelse",
       "-, Byrådet, 2034-04-05 19:00, referat, Byrådssalen", ""},
      {"Vælg\nReferat Strandby Byråd 05-04-2034", "Strandby, Byrådet, 2034-04-05, referat, -", ""},
      {"5. april 2034 - referat fra byrådet Referat fra byrådet\nByrådet 5. april 2034",
       "-, Byrådet, 2034-04-05, referat, -", ""},
      {"Forretningsudvalget - referat 05-04-2034\nMødedato:\n05-04-2034 Kl. 15:00-16:10\nMødested:\nRegionshuset, "
       "lokale "
       "4.\nAfbud:\nBertil Klitbo.\nDagsorden\n 1. 3. rapport",
       "-, Forretningsudvalget, 2034-04-05 15:00, referat, Regionshuset, lokale 4", "Afbud=Bertil Klitbo."},
      {"Strandby Kommune\n5. april 2034\nSide 1.\nÅben dagsorden\nStrandby Byråd 2032-2035\nMødedato:\nMødet "
       "påbegyndt:\n"
       "Mødested:\n5. april 2034\nkl. 18:00\nStrandby Rådhus\nFølgende sager behandles:",
       "Strandby, Byrådet, 2034-04-05 18:00, dagsorden, Strandby Rådhus", ""},
      {"Side 3 af 27\nMøde i Økonomiudvalget den 5. april 2034", "-, Økonomiudvalget, 2034-04-05, -, -", ""},
      {"Økonomiudvalget\nReferat • 5. april 2034 kl. 15.30\nIndhold",
       "-, Økonomiudvalget, 2034-04-05 15:30, referat, -", ""},
      {"Titel Udvalg Funktioner\nMødedeltagere\nAsta Klitbo, Villum Havgaard\nMøde lokation\nDet gamle "
       "Færgeri\nDagsorden",
       "-, -, -, dagsorden, Det gamle Færgeri", "Mødedeltagere=Asta Klitbo, Villum Havgaard"},
      {"Kommunalbestyrelsen\n\n05-04-2034\n\nMedlemmer\n\nFormand Holger Klitbo (A)\nStorm Havgaard "
       "(C)\n\nFraværende\n\n"
       "Merle Engelund (A), sag 12-13\n\nSager 12 - 13",
       "-, Kommunalbestyrelsen, 2034-04-05, -, -",
       "Medlemmer=Formand Holger Klitbo (A) / Storm Havgaard (C); Fraværende=Merle Engelund (A), sag 12-13"},
      {"Opdateret: 7. april 2034\nREFERAT\nForum: Seniorrådet\nTid: Onsdag den 5. april 2034 kl. 09:00-13:00\nSted: "
       "Kajutten\nTil stede: Asta Klitbo.\nAfbud: Tove Havgaard.",
       "-, Seniorrådet, 2034-04-05 09:00, referat, Kajutten", "Til stede=Asta Klitbo.; Afbud=Tove Havgaard."},
      {"REFERAT Strandby Byråd d. 05-04-2034\nIndholdsfortegnelse", "Strandby, Byrådet, 2034-04-05, referat, -", ""},
  };
  for (const Family& one : kFamilies) check(one);
}

TEST_CASE("transcripts: what can be known, is, and the rest is left open") {
  constexpr Family kFamilies[] = {
      {"Strandby Kommune Havneudvalget. Referat. Mødedato: 5. april\nStørrelse: px\nDownload \"STRANDBY KOMMUNE. "
       "REFERAT "
       "Havneudvalget. Mødedato: Onsdag den 05-04-2034. Mødetidspunkt: 08:00.\"\nTranskript\n1 Mødedato:. "
       "Mødetidspunkt: "
       "08:00. Sted: Mødelokale 1. Møde slut: 14:00 Fraværende: REFERAT Eskild Lindhave.",
       "Strandby, Havneudvalget, 2034-04-05 08:00, referat, Mødelokale 1", "Fraværende=REFERAT Eskild Lindhave."},
      {"Download \"Strandby Kommune Kommunalbestyrelsen. Referat. Mødedato: 5. april 2034.\"\nTranskript\n1 Refer "
       "Refer "
       "Mødedo: 5. april 2034 Mødelokale: Byrådssalen Fraværende: Merle Klitbo 5. april 2034",
       "Strandby, Kommunalbestyrelsen, 2034-04-05, referat, Byrådssalen", "Fraværende=Merle Klitbo"},
      {"Download \"Referat Havneudvalget\"\nTranskript\n1 Referat Havneudvalget tirsdag den 4. april 2034 Kl. 16:30 i "
       "Mødelokale 1",
       "-, Havneudvalget, 2034-04-04 16:30, referat, Mødelokale 1", ""},
      {"Download \"Referat. Byrådet. Møde nr.: 10/2034 Dannet den: Tirsdag den Mødedato: Mandag den Mødetidspunkt: "
       "19:00-21:00\"\nTranskript\n1 Referat Byrådet Møde nr.: 10/2034 Dannet den: Tirsdag den Mødedato: Mandag den "
       "Mødetidspunkt: 19:00-21:00 Mødested: Byrådssalen",
       "-, Byrådet, - 19:00, referat, Byrådssalen", ""},
      {"Download \"Referat\"\nTranskript\n1 REFERAT fra møde i kl i salen Medlemmer: Eskild Klitbo Mødet hævet kl Side "
       "9",
       "-, -, -, referat, -", "Medlemmer=Eskild Klitbo"},
      {"Download \"Referat til Kommunalbestyrelsen\"\nTranskript\n1 Referat Mødedato: Tirsdag den 4. april 2034 "
       "Mødelokale: "
       "Medlemmer: Afbud: Mødesalen Malthe Klitbo Ditlev Havgaard",
       "-, Kommunalbestyrelsen, 2034-04-04, referat, -", ""},
      {"Download \"K K R S T R A N D L A N D E T\"\nTranskript\n1 D AG SORDEN TIL KONSTITUERENDE M ØDE 2034 K K R S T "
       "R A N "
       "D L A N D E T Dato: 4. april 2034 Tidspunkt: Sted: Færgehuset, Molen 2",
       "-, KKR Strandlandet, 2034-04-04, dagsorden, Færgehuset, Molen 2", ""},
  };
  for (const Family& one : kFamilies) check(one);
}

}  // namespace
}  // namespace referat
