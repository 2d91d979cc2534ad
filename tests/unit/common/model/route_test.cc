#include "common/model/route.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/joined.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

/// "2031-03-11 Økonomiudvalget 5 anbefalet", '-' for what is unknown.
std::string printed(const std::vector<RouteStep>& route) {
  std::vector<std::string> all;
  for (const RouteStep& step : route) {
    all.push_back(step.date.value_or("-") + " " + step.organ + " " + step.number.value_or("-") + " " +
                  step.outcome.value_or("-"));
  }
  return tests::joined(all);
}

/// The route of an item of Byrådet on 2031-03-27 with one section.
std::string route_of(const std::string& kind, const std::string& heading, const std::string& text) {
  Item item = tests::sample_item();
  item.sections = {{kind, heading, text}};
  return printed(read_route(item));
}

struct Case {
  const char* text;
  const char* route;
};

TEST_CASE("lists and tables of steps") {
  const Case cases[] = {
      {"28-02-2031 Fjordby Byråd\nPunktet blev udsat den 28. februar 2031.", "2031-02-28 Byrådet - udsat"},
      {"Udvalg: Havneudvalget\nDato: 04-03-2031\nPunktnummer: 12\nUdvalg: Økonomiudvalget\nDato: 11-03-2031\n"
       "Punktnummer: 7",
       "2031-03-04 Havneudvalget 12 - | 2031-03-11 Økonomiudvalget 7 -"},
      {"Udvalg:\nHavneudvalget\nDato:\n04-03-2031\nPunktnummer:\n12", "2031-03-04 Havneudvalget 12 -"},
      {"Økonomiudvalget, 11-03-2031, pkt. 52", "2031-03-11 Økonomiudvalget 52 -"},
      {"ØK/BY", "- Økonomiudvalget - -"},
      {"ØU - TMU - BY", "- Økonomiudvalget - - | - TMU - -"},
      {"Mødedato\nÅbent punkt\nLukket punkt\nØkonomiudvalget\n11-03-2031\n7\nByrådet\n27-03-2031\n2",
       "2031-03-11 Økonomiudvalget 7 -"},
      {"Udvalg | Dato | Punkt\nØkonomiudvalget | 11-03-2031 | 7", "2031-03-11 Økonomiudvalget 7 -"},
      {"Havneudvalget, 13. februar 2031, pkt. 8:\n1. Anbefalet.", "2031-02-13 Havneudvalget 8 anbefalet"},
      {"Havneudvalget, 13. februar 2031, pkt. 8: Anbefalet.\nØkonomiudvalget, 11. marts 2031, pkt. 4: Udsat.",
       "2031-02-13 Havneudvalget 8 anbefalet | 2031-03-11 Økonomiudvalget 4 udsat"},
      {"ØU den 3. april, Byrådet den 10. april.", "2031-04-03 Økonomiudvalget - - | 2031-04-10 Byrådet - -"},
      {"Økonomiudvalget den 11/3-31", "2031-03-11 Økonomiudvalget - -"},
      {"Byrådet 27. marts 2031\nØkonomiudvalget 11. marts 2031\nHavneudvalget 4. marts 2031",
       "2031-03-04 Havneudvalget - - | 2031-03-11 Økonomiudvalget - -"},
      {"Udvalget for Kultur og Fritid den 4. marts 2031", "2031-03-04 Udvalget for Kultur og Fritid - -"},
      {"Sagen var på den 28. november 2030, punkt 41, med beslutningen: \"Planen godkendes\".",
       "2030-11-28 Byrådet 41 godkendt"},
      {"Byrådet behandlede sagen den 28. november 2030.", "2030-11-28 Byrådet - -"},
      {"Lov om havne af 3. maj 2029.\nBrev fra Økonomiudvalget af 4. marts 2031.\nFrist for høringssvar 1. april 2031.",
       ""},
      {"I høring fra 3. januar 2031 til 1. marts 2031.", ""},
      {"", ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(route_of("Sagsforløb", "Sagsforløb", one.text) == one.route);
    CHECK(route_of("Historik", "Historik", one.text) == one.route);
  }
}

TEST_CASE("who is to decide is no step") {
  CHECK(route_of("Sagsforløb", "Hvem beslutter", "Økonomiudvalget") == "");
  CHECK(route_of("Kompetence", "Sagen afgøres i", "Økonomiudvalget") == "");
}

TEST_CASE("what is expected comes after the meeting") {
  CHECK(route_of("Sagsforløb", "Forventet sagsgang", "ØU den 3. januar") == "2032-01-03 Økonomiudvalget - -");
  CHECK(route_of("Sagsforløb", "Sagsforløb", "ØU den 3. januar") == "2031-01-03 Økonomiudvalget - -");
}

TEST_CASE("sentences") {
  const Case cases[] = {
      {"Økonomiudvalget behandlede sagen den 11. marts 2031.", "2031-03-11 Økonomiudvalget - -"},
      {"Sagen blev drøftet på Økonomiudvalgets møde den 11. marts 2031, pkt. 4.", "2031-03-11 Økonomiudvalget 4 -"},
      {"Den 11. marts 2031 besluttede Økonomiudvalget at udskyde sagen.", "2031-03-11 Økonomiudvalget - udsat"},
      {"Den 11. marts 2031 blev sagen behandlet i Økonomiudvalget.", "2031-03-11 Økonomiudvalget - -"},
      {"Sagen blev behandlet i Havneudvalget den 4. marts 2031 og i Økonomiudvalget den 11. marts 2031.",
       "2031-03-04 Havneudvalget - - | 2031-03-11 Økonomiudvalget - -"},
      {"Økonomiudvalget besluttede, at ordningen træder i kraft den 1. juni 2031.", ""},
      {"Forvaltningen skrev til Økonomiudvalget den 11. marts 2031.", ""},
      {"Byrådet godkendte forslaget i brev af 4. marts 2031.", ""},
      {"Økonomiudvalget godkendte regnskabet for perioden fra 1. januar 2030.", ""},
      {"Lovbekendtgørelse nr. 47 af 15. januar 2031 om udvalg.", ""},
      {"Forslaget sendes i høring i Ældrerådet den 4. marts 2031, og fristen er 1. april 2031.", ""},
      {"Godkendelse af dagsorden for ØU den 11. marts 2031.", ""},
      {"Godkendelse af referat fra Økonomiudvalgets møde den 11. marts 2031.", ""},
      {"Udvalget skal høre havnen inden den 1. juni 2031.", ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(route_of("Sagsfremstilling", "Sagsfremstilling", one.text) == one.route);
  }
}

TEST_CASE("decisions of other bodies and days, in sections of their own or inside one") {
  Item item = tests::sample_item();
  item.sections = {{"Beslutning", "Beslutning i Økonomiudvalget den 11-03-2031", "Indstilles godkendt."},
                   {"Beslutning", "Beslutning i Byrådet den 27-03-2031", "Godkendt."}};
  CHECK(printed(read_route(item)) == "2031-03-11 Økonomiudvalget - anbefalet");
  CHECK(route_of("Indstilling", "Indstilling",
                 "Direktionen indstiller, at pæren skiftes.\nØkonomiudvalget den 11. marts 2031:\nAnbefales.\n"
                 "Byrådet den 27. marts 2031:\nGodkendt.") == "2031-03-11 Økonomiudvalget - anbefalet");
  CHECK(route_of("Beslutning", "Beslutning den 27-02-2031", "Udsat.") == "2031-02-27 Byrådet - udsat");
}

TEST_CASE("one step for a body and day; an undated one gives way") {
  Item item = tests::sample_item();
  item.sections = {{"Sagsforløb", "Sagsforløb", "ØU/BY"},
                   {"Historik", "Historik", "Økonomiudvalget den 11. marts 2031"},
                   {"Beslutning", "Økonomiudvalget, 11-03-2031, pkt. 4", "Anbefales."}};
  CHECK(printed(read_route(item)) == "2031-03-11 Økonomiudvalget 4 anbefalet");
}

TEST_CASE("a route has an end") {
  std::string text;
  for (int i = 0; i < 500; ++i)
    text += "Økonomiudvalget, " + std::to_string(i % 28 + 1) + "-02-" + std::to_string(1980 + i / 28) + "\n";
  Item item = tests::sample_item();
  item.sections = {{"Historik", "Historik", text}};
  CHECK(read_route(item).size() == kMostRouteSteps);
}

}  // namespace
}  // namespace referat
