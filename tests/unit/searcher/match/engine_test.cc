#include "searcher/match/engine.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/unit/searcher/match/five_items.h"

namespace referat {
namespace {

using tests::FiveItems;

bool warns(const Results& results, const std::string& code) {
  for (const QueryWarning& warning : results.warnings) {
    if (warning.code == code) return true;
  }
  return false;
}

TEST_CASE("what a query finds") {
  struct Case {
    std::string text;
    std::string found;
  };
  const Case kCases[] = {
      {"", "ACDHS"},
      {"cykelsti", "AC"},
      {"CYKELSTIEN", "AC"},
      {"cykelsti landevejen", "C"},
      {"cykelsti OG landevejen", "C"},
      {"cykelsti OG elever", ""},
      {"cykelsti IKKE landevejen", "A"},
      {"cykelsti -landevejen", "A"},
      {"IKKE cykelsti", "DHS"},
      {"elever ELLER landevejen", "CS"},
      {"(elever ELLER landevejen) IKKE nordmark", "S"},
      {"titel:nordmark", "C"},
      {"titel:landevejen", ""},
      {"beslutning:udsat", "CH"},
      {"indstilling:landevejen", "C"},
      {"indstilling:landev*", "C"},
      {"sagsfremstilling:traf*", "S"},
      {"sagsfremstilling:landev*", ""},
      {"sagsfremstilling:elever", "S"},
      {"bilag:kort", "S"},
      {"kort", "S"},
      {"\"fra vejen\"", "S"},
      {"\"vejen fra\"", ""},
      {"\"nordmark at cykelstien\"", ""},
      {"trafikstøj NÆR/2 vejen", "S"},
      {"vejen NÆR/2 trafikstøj", "S"},
      {"trafikstøj NÆR/1 vejen", ""},
      {"elev*", "S"},
      {"landev* ELLER havnebas*", "CH"},
      {"organ:økonomiudvalget", "A"},
      {"kommune:havneby", "H"},
      {"udfald:udsat", "CH"},
      {"emne:05", "AC"},
      {"emne:05 beslutning:udsat", "C"},
      {"dato:2030", "S"},
      {"dato:2031-03-01..2031-03-20", "A"},
      {"sag:05.04.06-P20-12-30", "AC"},
      {"05.04.06-p20-12-30", "AC"},
      {"05.04.06 P20-12-30", "AC"},
      {"SAG 2031 00417", "D"},
      {"cykelstien til nordmark", "C"},
      {"trafikkenstøj", ""},
      {"støj", "S"},
      {"støj fra vejen", "S"},
      {"SAG-2031-417", "D"},
      {"nordoeen", "S"},
      {"NORDØEN", "S"},
      {"xyzzy", ""},
  };
  const FiveItems index;
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    const Results results = index.search(c.text);
    CHECK(FiveItems::sorted(results) == c.found);
    CHECK(results.total == static_cast<int>(c.found.size()));
    CHECK_FALSE(results.relaxed);
    CHECK(results.query_text == c.text);
  }
}

TEST_CASE("hostile queries are answered") {
  const auto times = [](const std::string& text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
  };
  const FiveItems index;
  for (const std::string& text :
       {std::string(1 << 20, 'a'), times("ø", 1 << 19), times("OG ", 10'000), times("cykelsti ELLER ", 10'000),
        times("cykelsti NÆR/5 ", 10'000), times("cykelstianlægsbevilling ", 1'000), times("-", 10'000),
        times("børne- og ", 1'000) + "ungeudvalg", times("skole-", 1'000), times("(", 10'000) + "cykelsti",
        times("\"", 10'001), times("a* ", 1'000), times("\xFF\xFE\x01\x1B[31m", 1'000),
        std::string("cykelsti\0nordmark", 17)}) {
    CAPTURE(text.substr(0, 40));
    const Results results = index.search(text);
    CHECK(results.total <= 5);
    CHECK(results.warnings.size() < 200);
  }
}

TEST_CASE("where freshness is asked for, newer items of about the same relevance come first") {
  const FiveItems index;
  Query query;
  query.text = "skolestruktur ELLER anbefales";  // S is of 2030, A of 2031
  const auto order_of = [&](int days) {
    query.freshness_days = days;
    return FiveItems::letters(index.search(query));
  };
  CHECK(order_of(0) == "SA");
  CHECK(order_of(30) == "AS");
  query.sort = Sort::date_ascending;
  CHECK(order_of(30) == "SA");
  query.freshness_days = -1;
  CHECK(index.error(query).starts_with("bad_request"));
}

TEST_CASE("freshness is of the newest item that is there") {
  const FiveItems shrunk;
  for (const std::string letter : {"D", "C", "H", "A"}) {
    shrunk.remove(letter);
  }
  Query query;
  query.text = "elever";
  query.freshness_days = 100;
  REQUIRE(shrunk.search(query).hits.size() == 1);
  CHECK(shrunk.search(query).hits[0].score > 6);
}

TEST_CASE("without a hit for all words the best partial ones come back, with a warning") {
  const FiveItems index;
  Query query;
  query.text = "cykelsti elever";
  const Results partial = index.search(query);
  CHECK(partial.relaxed);
  CHECK(warns(partial, "relaxed"));
  CHECK(FiveItems::sorted(partial) == "ACS");
  query.relax = false;
  CHECK(index.search(query).total == 0);
  for (const char* text : {"cykelsti OG elever", "titel:cykelsti titel:elever", "\"cykelsti elever\"", "xyzzy plugh"}) {
    CAPTURE(text);
    const Results none = index.search(std::string(text));
    CHECK(none.total == 0);
    CHECK_FALSE(none.relaxed);
  }
  // What is excluded or filtered stays so.
  CHECK(FiveItems::sorted(index.search(std::string("cykelsti elever -landevejen"))) == "AS");
  CHECK(FiveItems::sorted(index.search(std::string("cykelsti elever emne:17"))) == "S");
}

TEST_CASE("only the words of the whole query are relaxed") {
  const FiveItems index;
  const auto total = [&](const std::string& text) {
    Query query;
    query.text = text;
    return index.search(query).total;
  };
  CHECK(total("findesikke -(cykelsti godkendt)") == 0);
  CHECK(total("findesikke (cykelsti godkendt ELLER skole havn)") == 0);
  CHECK(total("findesikke cykelsti -nordmark") == 1);
  Query like;
  like.text = "findesikke havnebassin";
  like.like = "fjordby-byraadet/2031-03-27/2";
  for (const Hit& hit : index.search(like).hits) CHECK(hit.item.id != *like.like);
}

TEST_CASE("the beginning of a word is found in any spelling") {
  const FiveItems index;
  Query query;
  for (const char* text : {"nordø*", "nordoe*", "NORDØ*"}) {
    CAPTURE(text);
    query.text = text;
    CHECK(FiveItems::letters(index.search(query)) == "S");
  }
}

TEST_CASE("limit, offset and context are no negative numbers") {
  const FiveItems index;
  Query query;
  query.limit = -5;
  CHECK(index.error(query).starts_with("bad_request"));
}

TEST_CASE("order: newest first without words, then as printed; as asked") {
  const FiveItems index;
  Query query;
  CHECK(FiveItems::letters(index.search(query)) == "DCHAS");
  query.sort = Sort::date_ascending;
  CHECK(FiveItems::letters(index.search(query)) == "SADCH");
  query.text = "cykelsti ELLER elever";
  CHECK(FiveItems::letters(index.search(query)) == "SAC");
  query.sort = Sort::date_descending;
  CHECK(FiveItems::letters(index.search(query)) == "CAS");
  // Equal scores: newest first, then id.
  query = {};
  query.text = "kommune:fjordby";
  query.sort = Sort::relevance;
  CHECK(FiveItems::letters(index.search(query)) == "DCAS");
  // A word in the title counts more.
  CHECK(FiveItems::letters(index.search(std::string("landevejen ELLER havnebassin"))) == "HC");
}

TEST_CASE("a hit weighs the same whatever the order") {
  const FiveItems index;
  Query query;
  query.text = "cykelsti";
  const Results by_relevance = index.search(query);
  query.sort = Sort::date_ascending;
  const Results by_date = index.search(query);
  REQUIRE(by_date.hits.size() == 2);
  for (const Hit& hit : by_date.hits) {
    const auto same = std::find_if(by_relevance.hits.begin(), by_relevance.hits.end(),
                                   [&](const Hit& other) { return other.item.id == hit.item.id; });
    REQUIRE(same != by_relevance.hits.end());
    CHECK(hit.score > 0);
    CHECK(hit.score == doctest::Approx(same->score));
  }
}

TEST_CASE("pages are parts of one list") {
  const FiveItems index;
  Query query;
  std::string all;
  for (query.limit = 2; query.offset < 8; query.offset += 2) {
    CAPTURE(query.offset);
    const Results page = index.search(query);
    CHECK(page.total == 5);
    CHECK(page.offset == query.offset);
    all += FiveItems::letters(page);
  }
  CHECK(all == "DCHAS");
  query.limit = 0;
  query.offset = 0;
  CHECK(FiveItems::letters(index.search(query)) == "DCHAS");
  query.offset = 3;
  CHECK(FiveItems::letters(index.search(query)) == "AS");
}

TEST_CASE("a case in any spelling, oldest first") {
  const FiveItems index;
  const auto ask = [&](const std::string& number) {
    Query query;
    query.case_number = number;
    return query;
  };
  for (const char* number : {"SAG-2031-00417", "sag-2031-417", "2031-00417", "Sagsnr.: SAG-2031-00417"}) {
    CAPTURE(number);
    CHECK(FiveItems::letters(index.search(ask(number))) == "D");
  }
  CHECK(FiveItems::letters(index.search(ask("05.04.06-p20-12-30"))) == "AC");
  CHECK(index.search(ask("30/9999")).total == 0);
  CHECK(index.error(ask("hej")).starts_with("bad_request: "));
  CHECK(index.error(ask("")).starts_with("bad_request: "));
  Query narrowed = ask("05.04.06-P20-12-30");
  narrowed.text = "landevejen";
  CHECK(FiveItems::letters(index.search(narrowed)) == "C");
}

TEST_CASE("a number that several authorities use is grouped by them, with a warning") {
  const FiveItems index;
  Query query;
  query.case_number = "30/8545";
  CHECK(FiveItems::letters(index.search(query)) == "SH");
  CHECK(warns(index.search(query), "several_authorities"));
  query.limit = 1;
  CHECK(warns(index.search(query), "several_authorities"));
  query.filters.municipalities = {"Havneby"};
  CHECK(FiveItems::letters(index.search(query)) == "H");
  CHECK_FALSE(warns(index.search(query), "several_authorities"));
}

TEST_CASE("a meeting in printed order, and items like one") {
  const FiveItems index;
  Query query;
  query.meeting = "fjordby-byraadet/2031-03-27";
  CHECK(FiveItems::letters(index.search(query)) == "DC");
  query.meeting = "fjordby-byraadet/2031-03-28";
  CHECK(index.error(query).starts_with("not_found: "));
  query.meeting = "fjordby-byraadet";
  CHECK(index.error(query).starts_with("not_found: "));
  query = {};
  query.like = "fjordby-byraadet/2031-03-27/2";
  const std::string similar = FiveItems::letters(index.search(query));
  CAPTURE(similar);
  CHECK(similar.find('A') != std::string::npos);
  CHECK(similar.find('C') == std::string::npos);
  query.like = "fjordby-byraadet/2031-03-27/99";
  CHECK(index.error(query).starts_with("not_found: "));
}

TEST_CASE("what the words became, and parts of the score, only where asked for") {
  const FiveItems index;
  Query query;
  query.text = "cykelstien";
  CHECK(index.search(query).explanation.empty());
  query.explain = true;
  const Results results = index.search(query);
  CHECK_FALSE(results.explanation.empty());
  for (const Hit& hit : results.hits) CHECK_FALSE(hit.explanation.empty());
}

}  // namespace
}  // namespace referat
