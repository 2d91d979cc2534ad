#include "indexer/minutes/title.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

struct Case {
  std::string printed;
  std::string text;
  std::string marks = "";  ///< "closed", "withdrawn", a case number, in this order
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.printed);
    const Title title = read_title(c.printed);
    CHECK(title.text == c.text);
    std::string marks;
    const auto add = [&](const std::string& mark) { marks += (marks.empty() ? "" : " ") + mark; };
    if (title.closed) add("closed");
    if (title.withdrawn) add("withdrawn");
    if (title.case_number) add(*title.case_number);
    CHECK(marks == c.marks);
  }
}

TEST_CASE("decoration is split off") {
  check({
      {"", ""},
      {"Ny skole", "Ny skole"},
      {"  Ny\n  skole ", "Ny skole"},
      {"Ny skole (B)", "Ny skole"},
      {"Ny skole (ØK)", "Ny skole"},
      {"Ny skole (BUU)", "Ny skole"},
      {"Ny skole (Beslutning)", "Ny skole"},
      {"Ny skole (orienteringssag)", "Ny skole"},
      {"Ny skole (Genoptaget) (B)", "Ny skole"},
      {"Ny skole (høring)", "Ny skole"},
      {"Ny skole (hm)", "Ny skole"},
      {"Ny skole #", "Ny skole"},
      {"Ny skole (14.00-15.00)", "Ny skole"},
      {"Ny skole ( )", "Ny skole"},
      {"ØU - Ny skole", "Ny skole"},
      {"KB - Ny skole", "Ny skole"},
      {"BU og KF - Ny skole", "Ny skole"},
      {"MBU/ØU/KB - Ny skole", "Ny skole"},
      {"Alle fagudvalg/ØU/KB - Ny skole", "Ny skole"},
  });
}

TEST_CASE("closed and withdrawn items") {
  check({
      {"Salg af mole - Lukket punkt", "Salg af mole", "closed"},
      {"Salg af mole - LUKKET SAG", "Salg af mole", "closed"},
      {"Salg af mole (Lukket punkt)", "Salg af mole", "closed"},
      {"Lukket sag: Salg af mole", "Salg af mole", "closed"},
      {"FORTROLIG - Salg af mole", "Salg af mole", "closed"},
      {"Lukket - ØU - Salg af mole", "Salg af mole", "closed"},
      {"Lukket punkt: salg af areal", "salg af areal", "closed"},
      {"Lukket punkt", "Lukket punkt", "closed"},
      {"Ny skole - udgår", "Ny skole", "withdrawn"},
      {"Ny skole UDGÅR", "Ny skole", "withdrawn"},
      {"Ny skole (udgår) (B)", "Ny skole", "withdrawn"},
      {"Salg af mole - Lukket punkt - udgår", "Salg af mole", "closed withdrawn"},
  });
}

TEST_CASE("a case number in brackets") {
  check({
      {"Ny skole (KFU 374/2031)", "Ny skole", "KFU 374/2031"},
      {"Ny skole (2031-004392)", "Ny skole", "2031-004392"},
      {"Ny skole (2031-004392) (B)", "Ny skole", "2031-004392"},
  });
}

TEST_CASE("what only looks like decoration stays") {
  check({
      {"FGU - Proces for institutionsdannelse", "FGU - Proces for institutionsdannelse"},
      {"Lokalplan 118 (Tangvolden)", "Lokalplan 118 (Tangvolden)"},
      {"Budget (2031-2034)", "Budget (2031-2034)"},
      {"Status (2. halvår)", "Status (2. halvår)"},
      {"Lukketider i nattelivet", "Lukketider i nattelivet"},
      {"Åbning af lukket bro", "Åbning af lukket bro"},
      {"(B)", "(B)"},
      {"Beslutning om at flytte skolen", "Beslutning om at flytte skolen"},
      {"Nord - Syd", "Nord - Syd"},
      {"Tilskud, som udgår i 2032", "Tilskud, som udgår i 2032"},
  });
}

TEST_CASE("a megabyte of a title") {
  const std::string word(1 << 20, 'a');
  CHECK((read_title(word + " (B)").text == word));
  CHECK(read_title("Ny skole (B) (B) (B)").text == "Ny skole");
  // More marks than anyone prints are text, so that time stays linear.
  std::string brackets;
  for (int i = 0; i < 20000; ++i) brackets += " (B)";
  CHECK(read_title("Ny skole" + brackets).text.starts_with("Ny skole (B)"));
}

TEST_CASE("the same title") {
  struct Pair {
    std::string a, b;
    bool same;
  };
  const Pair pairs[] = {
      {"Ny skole", "NY  SKOLE", true},
      {"Ny skole (B)", "Ny skole", true},
      {"Ny skole - Lukket punkt", "Ny skole", true},
      {"Ny skole", "Ny skole i by", false},
      {"", "", false},
      {"Ny skole", "", false},
      {"Aalborg", "Ålborg", true},
      {"–", "…", false},
      {"LUKKET PUNKT: Ny skole", "Ny skole", true},
      {"For  lukkede døre: Ny skole", "Ny skole", true},
      {"ØU - Ny skole", "Ny skole", true},
      {"Alle  fagudvalg - Ny skole", "Ny skole", true},
      {"BR 41/31. Ny skole", "Ny skole", true},
      {"Østre mole", "Oestre mole", true},
      {"Ny skole", "By skole", false},
      {"Ny", "Ny skole", false},
  };
  for (const Pair& pair : pairs) {
    CAPTURE(pair.a);
    CAPTURE(pair.b);
    CHECK(same_title(pair.a, pair.b) == pair.same);
    CHECK(same_title(pair.b, pair.a) == pair.same);
  }
}

TEST_CASE("case numbers around a title") {
  struct Numbered {
    const char* printed;
    const char* text;
    const char* number;
  };
  constexpr Numbered kCases[] = {
      {"BR 41/31. Bytte af bådpladser", "Bytte af bådpladser", "BR 41/31"},
      {"Salg af areal 30/11998", "Salg af areal", "30/11998"},
      {"Skilte i parken 004410-2033", "Skilte i parken", "004410-2033"},
      {"Regnskab 15/16", "Regnskab 15/16", ""},
      {"Budget 2031-2034", "Budget 2031-2034", ""},
  };
  for (const Numbered& c : kCases) {
    CAPTURE(std::string(c.printed));
    CHECK(read_title(c.printed).text == c.text);
    CHECK(read_title(c.printed).case_number.value_or("") == c.number);
  }
}

TEST_CASE("titles that cannot end where they do") {
  for (const char* title : {"Lokalplan for tangvolden -", "Tilskud til", "Budget for", "Salg af areal ved"})
    CHECK(wants_more(title));
  for (const char* title : {"Lokalplan for tangvolden", "", "Tilskud"}) CHECK_FALSE(wants_more(title));
}

}  // namespace
}  // namespace referat
