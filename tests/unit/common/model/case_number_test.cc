#include "common/model/case_number.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

struct Case {
  const char* text;
  const char* expected;
};

std::string joined(const std::vector<FoundCaseNumber>& numbers) {
  std::string all;
  for (const FoundCaseNumber& number : numbers) all += (all.empty() ? "" : " | ") + number.canonical;
  return all;
}

// "numbers / initials / open", a dash for what is missing; "none" where the line is no case line.
std::string line(std::string_view text) {
  const auto read = read_case_line(text);
  if (!read) return "none";
  const std::string numbers = joined(read->numbers);
  return (numbers.empty() ? "-" : numbers) + " / " + read->initials.value_or("-") + " / " +
         (read->open ? (*read->open ? "open" : "closed") : "-");
}

TEST_CASE("numbers in a line, by shape and by label") {
  constexpr Case kCases[] = {
      {"SAG-2018-01349 ssan", "SAG-2018-01349"},
      {"01.00.00-G01-93-31", "01.00.00-G01-93-31"},
      {"00.22.00-A00-2597-31", "00.22.00-A00-2597-31"},
      {"Sag om 13.03.00-Ø60-7-31 og 00.30.10-Ø00-4-31", "13.03.00-Ø60-7-31 | 00.30.10-Ø00-4-31"},
      {"85.02.02G00-0011", "85.02.02G00-0011"},
      {"06.00.00P15-1-25", "06.00.00P15-1-25"},
      {"00.01.00A04 - 2031/34364", "2031/34364"},
      {"012497 - 2031/12299", "2031/12299"},
      {"Sagsnr.: 330-2031-3619  Dok.nr.: 330-2031-500301", "330-2031-3619"},
      {"Dok.nr.: 1965 Sagsid.: 30/40", "30/40"},
      {"Sagsid.: 30/33839", "30/33839"},
      {"Sagsnr.: 32/1901", "32/1901"},
      {"efter møde 05/2031 blev", ""},
      {"Sagsnummer: 07/5773", "07/5773"},
      {"Sagsnr 30/40", "30/40"},
      {"Sag: 30/101", "30/101"},
      {"Åbent - 2031/057275", "2031/057275"},
      {"Pullert (2031-004392)", "2031-004392"},
      {"018520-2031", "018520-2031"},
      {"Sagsnr. 295848 Økonomiudvalget Åbent punkt", "295848"},
      {"Sagnr.: 1-51-71-3321-31", "1-51-71-3321-31"},
      {"Sagnr.: 1-00-13-31", "1-00-13-31"},
      {"Nr. 28           BR 41/31. Bytte af bådpladser", "BR 41/31"},
      {"(KFU 374/2031)", "KFU 374/2031"},
      {"Madordning – MFU  244/2031) blev behandlet", "MFU 244/2031"},
      {"EMN-2031-003383", "EMN-2031-003383"},
      {"MOK 2031-12-345", "MOK 2031-12-345"},
      {"S2031-4603", "S2031-4603"},
      {"25-026664", "25-026664"},
      {"20-332957F", "20-332957F"},
      {"Sagsnr.: 30/101, 30/102 og 30/103", "30/101 | 30/102 | 30/103"},
      {"Sagsnr.: 01.00.00-G01-93-31 og 01.00.00-G01-94-31", "01.00.00-G01-93-31 | 01.00.00-G01-94-31"},
      {"Dok.nr.: 2031-004392 Sagsnr.: 2031-004391", "2031-004391"},
      {"Dokumentnr. 330-2031-500301, sagsnr. 330-2031-3619", "330-2031-3619"},
      {"Sagsnr.: Dok.nr.: 30/40", ""},
      {"Sagsnr.: 1-51-71-3321-31 og Sagsnr.: 1-00-13-31", "1-51-71-3321-31 | 1-00-13-31"},
      {"Journalnr. 01.00.00-Ø60-7-31", "01.00.00-Ø60-7-31"},
      {"EMN2031003383", "EMN-2031-003383"},
      {"Sagsnr. SAG201801349", "SAG-2018-01349"},
      {"Sagsnr. 25-026664", "25-026664"},
      {"Sagsnr. 20-332957F", "20-332957F"},
      {"Sagsnr. 06.00.00P15-1-25", "06.00.00P15-1-25"},
      {"Sagsnr. S2031-4603", "S2031-4603"},
      {"J.nr.: A00 Sagsid.: 30/22971", "30/22971"},
      {"UdskrivSagsid.: 30/22971", "30/22971"},
      {"00.22.02-A26-1-31 Godkendelse af dagsorden.", "00.22.02-A26-1-31"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(joined(find_case_numbers(one.text)) == one.expected);
  }
}

TEST_CASE("what is no case number") {
  constexpr const char* kLines[] = {
      "",
      "Dok. 306-2031-283247",
      "Dokument nr. 2031-004392",
      "Lokalplan 118",
      "Tillæg nr. 12",
      "LBK nr 47 af 15.01.2031",
      "LBK 47/2031",
      "Møde nr. : 03/2031",
      "Møde nr.: 10/2031",
      "mr.nr. 1eo",
      "Sidenr. 1043",
      "ID=173596",
      "bilag 306_2016_11967.pdf",
      "sag nr. 29 udgår",
      "Sag 3 udgår",
      "pkt. 357",
      "budget 2018-21 og 2018-2021",
      "skoleåret 2015/16 og 17/18",
      "3/4 af pladserne, 30/8545",
      "den 29/10-31 og den 23-05-2031",
      "Telefon 99 12 34 56, tlf. 99123456",
      "§ 17, stk. 4",
      "https://fjordby.dk/2031-004392/01.00.00-G01-93-31",
      "skriv til 330-2031-3619@fjordby.dk",
      "H:\\sager\\2031-004392\\dagsorden.doc",
      "J.nr.: 00.01.00A04",
      "Sagsnr. 23/8 2031",
      "MOD-2020-00246",
      "budget 2031-2034 og 2031/32",
      "CVR-nr.: 12345678, EAN 5798000000000",
      "reg.nr. 1234 konto 0012345678",
      "Telefon: 99123456",
      "12-14 uger, 20-25 % og kl. 17-18",
      "1.234.567 kr. og 12.500,50 kr.",
      "Matr.nr. 12a, postnr. 9999",
      "Lokalplan 1042-2031",
      "Møde nr. 16",
      "Sagsnr.: ( )",
      "J.nr.: A09",
      "J.nr.:.",
      "EMN2031",
      "SAG20181",
  };
  for (const char* text : kLines) {
    CAPTURE(std::string(text));
    CHECK(joined(find_case_numbers(text)).empty());
  }
}

TEST_CASE("offset, length and label") {
  const std::string text = "Økonomi, Sagsnr.: 30/8545 og EMN-2031-003383";
  const auto found = find_case_numbers(text);
  REQUIRE(found.size() == 2);
  CHECK(text.substr(found[0].offset_bytes, found[0].length_bytes) == "30/8545");
  CHECK(found[0].labelled);
  CHECK(text.substr(found[1].offset_bytes, found[1].length_bytes) == "EMN-2031-003383");
}

TEST_CASE("lines of case numbers and nothing else") {
  constexpr Case kCases[] = {
      {"SAG-2018-01349 ssan", "SAG-2018-01349 / ssan / -"},
      {"SAG-2017-02648 mff/udy/kmm", "SAG-2017-02648 / mff/udy/kmm / -"},
      {"Sag 306-2031-395", "306-2031-395 / - / -"},
      {"Sagsnr.: 306-2031-611                 Dok.nr.: 306-2031-283248                  Åbent",
       "306-2031-611 / - / open"},
      {"Åbent - 08.00.00-G01-93-31", "08.00.00-G01-93-31 / - / open"},
      {"Åbent - 00.01.00A04 - 2031/34364", "2031/34364 / - / open"},
      {"Lukket - 2031/057275", "2031/057275 / - / closed"},
      {"Sagsnummer: 30/8545", "30/8545 / - / -"},
      {"Sagsid.: 30/33839, Sagsinitialer: QXRV", "30/33839 / QXRV / -"},
      {"UdskrivSagsid.:", "- / - / -"},
      {"Sagsid.:", "- / - / -"},
      {"Sagsnr:", "- / - / -"},
      {"Sagsnr.: Dok.nr.: 306-2031-283248", "- / - / -"},
      {"J.nr.: S00.", "- / - / -"},
      {"J.nr.: 00.01.00A04", "- / - / -"},
      {"13.03.00-Ø60-7-31", "13.03.00-Ø60-7-31 / - / -"},
      {"13.00.00P22-0002", "13.00.00P22-0002 / - / -"},
      {"018520-2031", "018520-2031 / - / -"},
      {"EMN-2031-003383", "EMN-2031-003383 / - / -"},
      {"Sagsnr. 295999 Økonomiudvalget Åbent punkt", "295999 / - / open"},
      {"(KFU 416/2031)", "KFU 416/2031 / - / -"},
      {"Dok.nr.: 2005 Sagsid.: 30/19290 Initialer: zzba Åben sag", "30/19290 / zzba / open"},
      {"Sagsnr.: 30/10057 Sagsansvarlig: qxr.zz", "30/10057 / qxr.zz / -"},
      {"Sagsid.: 30/40 Sagsbehandler: OLD2_AWS", "30/40 / OLD2_AWS / -"},
      {"SAG NR.: abk", "- / abk / -"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(line(one.text) == one.expected);
  }
}

TEST_CASE("lines that only mention a number, or none, are no case lines") {
  constexpr const char* kLines[] = {
      "",
      "Åbent",
      "Sag 3 udgår",
      "Sag nr. 129",
      "Sag nr.: Emne",
      "Sagsnr. Side",
      "Sagsnr. 30/101 blev udsat",
      "I sag SAG-2018-01349 blev det besluttet",
      "SAG-2018-01349 blev",
      "Godkendelse af dagsorden (KFU 416/2031)",
      "Nr. 28 BR 41/31. Bytte af bådpladser",
      "Sagsnr. 30/3143 1. Rapport om redningskranse",
      "Dok. 306-2031-283247",
      "Initialer: QXR",
      "30/8545",
      "2018-2021",
      "Sagsfremstilling",
      "Møde nr. : 03/2031",
      "2",
  };
  for (const char* text : kLines) {
    CAPTURE(std::string(text));
    CHECK(line(text) == "none");
  }
}

TEST_CASE("the canonical form of what users type") {
  constexpr Case kCases[] = {
      {"sag-2018-1349", "SAG-2018-01349"},
      {"SAG 2018 1349", "SAG-2018-01349"},
      {"SAG–2018–01349", "SAG-2018-01349"},
      {"2018-01349", "2018-01349"},
      {"01.00.00-g01-93-31", "01.00.00-G01-93-31"},
      {"13.03.00-ø60-7-31", "13.03.00-Ø60-7-31"},
      {"85.02.02G00-0011", "85.02.02G00-0011"},
      {"330-2031-3619", "330-2031-3619"},
      {"Sagsnr.: 330-2031-3619", "330-2031-3619"},
      {"30/33839", "30/33839"},
      {"2031/057275", "2031/057275"},
      {"2031-004392", "2031-004392"},
      {"018520-2031", "018520-2031"},
      {"Sagsnr. 295848", "295848"},
      {"295848", "295848"},
      {"1-51-71-3321-31", "1-51-71-3321-31"},
      {"br 41/31", "BR 41/31"},
      {"(KFU  374/2031)", "KFU 374/2031"},
      {"emn-2031-003383", "EMN-2031-003383"},
      {"EMN2031003383", "EMN-2031-003383"},
      {"emn2031003383", "EMN-2031-003383"},
      {"sag201801349", "SAG-2018-01349"},
      {"SAG\u00a02018\u00a01349", "SAG-2018-01349"},
      {"mok 2031-12-345", "MOK 2031-12-345"},
      {"s2031-4603", "S2031-4603"},
      {"25-026664", "25-026664"},
      {"20-332957f", "20-332957F"},
      {"00.01.00A04 - 2031/34364", "2031/34364"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(canonical_case_number(one.text).value_or("none") == one.expected);
  }
  for (const char* none :
       {"", "2018", "2018-2021", "2018-21", "LBK 47/2031", "99123456", "lokalplan 1221", "§ 108", "Møde nr. : 03/2031",
        "Dok.nr.: 306-2031-1", "15-03-2018", "15. marts 2018", "skole", "3/4"}) {
    CAPTURE(std::string(none));
    CHECK(!canonical_case_number(none));
    CHECK(case_number_key(none).empty());
  }
}

TEST_CASE("spellings of one number share a key, different structures do not") {
  const std::string sag = case_number_key("SAG-2018-01349");
  for (const char* same : {"sag-2018-1349", "2018-01349", "SAG 2018 1349", "Sagsnr.: SAG-2018-01349", "EMN-2018-001349",
                           "SAG201801349", "EMN2018001349"}) {
    CAPTURE(std::string(same));
    CHECK(case_number_key(same) == sag);
  }
  CHECK(case_number_key("30/8545") == case_number_key("2030/8545"));
  CHECK(case_number_key("2031/057275") == case_number_key("31/57275"));
  CHECK(case_number_key("98/1234") == case_number_key("1998/1234"));
  CHECK(case_number_key("BR 41/31") == case_number_key("br 41/2031"));
  CHECK(case_number_key("85.02.02G00-0011") == case_number_key("85.02.02-g00-11"));
  CHECK(case_number_key("2018/01349") != sag);
  CHECK(case_number_key("018520-2031") != case_number_key("2031-018520"));
  CHECK(case_number_key("330-2031-3619") != case_number_key("306-2031-3619"));
  CHECK(case_number_key("01.00.00-G01-93-31") != case_number_key("01.00.00-G01-93-30"));
}

TEST_CASE("the KLE main group") {
  CHECK(kle_main_group("05.01.00-P20-3-31") == "05");
  CHECK(kle_main_group("85.02.02G00-0011") == "85");
  CHECK(kle_main_group("13.03.00-Ø60-7-31") == "13");
  CHECK(kle_main_group("SAG-2018-01349").empty());
  CHECK(kle_main_group("05.01.00").empty());
  CHECK(kle_main_group("").empty());
}

}  // namespace
}  // namespace referat
