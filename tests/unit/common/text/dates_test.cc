#include "common/text/dates.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

// "2031-08-23 11:00" with " W" where a weekday stands beside it; several joined by "; ".
std::string read(std::string_view line) {
  std::string all;
  for (const FoundDate& found : find_dates(line)) {
    all += (all.empty() ? "" : "; ") + found.date.iso();
    if (found.time) all += " " + *found.time;
    if (found.weekday) all += " W";
  }
  return all;
}

std::string range(std::string_view text) {
  const auto found = parse_date_range(text);
  return found ? found->first.iso() + ".." + found->last.iso() : "none";
}

struct Case {
  const char* text;
  const char* expected;
};

TEST_CASE("every printed form of a date is found") {
  constexpr Case kCases[] = {
      {"23.08.2031, kl. 11:00", "2031-08-23 11:00"},
      {"den 26. april 2031 kl. 08:30", "2031-04-26 08:30"},
      {"den  10. juni 2031", "2031-06-10"},
      {"Onsdag den 26-03-2031 kl. 17:00", "2031-03-26 17:00 W"},
      {"Tirsdag den 18-06-2031 kl. 17:30", "2031-06-18 17:30 W"},
      {"onsdag den 11. august 2031 kl. 09:00", "2031-08-11 09:00 W"},
      {"Tirsdag den 05. december 2031", "2031-12-05 W"},
      {"TORSDAG DEN 29. JANUAR 2031, KL", "2031-01-29 W"},
      {"Onsdag den 15-maj-2031", "2031-05-15 W"},
      {"Onsdag d. 1 december 2031", "2031-12-01 W"},
      {"30. aug 2031, 2. jan. 2031", "2031-08-30; 2031-01-02"},
      {"Onsdag, Maj 23, 2031 - 08:20", "2031-05-23 08:20 W"},
      {"Maj 23,2031", "2031-05-23"},
      {"Jan. 3, 2031", "2031-01-03"},
      {"3, 2031 maj 4, 2031", "2031-05-04"},
      {"Maj 23 2031", ""},
      {"Torsdag, 14 november, 2031 - 18:30", "2031-11-14 18:30 W"},
      {"28-01-2031 kl. 18:00", "2031-01-28 18:00"},
      {"24-11-2031 10:00", "2031-11-24 10:00"},
      {"Den 09.01.2031 kl. 13:00 i Havnehuset", "2031-01-09 13:00"},
      {"23-05-2031 12:30:00", "2031-05-23 12:30"},
      {"05-12-2031 Kl. 15:00-16:10", "2031-12-05 15:00"},
      {"25-11-2031 kl. 15:00 - 18:00", "2031-11-25 15:00"},
      {"10-09-2031 kl.: 16:30 til 18:30", "2031-09-10 16:30"},
      {"8.06.2031 kl. 8.15", "2031-06-08 08:15"},
      {"14. maj 2031 Torsdag kl. 7:30", "2031-05-14 07:30 W"},
      {"17. juni 2031 kl. 15.30", "2031-06-17 15:30"},
      {"20. november 2031 - referat fra byrådet", "2031-11-20"},
      {"26. november 2031 16:00", "2031-11-26 16:00"},
      {"Mandag den 21. maj 2031 kl. 17:00 afholdt Byrådet møde i Salen.", "2031-05-21 17:00 W"},
      {"29/1 2031, den 6/4 2031", "2031-01-29; 2031-04-06"},
      {"Lørdag den 1. marts 2031", "2031-03-01 W"},
      {"SØNDAG DEN 2. MARTS 2031", "2031-03-02 W"},
      {"2031-09-11", "2031-09-11"},
      {"08.02.2031-10.02.2031", "2031-02-08; 2031-02-10"},
      {"21. april 2031, kl. 19.00-23.55", "2031-04-21 19:00"},
      {"4. marts 2031 kl 9", "2031-03-04 09:00"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(read(one.text) == one.expected);
  }
}

TEST_CASE("what only looks like a date is none") {
  constexpr const char* kLines[] = {"",
                                    "31. februar 2031",
                                    "00.01.2031",
                                    "1-51-71-3321-31",
                                    "00.22.02-A26-1-31",
                                    "29/10-31",
                                    "13.3., 20.3., 3.4., og",
                                    "12.500 kr. i 2031",
                                    "2031-004392",
                                    "330-2031-3619",
                                    "budget 2018-2021",
                                    "14. oktober 2031143. Godkendelse",
                                    "29. februar 2031"};
  for (const char* line : kLines) {
    CAPTURE(std::string(line));
    CHECK(read(line).empty());
  }
}

TEST_CASE("offset and length cover the date and its time, not the weekday") {
  const std::string line = "Møde torsdag den 4. maj 2031 kl. 17:00 i salen";
  const auto found = find_dates(line);
  REQUIRE(found.size() == 1);
  CHECK(line.substr(found[0].offset_bytes, found[0].length_bytes) == "4. maj 2031 kl. 17:00");
}

TEST_CASE("dates as users type them") {
  constexpr Case kCases[] = {
      {"2018", "2018-01-01..2018-12-31"},
      {"2018-03", "2018-03-01..2018-03-31"},
      {"2020-02", "2020-02-01..2020-02-29"},
      {"2018-03-15", "2018-03-15..2018-03-15"},
      {"15-03-2018", "2018-03-15..2018-03-15"},
      {"15.3.2018", "2018-03-15..2018-03-15"},
      {"15. marts 2018", "2018-03-15..2018-03-15"},
      {"den 15. Marts 2018", "2018-03-15..2018-03-15"},
      {"marts 2018", "2018-03-01..2018-03-31"},
      {"Jan. 2018", "2018-01-01..2018-01-31"},
      {"2018-01..2018-06", "2018-01-01..2018-06-30"},
      {" 2018 .. 2019 ", "2018-01-01..2019-12-31"},
      {"..2018", "0001-01-01..2018-12-31"},
      {"2018..", "2018-01-01..9999-12-31"},
      {"", "none"},
      {"..", "none"},
      {"2019..2018", "none"},
      {"2018-13", "none"},
      {"2018-02-30", "none"},
      {"i går", "none"},
      {"mandag", "none"},
      {"15. marts 2018 kl. 10:00", "none"},
      {"15. marts 2018 og mere", "none"},
      {"0000", "none"},
      {"20180315", "none"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(range(one.text) == one.expected);
  }
}

}  // namespace
}  // namespace referat
