// Small whole documents in several layouts. The layouts are those of Danish minutes; the towns and people do not exist.
#include "indexer/minutes/minutes.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/indexer/minutes/document_of.h"
#include "tests/unit/joined.h"

namespace referat {
namespace {

// A line per item: "number title [case] {chapter} section kinds", "!" in front of closed ones.
std::string items_of(std::string_view text) {
  const auto items = read_minutes(tests::document_of(text), {});
  if (!items) return "error: " + std::string(describe(items.error().code).name);
  std::vector<std::string> all;
  for (const Item& item : *items) {
    std::string one = (item.open ? "" : "!") + item.number.value_or("-") + " " + item.title;
    if (!item.case_numbers.empty()) one += " [" + tests::joined(item.case_numbers, ", ") + "]";
    if (item.chapter) one += " {" + *item.chapter + "}";
    for (const Section& section : item.sections) one += " " + section.kind;
    all.push_back(one);
  }
  return tests::joined(all, "\n");
}

TEST_CASE("two levels, running header, case number under the title") {
  CHECK(items_of(R"(R E F E R AT 2 0 3 1
KKR FJORDLANDET
Dato:
Sted:
24-02-2031 kl. 10:00
Havnehuset, Kajen 42, 9999 Fjordby
KKR Fjordlandet | 24-02-2031
1.
Godkendelse af referat ......................................... 5
KKR Fjordlandet | 24-02-2031
2.
Regionalpolitiske sager
2.1.
Fælles køreplan for fjordfærger
SAG-2031-00417 qxr
Baggrund
Færgelauget har bedt kommunerne om et fælles udspil.
Indstilling
Det indstilles, at KKR Fjordlandet
• tager køreplanen til efterretning, og
• sender den til drøftelse i kommunerne.
./. Udkast til køreplan
Sagsfremstilling
Tre kommuner ejer hver sin kaj.
Beslutning
Taget til efterretning.
2.2.
Næste møde
SAG-2031-00418 qxr
Beslutning
Godkendt.
)") == "2.1 Fælles køreplan for fjordfærger [SAG-2031-00417] {Regionalpolitiske sager} Baggrund Indstilling "
       "Sagsfremstilling Beslutning\n"
       "2.2 Næste møde [SAG-2031-00418] {Regionalpolitiske sager} Beslutning");
}

TEST_CASE("portal with a button after each item, contents glued to the first") {
  CHECK(items_of(R"(Byrådet - Referat

Dato: 29. januar 2031
Tidspunkt: Kl. 19:00

Indholdsfortegnelse1. Fraværende

Resume

Sagsforløb: BY

Beslutning

Tove Stenmark.
Til toppen

2. Anlægsregnskab for bådebroen

Resume

Broen blev billigere end ventet.

Økonomi

Rest: 1.312 kr.

Beslutning

Godkendt.

Til toppen
)") == "1 Fraværende Resumé Sagsforløb Beslutning\n2 Anlægsregnskab for bådebroen Resumé Økonomi Beslutning");
}

TEST_CASE("case number above the title, groups, a closed item that only the contents name") {
  CHECK(items_of(R"(Fjordby Byråd
Mødedato:
28. maj 2031
Pkt. Tekst Side
1. Revision af molekassen ........ 2
2. Lokalplan for tangvolden ........ 3
3. Salg af areal - Lukket punkt ........ 4

00.01.00-K01-1-31
1. Revision af molekassen
Resumé
Kassen stemmer.
Beslutning:
Godkendt.

01.02.05-P16-7-31
2. Lokalplan for tangvolden -
endelig vedtagelse
Resumé
Volden er hørt.
Beslutning:
Vedtaget.
)") == "1 Revision af molekassen [00.01.00-K01-1-31] Resumé Beslutning\n"
       "2 Lokalplan for tangvolden - endelig vedtagelse [01.02.05-P16-7-31] Resumé Beslutning\n"
       "!3 Salg af areal");
}

TEST_CASE("Punkt n, decision first, a list inside the recommendation") {
  CHECK(items_of(R"(REFERAT Fjordby Byråd d. 27-08-2031

Punkt 1: Godkendelse af dagsorden
EMN-2031-003383

Beslutninger

Godkendt.

Punkt 2: Ny bro over
Nørreåen
EMN-2031-003384

Beslutninger

Udsat.

Indstilling

Det indstilles,
1. at broen bygges,
2. at den males.

Bilag
- Kort
)") == "1 Godkendelse af dagsorden [EMN-2031-003383] Beslutning\n"
       "2 Ny bro over Nørreåen [EMN-2031-003384] Beslutning Indstilling Bilag");
}

TEST_CASE("groups are chapters, closed groups close their items") {
  CHECK(items_of(R"(Teknik- og Miljøudvalget
Referat
Mødedato: 8. oktober 2031

A. Sager til afgørelse i byrådet

12. Ny pullert ved kajen (B)
Åbent - 05.04.06-P20-12-31
BESLUTNING
Anbefales.

Lukkede punkter

13. Salg af mole
Åbent - 05.04.06-P20-13-31
BESLUTNING
Godkendt.
)") == "12 Ny pullert ved kajen [05.04.06-P20-12-31] {Sager til afgørelse i byrådet} Beslutning\n"
       "13 Salg af mole [05.04.06-P20-13-31] {Lukkede punkter} Beslutning");
}

TEST_CASE("a page of one item without a number") {
  CHECK(items_of("Mødedato: 06.02.2031, kl. 17:30\nMødested: Rådssalen\n\nBrobånd over Fjordgade\nSe alle "
                 "bilag\n\nIndstilling\n"
                 "at båndet anlægges.\n\nBeslutning\nGodkendt.") == "- Brobånd over Fjordgade Indstilling Beslutning");
}

TEST_CASE("what holds no agenda is refused") {
  for (const char* text : {"Kære Fjordby", "1", "Opskrift på suppe\n1. Kog vand\n2. Spis", "\xFF\xFE"}) {
    CAPTURE(text);
    CHECK(items_of(text) == "error: source_failed");
  }
  CHECK(items_of(std::string(1 << 20, 'a')) == "error: source_failed");
}

TEST_CASE("items share the meeting and know their place") {
  const auto items = read_minutes(
      tests::document_of("Fjordby Byråd - Referat\nDato: 27-03-2031 kl. 17:00\n\n1. Dagsorden\nBeslutning\nGodkendt.\n"
                         "\f2. Salg af mole - udgår\nBeslutning\nPunktet udgår.\n./. Kort\n",
                         "by/a.txt"),
      {});
  REQUIRE(items);
  REQUIRE(items->size() == 2);
  for (const Item& item : *items) {
    CHECK(item.municipality == "Fjordby");
    CHECK(item.organ == "Byrådet");
    CHECK(item.date == "2031-03-27");
    CHECK(item.time == "17:00");
    CHECK(item.kind == "referat");
    CHECK(item.source.path == "by/a.txt");
  }
  CHECK((*items)[0].position == 1);
  CHECK((*items)[1].position == 2);
  CHECK((*items)[0].source.line == 4);
  CHECK((*items)[1].source.line == 7);
  CHECK((*items)[1].source.page == 2);
  CHECK((*items)[1].outcome == "udgået");
  CHECK(tests::joined((*items)[1].attachments) == "Kort");
  CHECK((*items)[1].title == "Salg af mole");
  CHECK((*items)[0].sections[0].text == "Godkendt.");
}

}  // namespace
}  // namespace referat
