#include "indexer/minutes/dated_path.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

struct Case {
  const char* path;
  const char* expected;
};

TEST_CASE("days in paths and addresses") {
  constexpr Case kCases[] = {
      {"https://x.dk/møde-12122034/", "2034-12-12"},
      {"https://x.dk/m%C3%B8de-02032034-160000/referat", "2034-03-02 16:00"},
      {"https://x.dk/03062034/", "2034-06-03"},
      {"https://x.dk/2034-09-11/", "2034-09-11"},
      {"https://x.dk/2034-08-11-0900-7734/", "2034-08-11 09:00"},
      {"https://x.dk/dagsorden/byraadet-24-06-2034", "2034-06-24"},
      {"https://x.dk/vis?moedetitel=2034-11-13%2016.00", "2034-11-13 16:00"},
      {"https://x.dk/26-04-2034/Dagsorden(ID269)/dagsorden.html", "2034-04-26"},
      {"https://x.dk/moede-tirsdag-den-06-04-2034-kl-13-30-x", "2034-04-06 13:30"},
      {"https://x.dk/referat-15-maj-2034.pdf", "2034-05-15"},
      {"minutes/2034-03-27/referat.txt", "2034-03-27"},
      {"27032034.pdf", "2034-03-27"},
      {"20340327.pdf", "2034-03-27"},
      {"2034_03_27_by.pdf", "2034-03-27"},
      {"31-02-2034.txt", ""},
      {"https://x.dk/65/1622?agendaid=173596", ""},
      {"a/12345678.txt", ""},
      {"x27032034y.txt", ""},
      {"127032034.txt", ""},
      {"2034-13-05.txt", ""},
      {"", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.path));
    const auto day = date_in_path(one.path);
    CHECK((day ? day->date + (day->time ? " " + *day->time : "") : "") == one.expected);
  }
}

TEST_CASE("bodies in addresses") {
  constexpr Case kCases[] = {
      {"https://www.kk.dk/dagsordener/Borgerrepr%C3%A6sentationen/m%C3%B8de-12122034", "Borgerrepræsentationen"},
      {"https://x.dk/dagsorden/byraadet-24-06-2034", "Byrådet"},
      {"https://x.dk/oekonomiudvalget/2034", "Økonomiudvalget"},
      {"https://x.dk/Teknik-_og_Milj%C3%B8udvalget/1", "Teknik- og Miljøudvalget"},
      {"https://x.dk/politik/udvalg/referat", ""},
      {"https://byraadet.dk/", ""},
      {"https://x.dk/", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.path));
    CHECK(organ_in_url(one.path).value_or("") == one.expected);
  }
}

}  // namespace
}  // namespace referat
