#include "indexer/read/first_agenda_page.h"

#include <doctest/doctest.h>

#include <string>

#include "indexer/read/html_reader.h"

namespace referat {
namespace {

std::string page(const std::string& rows, const std::string& head = "Referat 1. oktober 2031 kl. 15.45") {
  return "<html><head><script>var x = '<tr class=punktrow>';</script></head><body><nav>Menu</nav><h1 class='h1 dato'>" +
         head + "</h1><span class=udvalg>Byrådet</span><table>" + rows + "</table></body></html>";
}

std::string lines_of(const SourceDocument& document) {
  std::string all;
  for (const Line& line : document.lines) {
    all += (all.empty() ? "" : " | ") + line.text;
    if (line.opens_item >= 0) all += " <" + std::to_string(line.opens_item);
  }
  return all;
}

TEST_CASE("rows of a saved page are items") {
  const auto document = read_html(
      page("<tr class='punktrow open'><td><span class='label x'>12</span></td><td><h2 class=overskrift>Bro</h2>"
           "<span class=sagsnummer>Sagsnr.: 31/7</span><h3>Beslutninger</h3><p>Godkendt.</p><h3></h3><h3>Bilag</h3>"
           "<a class=bilag-link href=x>A</a><a class=bilag-link href=y>B</a></td></tr>"
           "<tr class='punktrow lukket'><td><span class=label>13</span><h2 class=overskrift>Havn</h2>"
           "<span class=sagsnummer>31/8</span></td></tr>"
           "<tr class='punktrow lukket-punkt'><td><h2 class=overskrift><span class=label>14</span> Køb</h2></td></tr>"),
      "a.html");
  REQUIRE(document);
  CHECK(lines_of(*document) ==
        "Referat 1. oktober 2031 kl. 15.45 | Byrådet | Bro <0 | Beslutninger | Godkendt. | Bilag | A | B | Havn <1 | "
        "Køb <2");
  CHECK(document->meeting.kind == "Referat");
  CHECK(document->meeting.organ == "Byrådet");
  CHECK(document->meeting.date == "2031-10-01");
  CHECK(document->meeting.time == "15:45");
  REQUIRE(document->items.size() == 3);
  CHECK(document->items[0].number == "12");
  CHECK(document->items[0].case_number == "31/7");
  CHECK(document->items[1].case_number == "31/8");
  CHECK_FALSE(document->items[1].open);
  CHECK(document->items[2].number == "14");
  CHECK(document->items[2].open == false);
}

TEST_CASE("what a page is stands before its day") {
  struct Case {
    std::string head;
    std::string kind;
  };
  const Case kCases[] = {
      {"Tillægsdagsorden 1. oktober 2031", "Tillægsdagsorden"},
      {"Referat onsdag den 1. oktober 2031 kl. 15.45", "Referat"},
      {"Lukket referat 1. oktober 2031", "Lukket referat"},
      {"1. oktober 2031", ""},
  };
  for (const auto& [head, kind] : kCases) {
    CAPTURE(head);
    const auto document = read_html(page("<tr class=punktrow><td><h2 class=overskrift>A</h2></td></tr>", head), "");
    CHECK(document->meeting.kind.value_or("") == kind);
    CHECK(document->meeting.date == "2031-10-01");
  }
}

TEST_CASE("other pages are left to the text") {
  CHECK(read_html("<table><tr class=row><td><h2 class=overskrift>A</h2></td></tr></table>", "")->items.empty());
  CHECK(read_html(page("<tr class=punktrow><td>Intet</td></tr>"), "")->items.empty());
}

}  // namespace
}  // namespace referat
