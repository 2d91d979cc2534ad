#include "indexer/minutes/opener.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/unit/joined.h"

namespace referat {
namespace {

constexpr const char* kForms[] = {"dotted", "word", "case_word", "nr", "marked", "colon", "bracket", "glued", "bare"};

// "form number title" of every reading, "+" or "-" in front of an open or closed one.
std::string read(std::string_view line) {
  std::vector<std::string> all;
  for (const Opener& opener : read_openers(line)) {
    std::string one = opener.open ? (*opener.open ? "+" : "-") : "";
    one += kForms[static_cast<int>(opener.form)];
    one += " " + opener.printed + (opener.title.empty() ? "" : " " + opener.title);
    all.push_back(one);
  }
  return tests::joined(all);
}

bool has(std::string_view line, const std::string& reading) {
  return (" | " + read(line) + " | ").find(" | " + reading + " | ") != std::string::npos;
}

struct Case {
  std::string line;
  std::string expected;
};

TEST_CASE("every form of the catalogue has its reading") {
  const Case cases[] = {
      {"12. Ny pullert ved kajen", "dotted 12 Ny pullert ved kajen"},
      {"12.      Ny pullert", "dotted 12 Ny pullert"},
      {"183. Lånoptagelse", "dotted 183 Lånoptagelse"},
      {"1.Title (C)", "dotted 1 Title (C)"},
      {"10.Edge", "dotted 10 Edge"},
      {"3.1. Fælles køreplan", "dotted 3.1 Fælles køreplan"},
      {"13.1. Sen sag", "dotted 13.1 Sen sag"},
      {"3.1 Fælles køreplan", "dotted 3.1 Fælles køreplan"},
      {"01. Velkomst", "dotted 1 Velkomst"},
      {"181.", "dotted 181"},
      {"2.1.", "dotted 2.1"},
      {"• 12. Titel", "dotted 12 Titel"},
      {"1.      3. økonomi- og aktivitetsrapportering", "dotted 1 3. økonomi- og aktivitetsrapportering"},
      {"1. 2018-budgettet", "dotted 1 2018-budgettet"},
      {"Punkt 571 Ny skole", "word 571 Ny skole"},
      {"Punkt 274: Ny skole", "word 274 Ny skole"},
      {"Pkt. 202 Ny skole", "word 202 Ny skole"},
      {"Pkt. 202", "word 202"},
      {"PUNKT 3", "word 3"},
      {"Sag nr. 74 Ny skole", "case_word 74 Ny skole"},
      {"Sag nr. 129", "case_word 129"},
      {"Nr.52 - Ny skole", "nr 52 Ny skole"},
      {"Nr. 28           BR 41/31. Ny skole", "nr 28 BR 41/31. Ny skole"},
      {"1 (Åben) Ny skole", "+marked 1 Ny skole"},
      {"9 (Lukket) Køb af mole", "-marked 9 Køb af mole"},
      {"1  Åbent         Ny skole", "+marked 1 Ny skole"},
      {"åbent 1 Ny skole", "+marked 1 Ny skole"},
      {"lukket 101 Salg af areal", "-marked 101 Salg af areal"},
      {"3. Lukket - Salg af mole", "-marked 3 Salg af mole"},
      {"1: Ny skole", "colon 1 Ny skole"},
      {"2 : Ny skole", "colon 2 Ny skole"},
      {"1) Valg af referent", "bracket 1 Valg af referent"},
      {"38Stikvej", "glued 38 Stikvej"},
      {"12 Ny skole", "bare 12 Ny skole"},
      {"236 Stedfortræder for Karna", "bare 236 Stedfortræder for Karna"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CAPTURE(read(c.line));
    CHECK(has(c.line, c.expected));
  }
}

TEST_CASE("lines that open nothing") {
  for (const char* line :
       {"", "Ny skole", "18. maj 2031 mødtes udvalget", "18-05-2031 kl. 17:00", "12.500 kr.", "2,6 mio. kr.",
        "3.4.5.6. a", "12345. a", "KKR Fjordlandet | 24-02-2031", "se punkt 3", "1.000 boliger", "17 stk.", "14:30",
        "14.30-16.00", "§ 108. Stk. 2", "08:15 Ankomst", "kl. 14.30"}) {
    CAPTURE(line);
    CHECK(read(line) == "");
  }
}

TEST_CASE("a number is read level by level, at most one reading a form") {
  const auto openers = read_openers("3.12. Fælles");
  REQUIRE_FALSE(openers.empty());
  CHECK(openers.front().number == std::vector<int>{3, 12});
  for (const char* line : {"1  Åbent  Ny skole", "3.1. A", "1. 1. B", "12 Ny skole"}) {
    CAPTURE(line);
    std::vector<OpenerForm> forms;
    for (const Opener& opener : read_openers(line)) forms.push_back(opener.form);
    std::sort(forms.begin(), forms.end());
    CHECK(std::adjacent_find(forms.begin(), forms.end()) == forms.end());
  }
}

TEST_CASE("huge and damaged lines open nothing") {
  CHECK(read("1. " + std::string(1 << 20, 'a')) == "");
  CHECK(read(std::string(1 << 20, '1')) == "");
  CHECK(read("\xFF\xC3") == "");
}

}  // namespace
}  // namespace referat
