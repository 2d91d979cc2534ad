#include "common/text/hyphenation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace referat {
namespace {

std::string join(const std::vector<std::string>& lines, std::string_view learned = "") {
  LineJoiner joiner({learned});
  std::string paragraph;
  for (const std::string& line : lines) joiner.append(paragraph, line);
  return paragraph;
}

struct Case {
  std::vector<std::string> lines;
  std::string expected;
  std::string learned = "";
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.expected);
    CHECK(join(c.lines, c.learned) == c.expected);
  }
}

TEST_CASE("lines without a hyphen are joined by a space") {
  check({
      {{"Byrådet"}, "Byrådet"},
      {{"Byrådet", "godkendte", "sagen."}, "Byrådet godkendte sagen."},
      {{"tid -", "sted"}, "tid - sted"},
      {{"tid –", "sted"}, "tid – sted"},
  });
}

TEST_CASE("a line break inside a word") {
  check({
      {{"til fore-", "læggelse for"}, "til forelæggelse for"},
      {{"Lokal-", "planens"}, "Lokalplanens"},
      {{"kom\u00AD", "mune"}, "kommune"},
      {{"KKR\u00AD", "møde"}, "KKRmøde"},
      {{"rammeafta-", "lerne"}, "rammeaftalerne"},
      {{"børne-/unge-", "området"}, "børne-/ungeområdet"},
      {{"for-", "mand-", "skabet"}, "formandskabet"},
  });
}

TEST_CASE("the hyphen is the word's own") {
  check({
      {{"KKR-", "formandskabet"}, "KKR-formandskabet"},
      {{"FGU-", "institutioner"}, "FGU-institutioner"},
      {{"10-15-", "årig"}, "10-15-årig"},
      {{"COVID-", "19"}, "COVID-19"},
      {{"2018-", "2021"}, "2018-2021"},
      {{"Nord-", "Syd"}, "Nord-Syd"},
      {{"Teknik- og Miljø-", "KKR"}, "Teknik- og Miljø-KKR"},
      {{"en e-", "mail"}, "en e-mail"},
      {{"p-", "pladser"}, "p-pladser"},
      {{"skole-", "/fritidsområdet"}, "skole-/fritidsområdet"},
  });
}

TEST_CASE("the hyphen stands for a part that follows") {
  check({
      {{"børne-", "og ungeudvalget"}, "børne- og ungeudvalget"},
      {{"Økonomi-", "og Erhvervsudvalget"}, "Økonomi- og Erhvervsudvalget"},
      {{"drifts-", "eller anlægsudgifter"}, "drifts- eller anlægsudgifter"},
      {{"børne-", "samt ungeområdet"}, "børne- samt ungeområdet"},
      {{"Teknik-", "OG MILJØ"}, "Teknik- OG MILJØ"},
      {{"by-", "ogsåder"}, "byogsåder"},
  });
}

TEST_CASE("addresses keep their characters") {
  check({
      {{"se https://fjordby.dk/bilag/plan-", "for-tangvolden"}, "se https://fjordby.dk/bilag/plan-for-tangvolden"},
      {{"www.fjordby.dk/en-", "side"}, "www.fjordby.dk/en-side"},
      {{"https://fjordby.dk/", "referater"}, "https://fjordby.dk/referater"},
      {{"https://fjordby.dk/", "referater", "er her"}, "https://fjordby.dk/referater er her"},
      {{"https://fjordby.dk er fore-", "lagt"}, "https://fjordby.dk er forelagt"},
  });
}

TEST_CASE("the document's own words decide first") {
  check({
      {{"zorn-", "blikket"}, "zornblikket"},
      {{"zorn-", "blikket"}, "zorn-blikket", "Et zorn-blikket ord"},
      {{"zorn-", "blikket"}, "zornblikket", "zorn-blikket og Zornblikket"},
      {{"fore-", "læggelse"}, "fore-læggelse", "Fore-Læggelse"},
      {{"e-", "mail"}, "email", "Send en email."},
      // What a line end cuts is no word of its own.
      {{"zorn-", "blikket"}, "zornblikket", "zorn-\nblikket"},
  });
}

TEST_CASE("damaged and huge text") {
  CHECK(join({"fore\xFF-", "l\xC3"}).find("l\xC3") != std::string::npos);
  const std::string word(1 << 20, 'a');
  CHECK(join({word + "-", word}) == word + word);
  CHECK(join({word + "-", word}, word) == word + word);
  CHECK(join({"-", "a"}) == "- a");
}

}  // namespace
}  // namespace referat
