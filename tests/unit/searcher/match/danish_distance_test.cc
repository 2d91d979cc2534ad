#include "searcher/match/danish_distance.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace referat {
namespace {

std::u32string letters(const std::string& word) {
  std::u32string read;
  REQUIRE(spelling_letters(word, read));
  return read;
}

EditCost distance(const std::string& a, const std::string& b, EditCost limit = 1000) {
  return DanishDistance(letters(a), limit).to(letters(b));
}

TEST_CASE("a word's letters, however they are spelled") {
  struct Case {
    std::string word;
    std::string letters;  // "" where it is no word
  };
  const Case kCases[] = {
      {"byråd", "byråd"},
      {"byraad", "byråd"},
      {"ældreråd", "ældreråd"},
      {"aeldreraad", "ældreråd"},
      {"äldreråd", "ældreråd"},
      {"köbenhavn", "københavn"},
      {"koebenhavn", "københavn"},
      {"müller", "muller"},
      {"idé", "ide"},
      {"allé", "alle"},
      {"aaa", "åa"},
      {"", ""},
      {"k29", ""},
      {"sø7", ""},
      {"børne-", ""},
      {"två ord", ""},
      {"\xFF", ""},
      {"Ж", ""},
      {std::string(40, 'b'), std::string(40, 'b')},
      {std::string(41, 'b'), ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.word);
    std::u32string read;
    CHECK(spelling_letters(c.word, read) == !c.letters.empty());
    if (!c.letters.empty()) CHECK(danish_spelling(read) == c.letters);
  }
  CHECK(folded_spelling(letters("ældreråd")) == "aeldreraad");
  std::u32string read;
  std::vector<std::size_t> ends;
  CHECK(spelling_letters("byraådø", read, &ends));
  CHECK(danish_spelling(read) == "byraådø");
  CHECK(ends == std::vector<std::size_t>{1, 2, 3, 4, 6, 7, 9});
}

TEST_CASE("what Danes take for each other is near") {
  struct Case {
    std::string typed;
    std::string meant;
    EditCost at_most;
  };
  const Case kCases[] = {
      {"byraad", "byråd", 0},
      {"aeldreraad", "ældreråd", 0},
      {"oekonomi", "økonomi", 0},
      {"byrad", "byråd", 15},
      {"stoj", "støj", 15},
      {"leger", "læger", 15},
      {"aldre", "ældre", 60},
      {"kommunne", "kommune", 25},
      {"svømehal", "svømmehal", 25},
      {"lanbrug", "landbrug", 25},
      {"spillevand", "spildevand", 25},
      {"man", "mand", 25},
      {"gårer", "gårder", 30},
      {"vidbog", "hvidbog", 40},
      {"jælp", "hjælp", 40},
      {"vaj", "vej", 100},
      {"rejnskab", "regnskab", 30},
      {"trafikstøi", "trafikstøj", 25},
      {"studerne", "studerende", 40},
      {"lærerere", "lærerer", 30},
      {"borgmestre", "borgmester", 30},
      {"politig", "politik", 40},
      {"obgave", "opgave", 40},
      {"skat", "skad", 40},
      {"kultursenter", "kulturcenter", 30},
      {"prosent", "procent", 30},
      {"zone", "sone", 50},
      {"taksameter", "taxameter", 25},
      {"kvote", "quote", 40},
      {"rewision", "revision", 25},
      {"institusjon", "institution", 20},
      {"hastihged", "hastighed", 60},
      {"kommunplan", "kommuneplan", 70},
      {"arbejdplads", "arbejdsplads", 70},
      {"lokalpkan", "lokalplan", 100},
      {"lokallplam", "lokalplan", 125},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.typed);
    CHECK(distance(c.typed, c.meant) <= c.at_most);
    CHECK(distance(c.typed, c.meant) == distance(c.meant, c.typed));
  }
}

TEST_CASE("other words are far") {
  struct Case {
    std::string a;
    std::string b;
    EditCost at_least;
  };
  const Case kCases[] = {
      {"skole", "skilt", 150}, {"plan", "plads", 150},  {"vej", "vand", 200},
      {"bolig", "kolig", 150}, {"skole", "kole", 105},  {"lokalplan", "kommuneplan", 300},
      {"kat", "rat", 150},     {"havn", "hest", 250},   {"budget", "busser", 200},
      {"sten", "stxn", 100},   {"støj", "støb", 100},   {"kl", "gs", 150},
      {"a", "abcde", kTooFar}, {"abcde", "a", kTooFar},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CHECK(distance(c.a, c.b) >= c.at_least);
  }
}

TEST_CASE("a limit cuts off what lies above it and nothing else") {
  CHECK(distance("hastihged", "hastighed", 60) == 60);
  CHECK(distance("hastihged", "hastighed", 59) == kTooFar);
  CHECK(distance("hastighed", "hastighed", 0) == 0);
  CHECK(DanishDistance(letters("by"), 100).to(std::u32string(41, U'b')) == kTooFar);
}

TEST_CASE("candidates in a row get what each would get alone, and whole beginnings are known to be far") {
  std::vector<std::string> words = {"foræring",    "forældre", "forældrene", "forvaltning", "forvaldning",
                                    "forbrænding", "forenede", "forening",   "foreninger",  "fritid",
                                    "fonden",      "for",      "foreninge",  "kommune",     "vandforsyning",
                                    "forretning",  "xylofon"};
  std::vector<std::u32string> candidates;
  for (const std::string& word : words) candidates.push_back(letters(word));
  std::sort(candidates.begin(), candidates.end());
  for (const EditCost limit : {30, 100, 200}) {
    for (const std::string typed : {"forening", "foreningr", "forvaldninng", "fritit"}) {
      DanishDistance row(letters(typed), limit);
      for (const std::u32string& candidate : candidates) {
        CAPTURE(typed);
        CAPTURE(danish_spelling(candidate));
        const EditCost alone = DanishDistance(letters(typed), limit).to(candidate);
        CHECK(row.to(candidate) == alone);
        const std::size_t far = row.far_beginning();
        if (far == 0) continue;
        CHECK(alone == kTooFar);
        for (const std::u32string& other : candidates) {
          if (other.compare(0, far, candidate, 0, far) != 0) continue;
          CHECK(DanishDistance(letters(typed), limit).to(other) == kTooFar);
        }
      }
    }
  }
  DanishDistance row(letters("forening"), 200);
  CHECK(row.to(letters("xylofonkoncert")) == kTooFar);
  CHECK(row.far_beginning() > 0);
}

TEST_CASE("no rule changes a word's length by more than the band, and each costs less than what it spares") {
  for (const SpellingRule& rule : kSpellingRules) {
    CAPTURE(danish_spelling(rule.one));
    CAPTURE(danish_spelling(rule.other));
    CHECK(rule.one != rule.other);
    CHECK(std::max(rule.one.size(), rule.other.size()) - std::min(rule.one.size(), rule.other.size()) <= kLengthBand);
    CHECK(rule.cost > 0);
    CHECK(rule.cost < kWholeEdit);
  }
}

}  // namespace
}  // namespace referat
