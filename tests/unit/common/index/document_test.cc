#include "common/index/document.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/fields.h"
#include "common/json/item_json.h"
#include "tests/unit/joined.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

using tests::joined;

std::set<std::string> terms_of(const Xapian::Document& document) {
  return {document.termlist_begin(), document.termlist_end()};
}

/// What was built last has in the lists, each once: its words, or its properties.
std::set<std::string> listed(const DocumentBuilder& builder, bool properties) {
  std::set<std::string> listed;
  std::set<std::string> all;
  for (const WordPosting& posting : builder.words()) {
    const std::string term(builder.term(posting.term));
    CHECK(all.insert(term).second);
    if (is_property(term) == properties) listed.insert(term);
  }
  return listed;
}

std::set<std::string> words_in(const DocumentBuilder& builder) {
  return listed(builder, false);
}

std::set<std::string> properties_of(const Item& item) {
  DocumentBuilder builder;
  builder.words_of(item);
  return listed(builder, true);
}

std::vector<std::uint32_t> positions(const Xapian::Document& document, const std::string& term,
                                     unsigned regions = kAllRegions) {
  const std::string record = document.get_value(kWordPositionsSlot);
  std::vector<std::uint32_t> answer;
  WordPositions(record).positions_of(word_hash(term), regions, answer);
  return answer;
}

Item small_item() {
  Item item;
  item.id = "fjordby-byraadet/2031-03-27/dagsorden/3";
  item.number = "3";
  item.title = "Støjen ved § 108";
  item.municipality = "Fjordby";
  item.organ = "Byrådet";
  item.position = 3;
  item.date = "2031-03-27";
  item.kind = "dagsorden";
  item.case_numbers = {"SAG-2031-00417"};
  item.topics = {"05 Veje og trafik", "09 Miljøbeskyttelse"};
  item.chapter = "Åbne sager";
  item.outcome = "godkendt";
  item.sections = {{"Beslutning", "Beslutning", "Udsat"}, {"Tekst", "", "Vejen"}};
  item.attachments = {"Kort"};
  return item;
}

TEST_CASE("every word of a small item") {
  const std::set<std::string> expected = {
      // Title, sections, attachments; the case number is a word of the text too.
      "stoej",
      "ved",
      "§108",
      "udsaette",
      "vej",
      "kort",
      "sag-2031-417",
      "2031-417",
      "108",
      // Body, town and time among the words.
      "byraad",
      "fjordby",
      "2031-03-27",
      "2031",
      "2031-03",
      "--03-27",
      "27",
      "mart",
      // The form that the posting of udsaette does not tell.
      "W:udsat",
  };
  DocumentBuilder builder;
  const auto document = builder.build(small_item(), "a.txt", small_item().id);
  CHECK(joined(words_in(builder)) == joined(expected));
  builder.words_of(small_item());  // once more, of words that are known
  CHECK(joined(words_in(builder)) == joined(expected));
  builder.counter().forget_terms();
  builder.words_of(small_item());
  CHECK(joined(words_in(builder)) == joined(expected));
  auto terms = document.termlist_begin();
  terms.skip_to("XW");
  CHECK(terms.get_wdf() == 11);
}

TEST_CASE("a form in small and in capital letters is one") {
  Item item = small_item();
  item.sections[1].text = "Børnene, BØRNENE og børnene";
  DocumentBuilder builder;
  int forms = 0;
  for (const WordPosting& posting : builder.words_of(item)) {
    if (builder.term(posting.term) != "W:børnene") continue;
    ++forms;
    CHECK(words_of(posting.occurrence) == 3);
  }
  CHECK(forms == 1);
}

TEST_CASE("every term of a small item, and every property") {
  const auto document = DocumentBuilder().build(small_item(), "a.txt", small_item().id);
  CHECK(joined(terms_of(document)) ==
        "Q:fjordby-byraadet/2031-03-27/dagsorden/3 | XF:a.txt | XN:fjordby-byraadet/2031-03-27 | XW");
  const std::set<std::string> expected = {
      "XM:fjordby-byraadet/2031-03-27",
      "XO:Byrådet",
      "XT:05 Veje og trafik",
      "XT:09 Miljøbeskyttelse",
      "XK:Fjordby",
      "XU:godkendt",
      "XC:Åbne sager",
      "XD:dagsorden",
      "XS:SAG-2031-00417",
      "Y:2031",
      "M:203103",
      "D:20310327",
  };
  std::set<std::string> properties = properties_of(small_item());
  // The key of a case number is the model's own affair; there is one.
  CHECK(std::erase_if(properties, [](const std::string& term) {
          return term.starts_with(std::string(kCaseKeyPrefix) + ":");
        }) == 1);
  CHECK(joined(properties) == joined(expected));
  Item closed = small_item();
  closed.open = false;
  CHECK(properties_of(closed).contains("XL"));
}

TEST_CASE("values and record") {
  const auto document = DocumentBuilder().build(small_item(), "a.txt", small_item().id);
  CHECK(document.get_value(kDateSlot) == "20310327");
  CHECK(document.get_value(kIdSlot) == small_item().id);
  CHECK(Xapian::sortable_unserialise(document.get_value(kPositionSlot)) == 3);
  CHECK(document.get_value(kMeetingSlot) == "fjordby-byraadet/2031-03-27");
  CHECK(document.get_value(kAuthoritySlot) == "Fjordby");
  CHECK(document.get_value(facet_field("topic")->slot) ==
        "05 Veje og trafik\x1f"
        "09 Miljøbeskyttelse");
  CHECK(document.get_value(facet_field("kind")->slot) == "dagsorden");
  CHECK(item_to_json(item_in(document, {})) == item_to_json(small_item()));
  Xapian::Document broken;
  broken.add_value(kRecordSlot, "{");
  CHECK_THROWS_AS(item_in(broken, {}), Xapian::DatabaseCorruptError);
}

TEST_CASE("who voted how: parties by their letter, others by the words of their names") {
  Item item;
  item.id = "ukendt/udateret-01234567/p1";
  item.kind = "referat";
  item.votes = Votes{{14, {"A", "F"}}, {5, {"Q"}}, {}};
  item.dissent = {{"imod", "Merle Skovhus (O)", ""},
                  {"forbehold", "SF", ""},
                  {"forbehold", "Fjordby Kommune", ""},
                  {"undlod", "Borgerlisten", ""},
                  {"protokol", "V", "Kajen er lang"}};
  std::set<std::string> terms = properties_of(item);
  std::erase_if(terms, [](const std::string& term) { return !term.starts_with("XV"); });
  CHECK(joined(terms) ==
        "XVB:* | XVB:F | XVB:fjordby | XVB:kommune | XVF:* | XVF:A | XVF:F | XVI:* | "
        "XVI:O | XVI:Q | XVI:merle | "
        "XVI:o | XVI:skovhus | XVU:* | XVU:borgerlisten");
}

TEST_CASE("what an item lacks has no term") {
  Item item;
  item.id = "ukendt/udateret-01234567/p1";
  item.kind = "referat";
  const auto document = DocumentBuilder().build(item, "", item.id);
  CHECK(joined(terms_of(document)) == "Q:ukendt/udateret-01234567/p1 | XF: | XN:ukendt/udateret-01234567 | XW");
  CHECK(joined(properties_of(item)) == "XD:referat | XM:ukendt/udateret-01234567");
  CHECK(document.get_value(kDateSlot).empty());
}

TEST_CASE("no phrase runs from one field into the next") {
  Item item = small_item();
  item.title = "en to";
  item.sections = {{"Beslutning", "", "tre fire"}, {"Tekst", "", "fem"}};
  const auto document = DocumentBuilder().build(item, "", item.id);
  const auto at = [&](const std::string& term) {
    const auto all = positions(document, term);
    REQUIRE(all.size() == 1);
    return all.front();
  };
  CHECK(at("to") == at("en") + 1);
  CHECK(at("fir") == at("tre") + 1);
  CHECK(at("tre") > at("to") + 10);
  CHECK(at("fem") > at("fir") + 10);
  CHECK(positions(document, "to", region_bit(Region::title)).size() == 1);
  CHECK(positions(document, "tre", region_bit(Region::title)).empty());
  CHECK(positions(document, "tre", region_bit(Region::decision)).size() == 1);
  CHECK(positions(document, "fem", region_bit(Region::facts)).size() == 1);
}

TEST_CASE("attachments stand once, in their section or by their titles") {
  Item item = small_item();
  item.sections = {{"Bilag", "Bilag", "Kort"}};
  CHECK(positions(DocumentBuilder().build(item, "", item.id), "kort", region_bit(Region::attachments)).size() == 1);
  item.sections.clear();
  CHECK(positions(DocumentBuilder().build(item, "", item.id), "kort", region_bit(Region::attachments)).size() == 1);
}

TEST_CASE("no term or word is longer than Xapian takes, and none is cut inside a letter") {
  std::string letters = "x";
  for (int i = 0; i < 500'000; ++i) letters += "ø";
  Item item = small_item();
  for (auto* field : {&item.municipality, &item.organ, &item.chapter, &item.outcome}) *field = letters;
  item.id = "x/2031-03-27/" + letters;
  item.title = letters + " " + std::string(1 << 20, 'a');
  item.sections[0].text = letters;
  item.case_numbers = {letters};
  item.topics = {letters};
  item.attachments = {letters};
  for (const auto& document :
       {DocumentBuilder().build(item, letters, item.id), shadow_document(item, letters, item.id)}) {
    for (const std::string& term : terms_of(document)) {
      CAPTURE(term);
      CHECK(term.size() <= 245);
      CHECK((term.size() < 2 || term.back() != '\xC3'));
    }
    Xapian::WritableDatabase memory("", Xapian::DB_BACKEND_INMEMORY);
    CHECK_NOTHROW(memory.add_document(document));
  }
  DocumentBuilder builder;
  for (const WordPosting& posting : builder.words_of(item)) CHECK(builder.term(posting.term).size() <= 245);
}

TEST_CASE("origins of any length stay apart") {
  const std::string path(400, 'p');
  CHECK(origin_term("a.txt") == "XF:a.txt");
  CHECK(origin_term(path + "1") != origin_term(path + "2"));
  CHECK(origin_term(path).size() <= 245);
}

TEST_CASE("an item kept behind another is found by id, origin and day only") {
  const auto document = shadow_document(small_item(), "b.txt", "");
  CHECK(joined(terms_of(document)) ==
        "XF:b.txt | XN:fjordby-byraadet/2031-03-27 | XQD:fjordby-byraadet/2031-03-27/dagsorden/3");
  CHECK(item_to_json(item_in(document, {})) == item_to_json(small_item()));
}

TEST_CASE("whose case numbers, and the values of facets") {
  Item item = small_item();
  CHECK(authority(item) == "Fjordby");
  item.municipality.reset();
  item.organ = "KKR Hovedstaden";
  CHECK(authority(item) == "KKR Hovedstaden");
  item.organ.reset();
  CHECK(authority(item).empty());
  struct Case {
    std::string facet;
    std::string values;
  };
  for (const Case& c : {Case{"organ", ""}, Case{"topic", "05 Veje og trafik | 09 Miljøbeskyttelse"},
                        Case{"year", "2031"}, Case{"month", "2031-03"}, Case{"kind", "dagsorden"},
                        Case{"case", "SAG-2031-00417"}, Case{"outcome", "godkendt"}, Case{"nonsense", ""}}) {
    CAPTURE(c.facet);
    CHECK(joined(facet_values(c.facet, item)) == c.values);
  }
}

}  // namespace
}  // namespace referat
