#include "indexer/minutes/meeting_date.h"

#include <doctest/doctest.h>

#include "tests/unit/indexer/minutes/header_read.h"

namespace referat {
namespace {

struct Case {
  const char* header;
  const char* expected;
};

TEST_CASE("every form of a day and its start, on a line without a label") {
  constexpr Case kCases[] = {
      {"17.09.2034, kl. 11:00", "2034-09-17 11:00"},
      {"den 6. april 2034 kl. 08:30", "2034-04-06 08:30"},
      {"den  10. juni 2034", "2034-06-10"},
      {"Onsdag den 15-03-2034 kl. 17:00", "2034-03-15 17:00"},
      {"tirsdag den 21. november 2034", "2034-11-21"},
      {"onsdag den 9. august 2034 kl. 09:00", "2034-08-09 09:00"},
      {"Tirsdag den 05. december 2034", "2034-12-05"},
      {"TORSDAG DEN 26. JANUAR 2034, KL", "2034-01-26"},
      {"Onsdag den 17-maj-2034", "2034-05-17"},
      {"Fredag d. 1 december 2034", "2034-12-01"},
      {"30. aug 2034", "2034-08-30"},
      {"2. jan. 2034", "2034-01-02"},
      {"Onsdag, Maj 24, 2034 - 08:20", "2034-05-24 08:20"},
      {"Tirsdag, 14 november, 2034 - 18:30", "2034-11-14 18:30"},
      {"28-01-2034 kl. 18:00", "2034-01-28 18:00"},
      {"28-01-2034", "2034-01-28"},
      {"24-11-2034 10:00", "2034-11-24 10:00"},
      {"Den 09.01.2034 kl. 13:00 i Fyrhuset", "2034-01-09 13:00"},
      {"23-05-2034 12:30:00", "2034-05-23 12:30"},
      {"05-12-2034 Kl. 15:00-16:10", "2034-12-05 15:00"},
      {"25-11-2034 kl. 15:00 - 18:00", "2034-11-25 15:00"},
      {"10-09-2034 kl.: 16:30 til 18:30", "2034-09-10 16:30"},
      {"8.06.2034 kl. 8.15", "2034-06-08 08:15"},
      {"14.12.2034", "2034-12-14"},
      {"11. maj 2034 Torsdag kl. 7:30", "2034-05-11 07:30"},
      {"• 17. juni 2034 kl. 15.30", "2034-06-17 15:30"},
      {"20. november 2034 - referat fra byrådet", "2034-11-20"},
      {"26. november 2034 16:00", "2034-11-26 16:00"},
      {"Mandag den 22. maj 2034 kl. 17:00 afholdt Byrådet møde i Salen.", "2034-05-22 17:00"},
      {"Mødet blev holdt torsdag den 11. maj 2034. Mødet begyndte kl. 18:30 og sluttede kl. 20:10.",
       "2034-05-11 18:30"},
      {"Den 20. april 2034, kl. 19.00-23.55", "2034-04-20 19:00"},
      {"onsdag d. 27/4 2034 kl. 18:00", "2034-04-27 18:00"},
      {"Onsdag den 31-02-2034", "-"},
      {"Byrådet 2034-2037", "-"},
      {"Januar 2034", "-"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    CHECK(tests::when(tests::meeting_in(one.header)) == one.expected);
  }
}

TEST_CASE("labels of days and starts") {
  constexpr Case kCases[] = {
      {"Mødedato: 6. april 2034\nMødetid: 16.30", "2034-04-06 16:30"},
      {"Mødedato 6. april 2034\nMødetidspunkt 16:30", "2034-04-06 16:30"},
      {"Dato\n6. april 2034\nTid\nkl. 9", "2034-04-06 09:00"},
      {"Mødetidspunkt 31-08-2034 18:00", "2034-08-31 18:00"},
      {"Mødedato: 06-04-2034\nMøde start: 08:15", "2034-04-06 08:15"},
      {"Dato og klokkeslæt: 06-04-2034 kl. 08:15", "2034-04-06 08:15"},
      {"STARTTIDSPUNKT\n\n22-05-2034 12:30:00\n\nSLUTTIDSPUNKT\n\n22-05-2034 15:55:00", "2034-05-22 12:30"},
      {"Tid: Fredag den 13. januar 2034 kl. 09:00-13:00", "2034-01-13 09:00"},
      {"Mødedato:\nMødet påbegyndt:\nMødested:\n28. maj 2034\nkl. 18:00\nRådhuset", "2034-05-28 18:00"},
      {"Dato:\nSted:\n24-02-2034 kl. 10:00\nHavnehuset", "2034-02-24 10:00"},
      {"| Mødedato: | 6. april 2034 | Starttidspunkt: | 16:30 |", "2034-04-06 16:30"},
      {"Referat • 6. april 2034 kl. 15.30", "2034-04-06 15:30"},
      {"Udvalg:\nDato:\nTorsdag, 13 april, 2034 - 18:30\nHent som fil:", "2034-04-13 18:30"},
      {"Sluttidspunkt: 06-04-2034 19:00\nMødedato: 06-04-2034", "2034-04-06"},
      {"Mødedato: 6. april 2034\nMødet hævet: kl. 19:00", "2034-04-06"},
      {"1 Mødedato: 6. april 2034 Mødetidspunkt: 08:00 Mødelokale: Medlemmer: Afbud: Salen Asta Klitbo, Tove Lindhave, "
       "Villum Rosenlev, Ylva Fyrbæk, Ditlev Stenmark, Storm Engelund, Merle Tangmose, Runa Havgaard",
       "2034-04-06 08:00"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    CHECK(tests::when(tests::meeting_in(one.header)) == one.expected);
  }
}

TEST_CASE("days that are not the meeting's") {
  constexpr Case kCases[] = {
      {"Dannet den: tirsdag den 4. april 2034\nMødedato: mandag den 3. april 2034", "2034-04-03"},
      {"Dannet den: tirsdag den 4. april 2034\n3. april 2034", "2034-04-03"},
      {"Dannet den:\ntirsdag den 4. april 2034", "-"},
      {"Publiceret 04-04-2034", "-"},
      {"Opdateret: 4. april 2034", "-"},
      {"Udsendelsesdato: 04-04-2034", "-"},
      {"Fjordby, den 4. april 2034 /ABC", "-"},
      {"Onsdag, den 5. april 2034", "2034-04-05"},
      {"04/04/2034 13:22", "-"},
      {"04/04/2034, 13.22 Byrådet", "-"},
      {"Læs dagsordener til og med den 10. februar 2034", "-"},
      {"Bekendtgørelse af lov om havne, jf. LBK nr 47 af 15.01.2034", "-"},
      {"Næste møde: onsdag den 5. april 2034", "-"},
      {"Upload on 04-04-2034", "-"},
      {"Møder: 3. april 2034, 1. maj 2034, 5. juni 2034", "-"},
      {"Indholdsfortegnelse\nBudgetopfølgning pr. 30. april 2034", "-"},
      {"Godkendelse af referat fra mødet den 3. april 2034", "-"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.header));
    CHECK(tests::when(tests::meeting_in(one.header)) == one.expected);
  }
}

TEST_CASE("what ranks how") {
  const std::string decided =
      "Beslutning i Havneudvalget den 07-04-2034\nGodkendt.\nBeslutning i Havneudvalget den 07-04-2034\nUdsat.";
  const std::string url = "https://www.example.dk/møde-08042034/";
  const auto read = [&](const char* header) {
    const Meeting meeting = tests::meeting_in(header, url, decided);
    return tests::when(meeting) + " " + tests::codes(meeting);
  };
  CHECK(read("Havneudvalget") == "2034-04-07 ");
  CHECK(read("Havneudvalget\n7. april 2034\nDato: 7. april 2034") == "2034-04-07 ");
  CHECK(read("Havneudvalget\nonsdag den 5. april 2034") == "2034-04-05 date_uncertain");
  CHECK(read("Havneudvalget\nonsdag den 5. april 2034\nMødedato: 7. april 2034") == "2034-04-07 ");
  CHECK(read("Havneudvalget\nonsdag den 5. april 2034\nfredag den 7. april 2034") == "2034-04-07 ");
  CHECK(read("Havneudvalget\nMødedato: 5. april 2034\nMødedato: 7. april 2034") == "2034-04-05 date_uncertain");
  CHECK(read("Havneudvalget\nDato: 5. april 2034\nMødedato: 7. april 2034") == "2034-04-07 ");
  const Meeting conflict = tests::meeting_in("Mødedato: 5. april 2034\nMødedato: 7. april 2034");
  REQUIRE(conflict.warnings.size() == 1);
  CHECK(conflict.warnings[0].message.find("2034-04-05") != std::string::npos);
  CHECK(conflict.warnings[0].message.find("2034-04-07") != std::string::npos);
  const Meeting from_url = tests::meeting_in("Havneudvalget", url);
  CHECK(tests::when(from_url) + " " + tests::codes(from_url) == "2034-04-08 date_from_url");
  // Another body's earlier decisions say nothing, and an agenda quotes the body's own earlier ones.
  const std::string earlier = "Beslutning i Økonomiudvalget den 03-04-2034\nGodkendt.";
  CHECK(tests::codes(tests::meeting_in("Havneudvalget\nMødedato: 5. april 2034", "", earlier)) == "");
  CHECK(tests::codes(tests::meeting_in("Dagsorden\nHavneudvalget\nMødedato: 5. april 2034", "", decided)) == "");
  const std::string below = "Beslutning fra Havneudvalget\nDato: 6. april 2034\nSted: Salen\nGodkendt.";
  CHECK(tests::when(tests::meeting_in("", "", below)) == "2034-04-06");
}

}  // namespace
}  // namespace referat
