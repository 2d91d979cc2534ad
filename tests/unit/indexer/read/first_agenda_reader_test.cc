#include "indexer/read/first_agenda_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "indexer/read/detect.h"

namespace referat {
namespace {

constexpr auto kMeeting =
    R"({"Id":"ab-1","Udvalg":{"Navn":"Byrådet"},"Moede":{"Navn":"Referat","Dato":"2031-10-01T15:00:00Z","Sted":"Salen"},
"Dagsordenpunkter":[
 {"Punktnummer":"2","Sorting":2,"Navn":"2. Bro","SagsNummer":"31/7","IsOpen":true,
  "Felter":[{"Navn":"","Html":"<h3>Resume</h3><span><title>x</title><p>Kort.</p></span>","Link":"https://d.example/Vis/1"}],
  "Bilag":[{"Navn":"B","Order":2},{"Navn":"A","Order":1},{"Navn":"Økonomi","Order":3}]},
 {"Number":1,"Sorting":1,"Caption":"Åbning","Felter":[{"Navn":"Beslutning","Tekst":"Godkendt.\nMødt."}]},
 {"Number":"3","Sorting":3,"Navn":null,"IsOpen":false,"Felter":null,"Bilag":null}]})";

std::string lines_of(const SourceDocument& document) {
  std::string all;
  for (const Line& line : document.lines) {
    all += (all.empty() ? "" : " | ") + line.text;
    if (line.opens_item >= 0) all += " <" + std::to_string(line.opens_item);
    if (line.heading_level > 0) all += " h" + std::to_string(line.heading_level);
  }
  return all;
}

TEST_CASE("a meeting of the API") {
  const auto documents = read_first_agenda(kMeeting, "a.json");
  REQUIRE(documents);
  REQUIRE(documents->size() == 1);
  const SourceDocument& document = documents->front();
  CHECK(lines_of(document) ==
        "Referat | Byrådet | Mødedato: 1. oktober 2031 kl. 17:00 | Mødested: Salen | Åbning <0 h2 | Beslutning h3 | "
        "Godkendt. | Mødt. | Bro <1 h2 | Resume h3 | Kort. | Bilag h3 | A | B | Lukket punkt <2 h2");
  CHECK(document.url == "https://d.example/vis?id=ab-1");
  CHECK(document.meeting.organ == "Byrådet");
  CHECK(document.meeting.date == "2031-10-01");
  CHECK(document.meeting.time == "17:00");
  CHECK(document.meeting.kind == "Referat");
  CHECK(document.meeting.place == "Salen");
  REQUIRE(document.items.size() == 3);
  CHECK(document.items[0].number == "1");
  CHECK_FALSE(document.items[0].open);
  CHECK(document.items[1].case_number == "31/7");
  CHECK(document.items[1].open == true);
  CHECK(document.items[1].attachments == std::vector<std::string>{"Økonomi"});
  CHECK(document.items[2].open == false);
}

TEST_CASE("the shapes in which scrapers save meetings") {
  const std::string one = R"({"DAGSORDENPUNKTER":[{"navn":"A"}],"moede":{"dato":"2031-10-01T15:00:00"}})";
  struct Case {
    std::string json;
    std::size_t meetings;
  };
  const Case kCases[] = {
      {one, 1},
      {"\xEF\xBB\xBF" + one, 1},
      {"[" + one + "," + one + "]", 2},
      {R"({"data":{"result":)" + one + "}}", 1},
      {R"({"url":"https://x","body":[)" + one + "]}", 1},
      {one + "\n" + one + "\n\n", 2},
      {one + "\r\n" + one, 2},
      {one + "\n" + R"({"Dagsordenpunkter":[]})", 1},
  };
  for (const auto& [json, meetings] : kCases) {
    CAPTURE(json);
    CHECK(detect_format(json) == Format::first_agenda);
    const auto documents = read_first_agenda(json, "a.json");
    REQUIRE(documents);
    CHECK(documents->size() == meetings);
    CHECK(documents->front().meeting.date == "2031-10-01");
  }
}

TEST_CASE("what is no meeting says why") {
  const std::string kCases[] = {
      R"({"Dagsordenpunkter":[{"Navn":"A")",
      R"({"Dagsordenpunkter":[]})",
      R"({"Udvalg":{"Udvalg 2030-2033":[{"Navn":"Byrådet","Moeder":[{"Id":"1","Dato":"2031-10-01"}]}]}})",
      R"({"Dagsordenpunkter":"x","Moede":7})",
      "[]",
      "",
  };
  for (const std::string& json : kCases) {
    CAPTURE(json);
    const auto documents = read_first_agenda(json, "a.json");
    REQUIRE_FALSE(documents);
    CHECK(documents.error().code == ErrorCode::source_failed);
  }
  std::string deep(100'000, '[');
  CHECK_FALSE(read_first_agenda(deep, "a.json"));
  deep += std::string(100'000, ']');
  CHECK_FALSE(read_first_agenda(deep, "a.json"));
}

TEST_CASE("what a supplement and a date without a zone mean") {
  const auto supplement = read_first_agenda(
      R"({"Dagsordenpunkter":[{"Navn":"A"}],"TillaegsDagsorden":true,"Moede":{"Navn":"Dagsorden","MeetingBeginUtc":"2031-10-01T13:45:00"}})",
      "a.json");
  REQUIRE(supplement);
  CHECK(supplement->front().meeting.kind == "Tillægsdagsorden");
  CHECK(supplement->front().meeting.time == "15:45");
}

}  // namespace
}  // namespace referat
