#include "common/model/municipality.h"

#include <doctest/doctest.h>

#include <iterator>
#include <set>
#include <string>

#include "common/model/municipality_codes.h"
#include "common/model/municipality_host.h"
#include "common/model/municipality_hosts.h"
#include "common/model/municipality_names.h"

namespace referat {
namespace {

TEST_CASE("every municipality has one code") {
  std::set<std::string_view> coded;
  int before = 0;
  for (const MunicipalityCode& row : kMunicipalityCodes) {
    CHECK(row.code > before);
    before = row.code;
    CHECK(coded.insert(row.name).second);
    CHECK(municipality_with_code(row.code).value_or("") == row.name);
  }
  CHECK(coded == std::set<std::string_view>(std::begin(kMunicipalities), std::end(kMunicipalities)));
  for (const MunicipalityHost& row : kMunicipalityHosts) CHECK(coded.contains(row.name));
}

TEST_CASE("the code in a case number") {
  struct Case {
    const char* number;
    const char* name;
  };
  constexpr Case kCases[] = {
      {"330-2031-3619", "Slagelse"}, {"306-2031-611", "Odsherred"}, {"461-2031-9", "Odense"}, {"331-2031-3619", ""},
      {"2031-004392", ""},           {"018520-2031", ""},           {"30/8545", ""},          {"330-31-3619", ""},
      {"SAG-2031-00101", ""}};
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.number));
    CHECK(municipality_of_case(one.number).value_or("") == one.name);
  }
}

TEST_CASE("the host of a web address") {
  struct Case {
    const char* url;
    const char* name;
  };
  constexpr Case kCases[] = {
      {"https://www.odense.dk/politik/2031-03-11", "Odense"},
      {"https://dagsordener.aarhus.dk/vis?id=7", "Aarhus"},
      {"http://www.kk.dk/", "København"},
      {"https://slagelse.dk:443/x", "Slagelse"},
      {"https://www.aeroekommune.dk/dagsorden", "Ærø"},
      {"https://aeroe.dk", "Ærø"},
      {"https://www.ålborg.dk", "Aalborg"},
      {"aalborg.dk/x", "Aalborg"},
      {"https://sonderborgkommune.dk/a", "Sønderborg"},
      {"https://www.toender.dk/a", "Tønder"},
      {"https://www.hoeje-taastrup.dk", "Høje-Taastrup"},
      {"https://www.faaborg-midtfyn.dk", "Faaborg-Midtfyn"},
      {"https://www.vesthimmerland.dk", "Vesthimmerlands"},
      {"https://politik.nordfynskommune.dk/b", "Nordfyns"},
      {"https://viborg.example.com/a", "Viborg"},
      {"https://www.egedalkommune.dk", "Egedal"},
      {"https://helsingor.dk", "Helsingør"},
      {"https://www.koege.dk", "Køge"},
      {"https://www.example.dk/odense", ""},
      {"https://kk", ""},
      {"minutes/odense/a.txt", ""},
      {"https://viborgposten.example", ""},
      {"", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.url));
    CHECK(municipality_of_url(one.url).value_or("") == one.name);
  }
}

}  // namespace
}  // namespace referat
