#include "common/model/topics.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/unit/joined.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

Item about(const std::string& title, const std::string& text = "", const std::string& kind = "Sagsfremstilling") {
  Item item;
  item.title = title;
  if (!text.empty()) item.sections = {{kind, "", text}};
  return item;
}

double score_of(const std::vector<ScoredTopic>& topics, std::string_view number) {
  for (const ScoredTopic& one : topics) {
    if (std::string_view(one.topic).substr(0, 2) == number) return one.score;
  }
  return 0;
}

TEST_CASE("the main groups stand in the order of their numbers") {
  const auto& topics = all_topics();
  CHECK(topics.size() > 20);
  CHECK(std::is_sorted(topics.begin(), topics.end()));
  CHECK(topics.front() == "00 Kommunens styrelse");
  for (const std::string& topic : topics) {
    CAPTURE(topic);
    CHECK(topic.size() > 3);
    CHECK(topic[2] == ' ');
    CHECK(topic_numbered(topic.substr(0, 2)) == topic);
  }
}

TEST_CASE("a number that is none has no topic") {
  for (const char* number : {"", "0", "99", "05 ", "054", "æø"}) {
    CAPTURE(number);
    CHECK_FALSE(topic_numbered(number));
  }
}

TEST_CASE("words judge") {
  struct Case {
    Item item;
    std::string best;  ///< number of the first topic; empty for none
  };
  const Case kCases[] = {
      {about(""), ""},
      {about("Meddelelse"), "00"},
      {about("Budget 2032, budgetopfølgning og likviditet"), "00"},
      {about("Cykelsti langs vejen", "Trafikken på vejen og cykelstien."), "05"},
      {about("Lokalplan for tangvolden", "Lokalplanen og kommuneplanen."), "01"},
      {about("Folkeskolens elever", "Skolens lærere og undervisning."), "17"},
      {about("xyzzy", "plugh"), ""},
      // A body without a topic word, in sections that say nothing about the subject.
      {about("xyzzy", "Cykelsti, vej, trafik og vejbelysning.", "Historik"), ""},
      {about("xyzzy", "Cykelsti, vej, trafik og vejbelysning.", "Fremmøde"), ""},
  };
  TopicScorer scorer;
  for (const Case& c : kCases) {
    CAPTURE(c.item.title);
    const auto topics = scorer.judge(c.item);
    CHECK((topics.empty() ? "" : topics.front().substr(0, 2)) == c.best);
  }
}

TEST_CASE("best first, at most three, each named in full") {
  TopicScorer scorer;
  const Item item = about("Budget, cykelsti, lokalplan, folkeskole og beskæftigelse",
                          "Budget, cykelsti, lokalplan, folkeskole, beskæftigelse.");
  const auto scored = scorer.score(item);
  CHECK(std::is_sorted(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.score > b.score; }));
  for (const ScoredTopic& one : scored) CHECK(one.score > 0);
  const auto judged = scorer.judge(item);
  CHECK(judged.size() <= 3);
  REQUIRE_FALSE(judged.empty());
  for (std::size_t i = 0; i < judged.size(); ++i) CHECK(judged[i] == scored[i].topic);
}

TEST_CASE("more in the title than in the body, less with each repetition, compounds too") {
  TopicScorer scorer;
  const double in_title = score_of(scorer.score(about("Cykelsti")), "05");
  const double in_body = score_of(scorer.score(about("", "Cykelsti")), "05");
  const double twice = score_of(scorer.score(about("", "Cykelsti cykelsti")), "05");
  CHECK(in_body > 0);
  CHECK(in_title > in_body);
  CHECK(twice > in_body);
  CHECK(twice < 2 * in_body);
  CHECK(score_of(scorer.score(about("", "Cykelstiprojektet")), "05") > 0);
}

TEST_CASE("judging one item does not change the judgement of another") {
  TopicScorer scorer;
  const Item item = about("Cykelsti langs vejen");
  const auto before = tests::joined(scorer.judge(item));
  scorer.judge(about("Folkeskole", std::string(1 << 20, 'a')));
  CHECK(tests::joined(scorer.judge(item)) == before);
}

TEST_CASE("the body that treats an item leans its topic, among those that words name") {
  struct Case {
    const char* organ;
    const char* title;
    std::string best;  ///< number of the first topic; empty for none
  };
  const Case kCases[] = {
      {"Skole- og Kulturudvalget", "Siden hen", ""},
      {"Børne- og Ungeudvalget", "Budgetopfølgning for Børne- og Ungeudvalget", "00"},
      {"Byrådet", "Cykelsti langs vejen", "05"},
      {"Socialudvalget", "Cykelsti langs vejen", "05"},
      {"Ældre- og Handicapudvalget", "Godkendelse af dagsorden", "00"},
  };
  TopicScorer scorer;
  for (const Case& one : kCases) {
    CAPTURE(one.organ);
    CAPTURE(one.title);
    Item item = about(one.title);
    item.organ = one.organ;
    const auto topics = scorer.judge(item);
    CHECK((topics.empty() ? "" : topics.front().substr(0, 2)) == one.best);
  }
  struct Lean {
    const char* organ;
    const char* group;
    bool leans;
  };
  const Lean kLeans[] = {
      {"Ældre- og Handicapudvalget", "27", true},
      {"Udvalget for Børn og Skole", "17", true},
      {"Havneudvalget", "08", true},
      {"Økonomiudvalget", "27", false},
      {"Byrådet", "27", false},
  };
  for (const Lean& one : kLeans) {
    CAPTURE(one.organ);
    const Item plain = about("Ældre, skole og havn");
    Item of_organ = plain;
    of_organ.organ = one.organ;
    CHECK((score_of(scorer.score(of_organ), one.group) > score_of(scorer.score(plain), one.group)) == one.leans);
  }
}

}  // namespace
}  // namespace referat
