#include "indexer/minutes/meeting.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/minutes/document_of.h"

namespace referat {
namespace {

// "municipality, organ, date time, kind", "-" for what was not found. The header is followed by one item.
std::string meeting_of(const std::string& header, const std::string& path = "a.txt",
                       const MeetingDefaults& defaults = {},
                       const std::string& item = "1. Dagsorden\nBeslutning\nGodkendt.") {
  const SourceDocument source = tests::document_of(header + "\n" + item, path);
  const auto document = without_furniture(source.lines);
  const auto lines = class_lines(document.lines);
  std::size_t first = 0;
  while (first < lines.size() && lines[first].line->text != "1. Dagsorden") ++first;
  const Meeting meeting = read_meeting(document, lines, first, source, defaults);
  return meeting.municipality.value_or("-") + ", " + meeting.organ.value_or("-") + ", " + meeting.date.value_or("-") +
         (meeting.time ? " " + *meeting.time : "") + ", " + (meeting.kind.empty() ? "-" : meeting.kind);
}

struct Case {
  std::string header;
  std::string meeting;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.header);
    CHECK(meeting_of(c.header) == c.meeting);
  }
}

TEST_CASE("kind") {
  check({
      {"", "-, -, -, -"},
      {"Referat", "-, -, -, referat"},
      {"REFERAT", "-, -, -, referat"},
      {"Dagsorden", "-, -, -, dagsorden"},
      {"Åben dagsorden", "-, -, -, dagsorden"},
      {"ÅBEN DAGSORDEN", "-, -, -, dagsorden"},
      {"Beslutningsprotokol", "-, -, -, referat"},
      {"Protokol", "-, -, -, referat"},
      {"Tillægsdagsorden", "-, -, -, dagsorden"},
      {"Tillægsreferat", "-, -, -, referat"},
      {"Godkendt referat", "-, -, -, referat"},
      {"Mødereferat", "-, -, -, referat"},
      {"DAGSORDEN med beslutninger", "-, -, -, referat"},
      {"Dagsorden med vedtagelser", "-, -, -, referat"},
      {"R E F E R A T", "-, -, -, referat"},
      {"R E F E R AT 2 0 3 1", "-, -, -, referat"},
      {"D AG S O R D E N", "-, -, -, dagsorden"},
      {"Dagsorden\nReferat", "-, -, -, referat"},
      {"Referat\nDagsorden", "-, -, -, referat"},
      {"Dagsordenspunkter", "-, -, -, -"},
      {"Referenten bød velkommen", "-, -, -, -"},
  });
}

TEST_CASE("body") {
  check({
      {"Økonomiudvalget", "-, Økonomiudvalget, -, -"},
      {"Udvalg: Økonomiudvalget", "-, Økonomiudvalget, -, -"},
      {"Fjordby Byråd", "Fjordby, Byrådet, -, -"},
      {"Referat af møde i Økonomiudvalget", "-, Økonomiudvalget, -, referat"},
      {"Økonomiudvalget - Referat", "-, Økonomiudvalget, -, referat"},
      {"KKR FJORDLANDET", "-, KKR Fjordlandet, -, -"},
      {"Fjordby Kommune\nØkonomiudvalget", "Fjordby, Økonomiudvalget, -, -"},
      {"Fjordby Kommune\nKKR Fjordlandet", "-, KKR Fjordlandet, -, -"},
      {"Byrådet\nØkonomiudvalget", "-, Byrådet, -, -"},
  });
}

TEST_CASE("day and start") {
  check({
      {"Mødedato: 06.02.2031, kl. 17:30", "-, -, 2031-02-06 17:30, -"},
      {"Mødedato:\n28. maj 2031\nkl. 18:00", "-, -, 2031-05-28 18:00, -"},
      {"Mødedato\n28. maj 2031", "-, -, 2031-05-28, -"},
      {"Dato: 29. januar 2031", "-, -, 2031-01-29, -"},
      {"Dato: 29. januar 2031\nTidspunkt: Kl. 19:00", "-, -, 2031-01-29 19:00, -"},
      {"Den 09.01.2031 kl. 13:00 i Salen", "-, -, 2031-01-09 13:00, -"},
      {"den 26. april 2031 kl. 08:30", "-, -, 2031-04-26 08:30, -"},
      {"STARTTIDSPUNKT\n27-03-2031 17:00", "-, -, 2031-03-27 17:00, -"},
      {"Mødetidspunkt 31-08-2031 18:00", "-, -, 2031-08-31 18:00, -"},
      {"Onsdag den 26-03-2031 kl. 17:00", "-, -, 2031-03-26 17:00, -"},
      {"27-03-2031", "-, -, 2031-03-27, -"},
      {"23-05-2031 12:30:00", "-, -, 2031-05-23 12:30, -"},
      {"Dato:\nSted:\n24-02-2031 kl. 10:00\nHavnehuset", "-, -, 2031-02-24 10:00, -"},
      {"Dato: 29. januar 2031 kl. 8.15", "-, -, 2031-01-29 08:15, -"},
      {"Referat\n17. juni 2031 kl. 15.30", "-, -, 2031-06-17 15:30, referat"},
      {"Mandag den 21. maj 2031 kl. 17:00 afholdt Byrådet møde i Salen.", "-, Byrådet, 2031-05-21 17:00, -"},
      {"Onsdag den 31-02-2031", "-, -, -, -"},
  });
}

TEST_CASE("dates that lose against the meeting's") {
  check({
      {"Dannet den: 01-04-2031\nMødedato: 27-03-2031", "-, -, 2031-03-27, -"},
      {"Publiceret 01-04-2031\n27-03-2031", "-, -, 2031-03-27, -"},
      {"Opdateret: 12. januar 2031\nTid: Fredag den 10. januar 2031 kl. 09:00-13:00", "-, -, 2031-01-10 09:00, -"},
      {"Udsendelsesdato: 20-03-2031\nOnsdag den 26-03-2031", "-, -, 2031-03-26, -"},
      {"Fjordby, den 15. november 2031 /ABC\nMødedato: 24. november 2031", "-, -, 2031-11-24, -"},
      {"Fjordby, den 15. november 2031 /ABC\n24. november 2031", "-, -, 2031-11-24, -"},
      {"02-04-2031\nMødedato: 27-03-2031", "-, -, 2031-03-27, -"},
      {"02-04-2031\ntorsdag den 27-03-2031", "-, -, 2031-03-27, -"},
      {"Læs dagsordener og referater til og med den 10. februar 2031\nMødedato: 27-03-2031", "-, -, 2031-03-27, -"},
      {"Mødedato: 27-03-2031\nLBK nr 47 af 15-01-2031", "-, -, 2031-03-27, -"},
      {"LBK nr 47 af 15-01-2031\n27-03-2031", "-, -, 2031-03-27, -"},
      {"Mødedato: 27-03-2031\nNæste møde: torsdag den 24-04-2031", "-, -, 2031-03-27, -"},
      {"Godkendt den 01-04-2031\nMøde 27-03-2031", "-, -, 2031-03-27, -"},
      {"Læs dagsordener og referater til og med den 10. februar 2031\n27-03-2031", "-, -, 2031-03-27, -"},
      {"Upload on 01-04-2031\n27-03-2031", "-, -, 2031-03-27, -"},
      {"Dannet den: 01-04-2031\n27-03-2031", "-, -, 2031-03-27, -"},
      {"Upload on 01-04-2031\nMødedato: 27-03-2031", "-, -, 2031-03-27, -"},
      {"Møde nr. : 03/2031\nMødedato: 27-03-2031", "-, -, 2031-03-27, -"},
  });
}

TEST_CASE("what the header lacks: running headers, then headings of decisions, then defaults, then the file's name") {
  const MeetingDefaults defaults{"Fjordby", "Byrådet", "2031-01-01"};
  CHECK(meeting_of("KKR Fjordlandet | 24-02-2031\nReferat") == "-, KKR Fjordlandet, 2031-02-24, referat");
  CHECK(meeting_of("KKR Fjordlandet | 24-02-2031", "a.txt", defaults) == "-, KKR Fjordlandet, 2031-02-24, -");
  const std::string decided =
      "1. Dagsorden\nBeslutning i Økonomiudvalget den 11-03-2031\nGodkendt.\n2. Skole\n"
      "Beslutning i Økonomiudvalget den 11-03-2031\nUdsat.\nBeslutning i Byrådet den 27-02-2031\nUdsat.";
  CHECK(meeting_of("Referat", "2031-05-05.txt", defaults, decided) == "Fjordby, Økonomiudvalget, 2031-03-11, referat");
  CHECK(meeting_of("Referat", "2031-05-05.txt", defaults) == "Fjordby, Byrådet, 2031-01-01, referat");
  CHECK(meeting_of("Økonomiudvalget\nDato: 27-03-2031", "2031-05-05.txt", defaults) ==
        "Fjordby, Økonomiudvalget, 2031-03-27, -");
}

TEST_CASE("a date from the file's name is warned of") {
  const std::pair<std::string, std::string> kCases[] = {
      {"byraadet/2031-05-05.txt", "2031-05-05"},
      {"2031-05-05-dagsorden.txt", "2031-05-05"},
      {"by-2031-05-05", "2031-05-05"},
      {"2031-13-05.txt", "-"},
      {"12031-05-05.txt", "-"},
      {"2031-05-05/a.txt", "2031-05-05"},
      {"27032031/a.txt", "2031-03-27"},
      {"minutes/2031-03-27/2031-03-28.txt", "2031-03-28"},
      {"31022031.txt", "-"},
      {"a27032031b.txt", "-"},
      {"2031-05-055.txt", "-"},
  };
  for (const auto& [path, date] : kCases) {
    CAPTURE(path);
    const SourceDocument source = tests::document_of("Referat", path);
    const auto document = without_furniture(source.lines);
    const Meeting meeting = read_meeting(document, class_lines(document.lines), 1, source, {});
    CHECK(meeting.date.value_or("-") == date);
    CHECK(meeting.warnings.size() == (date == "-" ? 0u : 1u));
  }
}

}  // namespace
}  // namespace referat
