#include "indexer/minutes/attachments.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/joined.h"

namespace referat {
namespace {

std::string attachments_of(const std::string& kind, const std::string& text) {
  Item item;
  item.sections = {{kind, "", text}};
  add_attachments(item);
  CHECK(item.sections[0].text == text);
  return tests::joined(item.attachments);
}

struct Case {
  std::string text;
  std::string titles;
};

TEST_CASE("the section Bilag lists them, a line each") {
  const Case cases[] = {
      {"", ""},
      {"Kort over vejen", "Kort over vejen"},
      {"Kort\nBudget", "Kort | Budget"},
      {"Bilag 1: Kort", "Kort"},
      {"Bilag 2 - Budget.pdf", "Budget.pdf"},
      {"- Bilag A: Plan", "Plan"},
      {"• Kort", "Kort"},
      {"1. Kort\n2. Budget", "Kort | Budget"},
      {"Kort\nKort", "Kort"},
      {"Kort.", "Kort"},
      {"Ingen", ""},
      {"Ingen bilag.", ""},
      {"Der er ingen bilag.", ""},
      {"Ingen adgang - kort", "Ingen adgang - kort"},
      {"bilag_2_-_x_0.pdf", "bilag_2_-_x_0.pdf"},
      {"– Åplan\n* Ørekort\nÆbleplan", "Åplan | Ørekort | Æbleplan"},
      {"-", "-"},
      {std::string(1 << 20, 'a'), ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text.substr(0, 60));
    CHECK(attachments_of("Bilag", c.text) == c.titles);
  }
}

TEST_CASE("elsewhere the mark ./. points at one") {
  const Case cases[] = {
      {"Kort over vejen", ""},
      {"./. Udkast til køreplan", "Udkast til køreplan"},
      {"./. Notat om praksisplan er vedlagt som bilag.", "Notat om praksisplan"},
      {"./. Vedlagt \"Plan for tangvolden\" fra i går.", "Plan for tangvolden"},
      {"Sagen er oplyst.\n./. Kort\n./. Budget", "Kort | Budget"},
      {"Se ./. bilag", ""},
      {"./.", ""},
      {"./..", ""},
      {"./... Kort. Mere tekst", "Kort"},
      {"./.Kort", "Kort"},
      {"./. Kortet vedhæftes som bilag.", "Kortet"},
      {"./. Vedlagt er kort", "Vedlagt er kort"},
      {"Oversigt.xlsx", "Oversigt.xlsx"},
      {"Oversigt.XLSX  Kort.pdf ", "Oversigt.XLSX | Kort.pdf"},
      {"Kort.pdfapplication/pdf icon", "Kort.pdf"},
      {"Oversigt.pdf er en fil", ""},
      {"Se bilag 1.", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(attachments_of("Sagsfremstilling", c.text) == c.titles);
  }
}

}  // namespace
}  // namespace referat
