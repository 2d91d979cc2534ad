#include "indexer/minutes/item_path.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/minutes/document_of.h"

namespace referat {
namespace {

// "number@line" of every step, lines counted from 1 as printed.
std::string path_of(std::string_view text) {
  const auto lines = tests::lines_of(text);
  std::string all;
  for (const PathStep& step : find_item_path(class_lines(lines))) {
    all += (all.empty() ? "" : " ") + step.opener.printed + "@" + std::to_string(lines[step.line].number);
  }
  return all;
}

struct Case {
  std::string what;
  std::string text;
  std::string path;
};

const std::string kBody = "\nBeslutning\nGodkendt.\n";

TEST_CASE("the items and nothing but the items") {
  const Case cases[] = {
      {"nothing", "", ""},
      {"prose", "Byrådet mødtes.\nAlle var der.", ""},
      {"numbers from 1", "1. Dagsorden" + kBody + "2. Skole" + kBody + "3. Vej" + kBody, "1@1 2@4 3@7"},
      {"numbers through the year", "183. Dagsorden" + kBody + "184. Skole" + kBody, "183@1 184@4"},
      {"closed items are missing", "1. Dagsorden" + kBody + "4. Skole" + kBody + "5. Vej" + kBody, "1@1 4@4 5@7"},
      {"a list in the body starts over",
       "1. Dagsorden" + kBody +
           "2. Skole\nIndstilling\nDet indstilles,\n1. at skolen bygges,\n2. at den males.\nBeslutning\nGodkendt.\n3. "
           "Vej" +
           kBody,
       "1@1 2@4 3@11"},
      {"a list that would go on",
       "1. Dagsorden" + kBody +
           "2. Skole\nIndstilling\n1. at skolen bygges\n2. at den males\n3. at den åbnes\nBeslutning\nGodkendt.\n3. "
           "Vej" +
           kBody,
       "1@1 2@4 3@11"},
      {"dates at the start of lines",
       "1. Dagsorden" + kBody + "2. Skole\nSagsfremstilling\n18. maj 2031 blev den tegnet.\n12.500 kr.\n3. Vej" + kBody,
       "1@1 2@4 3@8"},
      {"a table of contents with leaders",
       "Indholdsfortegnelse\n1. Dagsorden ........ 2\n2. Skole ........ 3\n\n1. Dagsorden" + kBody + "2. Skole" + kBody,
       "1@5 2@8"},
      {"a table of contents without pages",
       "Dagsordenspunkter\n1. Dagsorden\n2. Skole\n3. Vej\n\n1. Dagsorden" + kBody + "2. Skole" + kBody + "3. Vej" +
           kBody,
       "1@6 2@9 3@12"},
      {"two levels", "1. Godkendelser\n1.1. Dagsorden" + kBody + "2. Planer\n2.1. Skole" + kBody + "2.2. Vej" + kBody,
       "1@1 1.1@2 2@5 2.1@6 2.2@9"},
      {"the word Punkt", "Punkt 1: Dagsorden" + kBody + "Punkt 2: Skole" + kBody, "1@1 2@4"},
      {"Sag nr.", "Sag nr. 74 Dagsorden" + kBody + "Sag nr. 75 Skole" + kBody, "74@1 75@4"},
      {"marked", "åbent 1 Dagsorden" + kBody + "lukket 2 Salg af areal" + kBody, "1@1 2@4"},
      {"brackets", "1) Dagsorden" + kBody + "2) Skole" + kBody + "3) Vej" + kBody, "1@1 2@4 3@7"},
      {"a title that begins with a number", "1. Dagsorden" + kBody + "2. 3. økonomirapport" + kBody, "1@1 2@4"},
      {"names under Afbud",
       "Afbud\n1. Tove Lindhave, Ø\n2. Merle Skovhus, V\n\n1. Dagsorden" + kBody + "2. Skole" + kBody, "1@5 2@8"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(path_of(c.text) == c.path);
  }
}

TEST_CASE("an agenda that starts over with items of its own keeps them all, a list that starts over none") {
  std::string items;
  for (int round = 0; round < 3; ++round) {
    for (int i = 1; i <= 4; ++i) items += std::to_string(i) + ". Sag" + kBody;
  }
  CHECK(find_item_path(class_lines(tests::lines_of(items))).size() == 12);

  const std::string lists =
      "1. Sag" + std::string(kBody) + "1. at lave et\n2. at lave to\n3. at lave tre\n2. Sag" + kBody;
  CHECK(find_item_path(class_lines(tests::lines_of(lists))).size() == 2);
}

TEST_CASE("ten thousand candidates") {
  std::string text;
  for (int i = 0; i < 10'000; ++i) text += std::to_string(i % 7 + 1) + ". at noget sker\n";
  path_of(text);
  text = "1. Dagsorden" + kBody + "2. Skole\nIndstilling\n" + text + "Beslutning\nGodkendt.\n";
  CHECK(path_of(text).starts_with("1@1 2@4"));
}

}  // namespace
}  // namespace referat
