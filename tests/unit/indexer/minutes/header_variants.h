// Forty headers as municipalities print them, invented; each stands above the same first item.
#ifndef REFERAT_TESTS_UNIT_INDEXER_MINUTES_HEADER_VARIANTS_H
#define REFERAT_TESTS_UNIT_INDEXER_MINUTES_HEADER_VARIANTS_H

namespace referat::testing {

struct HeaderVariant {
  const char* header;
  const char* path;  ///< a path or a URL
  const char* organ;
  const char* date;
  const char* time;
  const char* kind;
  const char* municipality;
};

inline constexpr HeaderVariant kHeaderVariants[] = {
    {"Havbakke Kommune\nReferat\nUdvalget for Strand & Klit\n\nDato: 07-04-2033\nTidspunkt: 15.45\nSted: Strandhuset\n",
     "", "Udvalget for Strand og Klit", "2033-04-07", "15:45", "referat", "Havbakke"},
    {"BESLUTNINGSPROTOKOL\n\nTeknisk Udvalg\n\nMødedato\nOnsdag den 2. november "
     "2033\nMødetidspunkt\n14:00\nMødested\nLokale 7\n",
     "", "Teknisk Udvalg", "2033-11-02", "14:00", "referat", ""},
    {"Åben dagsorden\nSocialudvalget 2030-2033\nMødedato:\nMødet påbegyndt:\nMødested:\n11. maj 2033\nkl. "
     "16:30\nRådhuset, lokale 3\n",
     "", "Socialudvalget", "2033-05-11", "16:30", "dagsorden", ""},
    {"Dannet den: torsdag den 3. marts 2033\nMødedato: mandag den 28. februar 2033\nMødetidspunkt: "
     "19:00-21:30\nByrådet\nReferat\n",
     "", "Byrådet", "2033-02-28", "19:00", "referat", ""},
    {"Referat fra mødet i Ældrerådet mandag d. 5 september 2033 kl. 9.30\nUdsendelsesdato: 12-09-2033\n", "",
     "Ældrerådet", "2033-09-05", "09:30", "referat", ""},
    {"Tillægsdagsorden\n\nKommunalbestyrelsens møde den 30. januar 2034 kl. 18.00 i mødesalen\n", "",
     "Kommunalbestyrelsen", "2034-01-30", "18:00", "dagsorden", ""},
    {"K K R S J Æ L L A N D\nD A G S O R D E N 2 0 3 3\nDato:\nSted:\n09-06-2033 kl. 13:00\nKursuscentret, Lindealle "
     "4\n",
     "", "KKR Sjælland", "2033-06-09", "13:00", "dagsorden", ""},
    {"Publiceret 20-04-2033\nØkonomi-, Erhvervs- og Planudvalget - Referat\nTirsdag, April 12, 2033 - 08:15\n", "",
     "Økonomi-, Erhvervs- og Planudvalget", "2033-04-12", "08:15", "referat", ""},
    {"Haderslev Kommune\nDagsorden med beslutninger\n§ 17, stk. 4-udvalg om bosætning\n15. dec. 2033 kl. 16\n", "",
     "§ 17, stk. 4-udvalg om bosætning", "2033-12-15", "16:00", "referat", "Haderslev"},
    {"Vejle Byråd 2030-2033\nProtokol\nDen 08.03.2033 kl. 17:00 i byrådssalen\n", "", "Byrådet", "2033-03-08", "17:00",
     "referat", "Vejle"},
    {"Regionsrådet 2030-2033 - referat 24-10-2033\n\nMødedato:\n24-10-2033 Kl. "
     "15:00-17:40\n\nMødested:\nRegionsrådssalen\n",
     "", "Regionsrådet", "2033-10-24", "15:00", "referat", ""},
    {"Referat | Børne- og Skoleudvalget | 19. august 2033 kl. 14.00\n", "", "Børne- og Skoleudvalget", "2033-08-19",
     "14:00", "referat", ""},
    {"Mødedato: 14.02.2033, kl. 17:30\nMødested: Rådssalen\n",
     "https://www.kk.dk/dagsordener-og-referater/Borgerrepr%C3%A6sentationen/m%C3%B8de-14022033/referat/punkt-1",
     "Borgerrepræsentationen", "2033-02-14", "17:30", "referat", "København"},
    {"Referat\n\nByrådet\n", "https://dagsordener.aarhus.dk/vis?moedetitel=2033-11-09%2016.00", "Byrådet", "2033-11-09",
     "16:00", "referat", "Aarhus"},
    {"UDVALG\n\nKlima, Natur og Teknik\n\nMØDE\n\nTillægsreferat\n\nSTED\n\nKantinen\n\nSTARTTIDSPUNKT\n\n03-10-2033 "
     "16:15:00\n\nSLUTTIDSPUNKT\n\n03-10-2033 18:05:00\n",
     "", "Klima, Natur og Teknik", "2033-10-03", "16:15", "referat", ""},
    {"Torsdag, 6 oktober, 2033 - 17:00\nHandicaprådet\nDAGSORDEN\n", "", "Handicaprådet", "2033-10-06", "17:00",
     "dagsorden", ""},
    {"TORSDAG DEN 27. JANUAR 2033, KL. 19\nKOMMUNALBESTYRELSEN\nREFERAT\n", "", "Kommunalbestyrelsen", "2033-01-27",
     "19:00", "referat", ""},
    {"Forum: Det Lokale Beskæftigelsesråd\nTid: Onsdag den 4. maj 2033 kl. 08:00-10:00\nSted: "
     "Jobcentret\nDAGSORDEN\nNæste møde: 1. juni 2033\n",
     "", "Det Lokale Beskæftigelsesråd", "2033-05-04", "08:00", "dagsorden", ""},
    {"Økonomiudvalget • Referat • 17. juni 2033 kl. 15.30\n", "", "Økonomiudvalget", "2033-06-17", "15:30", "referat",
     ""},
    {"Udvalg: Plan & Kulturudvalget\nMødedato: Onsdag den 15-maj-2033\nMødelokale: Salen\nBeslutningsprotokol\n", "",
     "Plan- og Kulturudvalget", "2033-05-15", "", "referat", ""},
    {"Læs dagsordener fra 2030 til og med den 10. februar 2033\nDagsordener og referater\nEgedal Kommune\nByråd\nMøde "
     "den 23. februar 2033\nDagsorden\n",
     "", "Byrådet", "2033-02-23", "", "dagsorden", "Egedal"},
    {"Rebild Kommune\nReferat af møde i Sundhedsudvalget\nMødetidspunkt 31-08-2033 18:00\nMødeafholdelse Lokale 5\n",
     "", "Sundhedsudvalget", "2033-08-31", "18:00", "referat", "Rebild"},
    {"Mødet blev holdt torsdag den 12. maj 2033 på rådhuset. Mødet begyndte kl. 18:30 og sluttede kl. "
     "20:10.\nBYRÅDET\nREFERAT\n",
     "", "Byrådet", "2033-05-12", "18:30", "referat", ""},
    {"Mandag den 21. marts 2033 kl. 17:00 afholdt Byrådet møde i Kulturhuset.\nReferat\n", "", "Byrådet", "2033-03-21",
     "17:00", "referat", ""},
    {"Referat\nFolkeoplysningsudvalget\n\n| Mødedato: | 02.06.2033 |\n| Starttidspunkt: | 16:30 |\n| Mødested: | Sal B "
     "|\n",
     "", "Folkeoplysningsudvalget", "2033-06-02", "16:30", "referat", ""},
    {"Godkendt referat\nUngdomsrådet\nDato: 31. februar 2033\nMødedato: 28. februar 2033\n", "", "Ungdomsrådet",
     "2033-02-28", "", "referat", ""},
    {"Fjordby, den 15. november 2033 /ABC\nReferat\naf mødet i Forretningsudvalget\nden 8. november 2033 kl. "
     "10:00\nRegion Fjordland\n",
     "", "Forretningsudvalget", "2033-11-08", "10:00", "referat", ""},
    {"Havneudvalget\nReferat\nSide 1 af 4\n20/11/2033 13:22\nMødet afholdt den 14. november 2033 fra kl. 14.00 til "
     "15.30\n",
     "", "Havneudvalget", "2033-11-14", "14:00", "referat", ""},
    {"Udvalg for Natur, Teknik og Miljø\nReferat af ordinært møde nr. 8\nTirsdag den 9. august 2033\nKl. 13:00\nLokale "
     "2\n",
     "", "Udvalget for Natur, Teknik og Miljø", "2033-08-09", "13:00", "referat", ""},
    {"Download \"Svendborg Kommune. REFERAT Erhvervsudvalget. Mødedato: Onsdag den 15-06-2033. Mødetidspunkt: "
     "08:00.\"\n\nTranskript\n\n1 Mødedato:. Mødetidspunkt: 08:00. Sted: Lokale 1\n",
     "", "Erhvervsudvalget", "2033-06-15", "08:00", "referat", "Svendborg"},
    {"Byrådets møde\n22. september 2033\nStart kl 18.00 - slut kl 19.45\nBeslutninger\n", "", "Byrådet", "2033-09-22",
     "18:00", "referat", ""},
    {"Magistraten\nBeslutningsprotokol for mødet mandag den 7. november 2033 kl.: 08:30\n", "", "Magistraten",
     "2033-11-07", "08:30", "referat", ""},
    {"MBU 2033-03-15 Dagsorden\nMiljø- og Byudvalg\n", "minutes/2033-03-15/mbu.txt", "Miljø- og Byudvalget",
     "2033-03-15", "", "dagsorden", ""},
    {"Referat\nBestyrelsen for Fjordens Musikskole\nDato og tid: 13. september 2033, 16:00 - 17:30\n", "",
     "Bestyrelsen for Fjordens Musikskole", "2033-09-13", "16:00", "referat", ""},
    {"Odder Kommune - Økonomiudvalget - Åbent referat\nden 6. juni 2033\nfra kl. 8:00\n", "", "Økonomiudvalget",
     "2033-06-06", "08:00", "referat", "Odder"},
    {"R E F E R A T\nf r a m ø d e i\nB Y R Å D E T\n\nTirsdag den 20.09.2033, kl. 17:00\n", "", "Byrådet",
     "2033-09-20", "17:00", "referat", ""},
    {"Frederikshavn Kommune\nDagsorden til møde i Byrådet onsdag d. 27/4 2033 kl. 18:00\n", "", "Byrådet", "2033-04-27",
     "18:00", "dagsorden", "Frederikshavn"},
    {"Amager Vest Lokaludvalg\nReferat\nMødedato: 12.01.2033, kl. 19:00\nMødested: Biblioteket\n", "",
     "Amager Vest Lokaludvalg", "2033-01-12", "19:00", "referat", ""},
    {"Det fælles Landdistriktsråd\nReferat af møde d. 3.10.2033\nkl. 19-21.30\n", "", "Det fælles landdistriktsråd",
     "2033-10-03", "19:00", "referat", ""},
    {"Næste møde: 14. december 2033\nOpdateret: 3. december 2033\nØU - Økonomiudvalget\nMøde: 30. november 2033 kl. "
     "15:00\nDagsorden\n",
     "", "Økonomiudvalget", "2033-11-30", "15:00", "dagsorden", ""},
};

}  // namespace referat::testing

#endif
