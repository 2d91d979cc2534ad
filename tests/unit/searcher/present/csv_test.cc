#include "searcher/present/csv.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/unit/sample_items.h"

namespace referat {
namespace {

/// Reads RFC 4180 back: rows of cells.
std::vector<std::vector<std::string>> rows_of(const std::string& csv) {
  std::vector<std::vector<std::string>> rows(1, {""});
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char c = csv[i];
    if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
      rows.back().back() += '"';
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      rows.back().emplace_back();
    } else if (c == '\r' && !quoted && i + 1 < csv.size() && csv[i + 1] == '\n') {
      rows.push_back({""});
      ++i;
    } else {
      rows.back().back() += c;
    }
  }
  rows.pop_back();
  return rows;
}

std::vector<std::vector<std::string>> rows_with(const Item& item) {
  Results results;
  results.hits.emplace_back().item = item;
  return rows_of(results_csv(results));
}

std::string column(const std::vector<std::vector<std::string>>& rows, const std::string& name) {
  REQUIRE(rows.size() == 2);
  REQUIRE(rows[1].size() == rows[0].size());
  for (std::size_t i = 0; i < rows[0].size(); ++i) {
    if (rows[0][i] == name) return rows[1][i];
  }
  return "no such column";
}

TEST_CASE("a header line even where there are no hits") {
  const std::string csv = results_csv({});
  CHECK(csv.starts_with("id,number,title,municipality,organ,"));
  CHECK(csv.ends_with("\r\n"));
  CHECK(rows_of(csv).size() == 1);
}

TEST_CASE("every field of the item") {
  const auto rows = rows_with(tests::full_item());
  const std::pair<std::string, std::string> kCases[] = {
      {"id", "fjordby-byraadet/2031-03-27/3.1"},
      {"number", "3.1"},
      {"title", "FGU – proces \"for\" institutionsdannelse"},
      {"municipality", "Fjordby"},
      {"organ", "Byrådet"},
      {"position", "4"},
      {"date", "2031-03-27"},
      {"time", "17:00"},
      {"kind", "referat"},
      {"case", "SAG-2031-00417; 30/8545"},
      {"topics", "15 Arbejdsmarked og beskæftigelsesindsats"},
      {"topic_source", "text"},
      {"chapter", "Regionalpolitiske sager"},
      {"outcome", "godkendt"},
      {"open", "false"},
      {"initials", "ssan"},
      {"attachments", "Udkast; Kort"},
      {"path", "https://fjordby.dk/a b"},
      {"page", "7"},
      {"line", "216"},
  };
  for (const auto& [name, value] : kCases) {
    CAPTURE(name);
    CHECK(column(rows, name) == value);
  }
  CHECK(column(rows, "text").find("Beslutning: Godkendt.") != std::string::npos);
  CHECK(column(rows_with(Item()), "date") == "");
}

TEST_CASE("votes, dissent and place") {
  struct Case {
    VoteSide side;
    const char* cell;
  };
  const Case kCases[] = {
      {{22, {"A", "F"}}, "22 (A, F)"},
      {{22, {}}, "22"},
      {{{}, {"A", "F"}}, "(A, F)"},
      {{}, ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.cell);
    Item item;
    item.votes = Votes{c.side, {}, {}};
    CHECK(column(rows_with(item), "for") == c.cell);
    item.votes = Votes{{}, c.side, {}};
    CHECK(column(rows_with(item), "against") == c.cell);
    item.votes = Votes{{}, {}, c.side};
    CHECK(column(rows_with(item), "abstained") == c.cell);
  }
  Item item;
  item.place = "Mødelokale 3";
  item.dissent = {{"imod", "V", "V stemte imod."}, {"forbehold", "SF", ""}};
  CHECK(column(rows_with(item), "dissent") == "imod V: V stemte imod.; forbehold SF");
  CHECK(column(rows_with(item), "place") == "Mødelokale 3");
  CHECK(column(rows_with(Item()), "for") == "");
}

TEST_CASE("quoting") {
  struct Case {
    std::string title;
    std::string cell;
  };
  const Case kCases[] = {
      {"", ""},
      {"Skole", "Skole"},
      {"Skole, vej", "Skole, vej"},
      {"\"Skole\"", "\"Skole\""},
      {"Skole\nvej", "Skole\nvej"},
      {"Skole\r\nvej", "Skole\nvej"},
      {"a\x1b[31m", "a[31m"},
      // What a spreadsheet would take for a formula.
      {"=1+1", "'=1+1"},
      {"+45 12", "'+45 12"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"=\"a\",b", "'=\"a\",b"},
      {"a=b", "a=b"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.title);
    Item item;
    item.title = c.title;
    CHECK(column(rows_with(item), "title") == c.cell);
  }
}

}  // namespace
}  // namespace referat
