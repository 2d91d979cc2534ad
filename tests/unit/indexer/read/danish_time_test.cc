#include "indexer/read/danish_time.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

std::string read(std::string_view text, bool is_utc = false) {
  const auto time = read_danish_time(text, is_utc);
  return time ? time->date + (time->time ? " " + *time->time : "") : "";
}

TEST_CASE("points in time in Danish time") {
  struct Case {
    std::string text;
    std::string danish;
  };
  const Case kCases[] = {
      {"2031-10-01T13:45:00Z", "2031-10-01 15:45"},
      {"2031-12-01T16:00:00Z", "2031-12-01 17:00"},
      {"2031-05-04T14:00:00+02:00", "2031-05-04 14:00"},
      {"2031-05-04T14:00:00+0000", "2031-05-04 16:00"},
      {"2031-05-04T14:00:00-05:30", "2031-05-04 21:30"},
      {"2031-06-30T22:30:00Z", "2031-07-01 00:30"},
      {"2031-12-31T23:30:00.123Z", "2032-01-01 00:30"},
      // The nights in which clocks turn: 30 March and 26 October 2031.
      {"2031-03-30T00:59:00Z", "2031-03-30 01:59"},
      {"2031-03-30T01:00:00Z", "2031-03-30 03:00"},
      {"2031-10-26T00:59:00Z", "2031-10-26 02:59"},
      {"2031-10-26T01:00:00Z", "2031-10-26 02:00"},
      {"1995-10-01T10:00:00Z", "1995-10-01 11:00"},
      {"1996-10-01T10:00:00Z", "1996-10-01 12:00"},
      // Without a zone it is Danish already.
      {"2031-10-01T15:45:00", "2031-10-01 15:45"},
      {"2031-10-01 15:45", "2031-10-01 15:45"},
      {"2031-10-01T00:00:00", "2031-10-01"},
      {"2031-10-01", "2031-10-01"},
      {"/Date(1948628700000)/", "2031-10-01 15:45"},
      {"/Date(1948628700000+0200)/", "2031-10-01 15:45"},
      // No point in time.
      {"", ""},
      {"0001-01-01T00:00:00", ""},
      {"2031-02-30T10:00:00Z", ""},
      {"2031-10-01T25:00", ""},
      {"2031-10-01Tx", ""},
      {"2031-10-01T10:00:00X", ""},
      {"1. oktober 2031", ""},
      {"/Date(x)/", ""},
      {"/Date(99999999999999999999)/", ""},
  };
  for (const auto& [text, danish] : kCases) {
    CAPTURE(text);
    CHECK(read(text) == danish);
  }
  CHECK(read("2031-10-01T13:45:00", true) == "2031-10-01 15:45");
}

}  // namespace
}  // namespace referat
