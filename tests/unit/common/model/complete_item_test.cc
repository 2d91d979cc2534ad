#include "common/model/complete_item.h"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "common/json/item_json.h"
#include "tests/unit/joined.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

using tests::sample_item;

constexpr const char* kHash = "0123456789abcdef";
using Change = std::function<void(Item&)>;

Item completed(const Change& change) {
  std::vector<Item> items = {sample_item()};
  change(items.front());
  REQUIRE(ItemCompleter().complete(items, kHash));
  return items.front();
}

TEST_CASE("a field off its closed form is an error that names item and field") {
  struct Case {
    std::string field;
    std::string value;
    Change change;
  };
  const Case kCases[] = {
      {"date", "2018-02-30", [](Item& i) { i.date = "2018-02-30"; }},
      {"date", "15-03-2018", [](Item& i) { i.date = "15-03-2018"; }},
      {"date", "2018-03", [](Item& i) { i.date = "2018-03"; }},
      {"date", "", [](Item& i) { i.date = ""; }},
      {"time", "17.00", [](Item& i) { i.time = "17.00"; }},
      {"time", "7:00", [](Item& i) { i.time = "7:00"; }},
      {"time", "25:00", [](Item& i) { i.time = "25:00"; }},
      {"time", "12:60", [](Item& i) { i.time = "12:60"; }},
      {"kind", "Referat", [](Item& i) { i.kind = "Referat"; }},
      {"outcome", "Godkendt", [](Item& i) { i.outcome = "Godkendt"; }},
      {"topics", "veje", [](Item& i) { i.topics = {"veje"}; }},
      {"dissent", "nej",
       [](Item& i) {
         i.dissent = {{"nej", "V", "V stemte imod."}};
       }},
      {"route", "11-03-2031",
       [](Item& i) {
         i.route = {{"Økonomiudvalget", "11-03-2031", {}, {}}};
       }},
      {"route", "Anbefales",
       [](Item& i) {
         i.route = {{"Økonomiudvalget", {}, {}, "Anbefales"}};
       }},
      {"sections", "Sludder", [](Item& i) { i.sections[0].kind = "Sludder"; }},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.field);
    CAPTURE(c.value);
    std::vector<Item> items = {sample_item("1", "Den gode"), sample_item("2", "Den anden")};
    c.change(items[1]);
    const auto answer = ItemCompleter().complete(items, kHash);
    CHECK_FALSE(answer);
    if (answer) continue;
    CHECK(answer.error().code == ErrorCode::bad_request);
    CHECK(answer.error().message.find("Den anden") != std::string::npos);
    CHECK(answer.error().message.find(c.field) != std::string::npos);
    CHECK(answer.error().message.find("\"" + c.value + "\"") != std::string::npos);
  }
}

TEST_CASE("completing twice changes nothing") {
  Item odd = sample_item("2", "  NFD A\u030Arhus\u00A0og  kom\u00ADmune ");
  odd.case_numbers = {"sag 2031-417", "SAG-2031-00417", " intet nummer "};
  odd.chapter = "  ";
  odd.sections[1].text = "Udsat.\n\n  Tove var\tfraværende. \f";
  Item bare;
  std::vector<Item> items = {sample_item(), odd, bare, tests::full_item(), tests::sample_agenda_item()};
  ItemCompleter completer;
  REQUIRE(completer.complete(items, kHash));
  std::vector<std::string> once;
  for (const Item& item : items) once.push_back(item_to_json(item));
  REQUIRE(completer.complete(items, "fedcba9876543210"));
  for (std::size_t i = 0; i < items.size(); ++i) CHECK(item_to_json(items[i]) == once[i]);
}

TEST_CASE("text becomes normal text, a paragraph a line") {
  const Item item = completed([](Item& i) {
    i.title = "  A\u030Arhus\u00A0og \n Ærø ";
    i.organ = "Byra\u030Adet";
    i.chapter = " \u00A0 ";
    i.sections[0] = {"Tekst", " Lokalt\n ord ", "\n et \n\n  to\u00ADtre \n"};
    i.attachments = {" Kort  1 ", "", "\u200B"};
  });
  CHECK(item.title == "Århus og Ærø");
  CHECK(item.organ == "Byrådet");
  CHECK_FALSE(item.chapter);
  CHECK(item.sections[0].heading == "Lokalt ord");
  CHECK(item.sections[0].text == "et\ntotre");
  CHECK(tests::joined(item.attachments) == "Kort 1");
}

TEST_CASE("kind: as given, else minutes if any item of the meeting has a decision") {
  const auto kinds = [](std::vector<Item> items) {
    REQUIRE(ItemCompleter().complete(items, kHash));
    std::vector<std::string> all;
    for (const Item& item : items) all.push_back(item.kind);
    return tests::joined(all, " ");
  };
  const auto undecided = [](const std::string& number) {
    Item item = tests::sample_agenda_item(number);
    item.kind.clear();
    return item;
  };
  Item elsewhere = undecided("2");
  elsewhere.organ = "Økonomiudvalget";
  Item empty = sample_item("4");
  empty.sections[1].text = "";
  Item of_another = sample_item("5");
  of_another.sections[1].heading = "Beslutning i Økonomiudvalget den 11-03-2031";
  CHECK(kinds({undecided("1")}) == "dagsorden");
  CHECK(kinds({undecided("1"), sample_item("2")}) == "referat referat");
  CHECK(kinds({sample_item("1"), elsewhere}) == "referat dagsorden");
  CHECK(kinds({empty}) == "dagsorden");
  CHECK(kinds({of_another}) == "dagsorden");
  CHECK(kinds({tests::sample_agenda_item("1"), sample_item("2")}) == "dagsorden referat");
}

TEST_CASE("the outcome is that of the body's own decision") {
  struct Case {
    std::string heading;
    std::string text;
    std::string outcome;
  };
  const Case kCases[] = {
      {"Beslutning", "Godkendt.", "godkendt"},
      {"Beslutning", "Sagen blev udsat.", "udsat"},
      {"Beslutning i Byrådet den 27-03-2031", "Udsat.", "udsat"},
      {"Beslutning i Økonomiudvalget den 11-03-2031", "Anbefales.", ""},
      {"Beslutning i Byrådet den 27-02-2031", "Udsat.", ""},
      {"Beslutning", "", ""},
      {"Beslutning", "Der var ingen meddelelser.", ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.heading);
    CAPTURE(c.text);
    const Item item = completed([&](Item& i) {
      i.kind = "referat";
      i.sections[1] = {"Beslutning", c.heading, c.text};
    });
    CHECK(item.outcome.value_or("") == c.outcome);
  }
  CHECK(completed([](Item& i) { i.outcome = "afvist"; }).outcome == "afvist");
  CHECK(completed([](Item& i) { i.kind = "dagsorden"; }).outcome == "godkendt");
  CHECK_FALSE(completed([](Item& i) {
                i.kind = "dagsorden";
                i.sections = {{"Indstilling", "Indstilling", "at stien anlægges.\nIndstillingen blev godkendt."}};
              }).outcome);
}

TEST_CASE("own decision beside another body's") {
  const Item item = completed([](Item& i) {
    i.sections.insert(i.sections.begin(), {"Beslutning", "Beslutning i Økonomiudvalget den 11-03-2031", "Anbefales."});
    i.sections.push_back({"Beslutning", "Beslutning i Teknik- og Miljøudvalget den 04-02-2031", "Udsat."});
  });
  CHECK(item.outcome == "godkendt");
}

TEST_CASE("votes and dissent are those of the body's own decision; what is given is kept") {
  const Item read = completed([](Item& i) {
    i.organ = "Byrådet";
    i.date = "2031-02-11";
    i.sections = {{"Beslutning", "Beslutning Økonomiudvalget den 04-02-2031", "Anbefalet. Imod stemte Ø."},
                  {"Beslutning", "Beslutning Byrådet den 11-02-2031",
                   "Godkendt med 15 stemmer imod 4. Imod stemte V. SF tog forbehold."}};
  });
  REQUIRE(read.votes);
  CHECK(read.votes->in_favour.count == 15);
  CHECK(read.votes->against.count == 4);
  CHECK(tests::joined(read.votes->against.parties) == "V");
  REQUIRE(read.dissent.size() == 2);
  CHECK(read.dissent[0].by == "V");
  CHECK(read.dissent[1].kind == "forbehold");
  const Item kept = completed([](Item& i) {
    i.votes = Votes{};
    i.dissent = {{"undlod", " Å ", "Å undlod."}};
    i.sections = {{"Beslutning", "Beslutning", "Godkendt med 15 stemmer imod 4. Imod stemte V."}};
  });
  CHECK_FALSE(kept.votes->in_favour.count);
  REQUIRE(kept.dissent.size() == 1);
  CHECK(kept.dissent[0].by == "Å");
  const Item agenda = completed([](Item& i) {
    i.kind = "dagsorden";
    i.sections = {{"Indstilling", "Indstilling", "Indstillingen blev godkendt med 15 stemmer imod 4. Imod stemte V."}};
  });
  CHECK_FALSE(agenda.votes);
  CHECK(agenda.dissent.empty());
}

TEST_CASE("of a meeting without a date the latest dated decision is its own") {
  const Item item = completed([](Item& i) {
    i.date.reset();
    i.organ = "Byrådet";
    i.sections = {{"Beslutning", "Beslutning Byrådet den 11-02-2031", "Godkendt."},
                  {"Beslutning", "Beslutning Byrådet den 28-01-2031", "Udsat."}};
  });
  CHECK(item.outcome == "godkendt");
}

TEST_CASE("a decision without a heading stands behind the recommendation or opens the facts") {
  struct Case {
    std::vector<Section> sections;
    const char* outcome;
  };
  const Case kCases[] = {
      {{{"Indstilling", "Indstilling om", "at pladserne byttes.\nIndstillingen blev godkendt med\n38 stemmer imod 4."}},
       "godkendt"},
      {{{"Indstilling", "Indstilling om",
         "at pladserne byttes.\nVenstre stillede følgende ændringsforslag:\n\"at de sælges.\"\nÆndringsforslaget blev "
         "forkastet med 29 stemmer imod 8.\nIndsti llingen blev herefter vedtaget."}},
       "godkendt"},
      {{{"Tekst", "", "Sagen blev udsat."}}, "udsat"},
      {{{"Sagsfremstilling", "Sagsfremstilling", "Forslaget blev oversendt til Havneudvalget.\nKajen er lang."}},
       "oversendt"},
      {{{"Sagsfremstilling", "Sagsfremstilling", "Foretoges.\nSagen blev udsat i 2029."}}, ""},
      {{{"Sagsfremstilling", "Sagsfremstilling", "Kajen er lang.\nSagen blev udsat i 2029."}}, ""},
      {{{"Indstilling", "Indstilling", "at pladserne byttes.\nHavneudvalget anbefaler indstillingen."}}, ""},
      {{{"Indstilling", "Indstilling", "Sagen blev udsat."}, {"Beslutning", "Beslutning", ""}}, ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(one.sections.front().text);
    const Item item = completed([&](Item& i) {
      i.kind = "referat";
      i.sections = one.sections;
    });
    CHECK(item.outcome.value_or("") == one.outcome);
  }
}

TEST_CASE("case numbers: canonical, each once, the first the item's own") {
  const Item item = completed([](Item& i) {
    i.case_numbers = {"sag-2031-417", "30/8545", "SAG-2031-00417", "helt fremmed"};
  });
  CHECK(tests::joined(item.case_numbers) == "SAG-2031-00417 | 30/8545 | helt fremmed");
}

TEST_CASE("topics: from a KLE-coded number for certain, else judged, else kept") {
  const Item coded = completed([](Item&) {});
  CHECK(tests::joined(coded.topics) == "05 Veje og trafik");
  CHECK(coded.topic_source == "case");
  const Item judged =
      completed([](Item& i) { i.case_numbers = {"30/8545"}, i.title = "Folkeskolens elever og lærere"; });
  REQUIRE_FALSE(judged.topics.empty());
  CHECK(judged.topics.front().starts_with("17"));
  CHECK(judged.topic_source == "text");
  const Item kept = completed([](Item& i) { i.topics = {"00 Kommunens styrelse"}; });
  CHECK(tests::joined(kept.topics) == "00 Kommunens styrelse");
  Item none;
  std::vector<Item> items = {none};
  REQUIRE(ItemCompleter().complete(items, kHash));
  CHECK(items[0].topics.empty());
  CHECK_FALSE(items[0].topic_source);
}

TEST_CASE("the route is read, or kept where it is given") {
  const Section history = {"Historik", "Historik", "Økonomiudvalget, 11-03-2031, pkt. 5"};
  const Item read = completed([&](Item& i) { i.sections.push_back(history); });
  REQUIRE(read.route.size() == 1);
  CHECK(read.route.front().date == "2031-03-11");
  const Item kept = completed([&](Item& i) {
    i.sections.push_back(history);
    i.route = {{"Havneudvalget", {}, {}, {}}};
  });
  REQUIRE(kept.route.size() == 1);
  CHECK(kept.route.front().organ == "Havneudvalget");
}

TEST_CASE("what is missing is warned of once") {
  std::vector<Item> items(1);
  ItemCompleter completer;
  REQUIRE(completer.complete(items, kHash));
  REQUIRE(completer.complete(items, kHash));
  std::vector<std::string> codes;
  for (const Warning& warning : items[0].warnings) codes.push_back(warning.code);
  CHECK(tests::joined(codes) == "date_missing | organ_missing | number_missing");
  CHECK(items[0].id == "ukendt/udateret-01234567/dagsorden/p1");
  CHECK(items[0].position == 1);
  CHECK(completed([](Item&) {}).warnings.empty());
}

}  // namespace
}  // namespace referat
