#include "indexer/minutes/flat_pages.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

#include "tests/unit/indexer/minutes/document_of.h"
#include "tests/unit/joined.h"

namespace referat {
namespace {

std::string split(const std::string& text) {
  std::vector<std::string> texts;
  for (const Line& line : unflattened(tests::lines_of(text))) texts.push_back(line.text);
  return tests::joined(texts);
}

std::string page(const std::string& text) {
  const std::string split_page =
      split("Transkript\n\n1 " + text + std::string(80, ' ') + "og mere i den sidste linje her, så siden er lang nok");
  const std::string mark = "Transkript | ";
  const auto end = split_page.find(" og mere i den");
  return split_page.substr(mark.size(), end - mark.size());
}

TEST_CASE("a page of a transcript is taken apart") {
  struct Case {
    const char* what;
    const char* page;
    const char* lines;
  };
  constexpr Case kCases[] = {
      {"running header, number, case, headings",
       "Fjordby Kommune Havneudvalget Side 3 7. Nye bøjer i bugten J.nr.: A00. Sagsnr.: 30/496 Sagsfremstilling: "
       "Bøjerne er slidte. Beslutning Havneudvalget den 13-08-2031 Godkendt.",
       "Fjordby Kommune Havneudvalget Side 3 | 7. Nye bøjer i bugten | J.nr.: A00. Sagsnr.: 30/496 | Sagsfremstilling: "
       "| "
       "Bøjerne er slidte. | Beslutning Havneudvalget den 13-08-2031 | Godkendt."},
      {"a decision that lost its day", "2. Pullert Beslutning i Havneudvalget den Anbefales.",
       "2. Pullert | Beslutning i Havneudvalget den | Anbefales."},
      {"capitals",
       "3. FLISER I STRANDGADE ÅBENT INDSTILLING Direktionen indstiller, at der lægges fliser. BESLUTNING BYRÅDET: "
       "Godkendt.",
       "3. FLISER I STRANDGADE | ÅBENT | INDSTILLING | Direktionen indstiller, | at der lægges fliser. | BESLUTNING "
       "BYRÅDET: | "
       "Godkendt."},
      {"a heading glued to its text", "4. Molen BeslutningHenvist til Havneudvalget.",
       "4. Molen | Beslutning | Henvist til Havneudvalget."},
      {"a group in capitals", "ÅBNE EFTERRETNINGSSAGER 73. Fyret Sagsid: Resumé: Det lyser.",
       "ÅBNE EFTERRETNINGSSAGER | 73. Fyret | Sagsid: | Resumé: | Det lyser."},
      {"a number in a sentence", "5. Takster Sagsfremstilling Prisen stiger fra 112 til 131. Orienteringen er givet.",
       "5. Takster | Sagsfremstilling | Prisen stiger fra 112 til 131. Orienteringen er givet."},
      {"a year at the end of a sentence", "6. Plan Sagsfremstilling Der er afsat midler i 2031. Forslaget er klar.",
       "6. Plan | Sagsfremstilling | Der er afsat midler i 2031. Forslaget er klar."},
      {"a heading word inside a name", "7. Drift Indstilling Udvalget for Økonomi og Erhverv har set sagen.",
       "7. Drift | Indstilling | Udvalget for Økonomi og Erhverv har set sagen."},
      {"a closed item with its mark in the title", "8. Lukket punkt: Grundkøb Sagsnr.: 32/1877 Lukket sag",
       "8. Lukket punkt: Grundkøb | Sagsnr.: 32/1877 Lukket sag"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(page(c.page).starts_with(c.lines));
  }
}

TEST_CASE("what is no flat page stays as it is") {
  const std::string prose = "Forvaltningen har gennemgået broerne, og rapporten peger på tre steder med slid. ";
  CHECK(split("1. Dagsorden\nBeslutning\nGodkendt.") == "1. Dagsorden | Beslutning | Godkendt.");
  CHECK(split(prose + prose + prose) == prose + prose + prose.substr(0, prose.size() - 1));
  CHECK(split("Transkript\n1 kort linje") == "Transkript | 1 kort linje");
}

TEST_CASE("a decision under body and day inside a line") {
  CHECK(split("Sagen er belyst i bilaget. Havneudvalget, 16.12.2031 Godkendt med to ændringer.") ==
        "Sagen er belyst i bilaget. | Havneudvalget, 16.12.2031 | Godkendt med to ændringer.");
  CHECK(split("Skibet hed Havfruen, 16.12.2031 Sank det i bugten.") ==
        "Skibet hed Havfruen, 16.12.2031 Sank det i bugten.");
}

TEST_CASE("long lines of headings take no long time") {
  std::string words;
  while (words.size() < 60'000) words += "Beslutning Indstilling Sagsfremstilling 12. Sagsnr.: 30/1 ";
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(split(words).empty());
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
  CHECK(split(words + words).size() == words.size() * 2 - 1);  // over 64 KB it is prose
}

}  // namespace
}  // namespace referat
