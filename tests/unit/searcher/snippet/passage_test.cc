#include "searcher/snippet/passage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace referat {
namespace {

/// Places of words, each weighing 1 unless it stands in `heavy`.
std::vector<MarkedStretch> places_of(const std::string& text, const std::vector<std::string>& words,
                                     double weight = 1) {
  std::vector<MarkedStretch> places;
  for (const std::string& word : words) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) {
      places.push_back({at, word.size(), std::string_view(text).substr(at, word.size()), weight});
    }
  }
  std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.offset_bytes < b.offset_bytes; });
  return places;
}

std::string cut(const std::string& text, const Passage& passage) {
  return text.substr(passage.begin_bytes, passage.end_bytes - passage.begin_bytes);
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

TEST_CASE("the stretch that holds most of the words") {
  struct Case {
    std::string what;
    std::string text;
    std::vector<std::string> words;
    std::size_t context;
    std::string passage;
  };
  const std::string filler = "Her står en sætning uden betydning. ";
  const Case kCases[] = {
      {"no text", "", {}, 100, ""},
      {"a short text is whole", "Støjen er høj.", {"høj"}, 100, "Støjen er høj."},
      {"no words: the beginning, to the end of a sentence",
       filler + filler + filler,
       {},
       40,
       "Her står en sætning uden betydning."},
      {"from sentence to sentence",
       filler + filler + "Støjen måles. " + filler + filler,
       {"Støjen"},
       60,
       "Støjen måles. Her står en sætning uden betydning."},
      {"two words beat one",
       "støj " + filler + filler + filler + "Her er støj og larm. " + filler,
       {"støj", "larm"},
       25,
       "Her er støj og larm."},
      {"a line is a border", "Første afsnit\nStøjen her\n" + filler + filler, {"Støjen"}, 13, "Støjen her"},
      {"abbreviations end no sentence",
       "Efter lovens stk. 2 om støj gælder det.",
       {"støj"},
       100,
       "Efter lovens stk. 2 om støj gælder det."},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(cut(c.text, best_passage(c.text, places_of(c.text, c.words), c.context)) == c.passage);
  }
}

TEST_CASE("never longer than the context, always on characters, with what it promises inside") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += i % 17 == 0 ? "støj. Å" : (i % 3 == 0 ? "æøå " : "børn, ");
  const std::string one_word(3000, 'a');
  std::string letters;
  for (int i = 0; i < 3000; ++i) letters += "ø";
  for (const std::string& t : {text, one_word, letters, text + letters, letters + " støj " + letters}) {
    for (const std::size_t context : {0u, 1u, 20u, 75u, 240u, 100'000u}) {
      for (const std::vector<std::string>& words : {std::vector<std::string>{}, {"støj"}, {"støj", "børn"}}) {
        CAPTURE(t.substr(0, 12));
        CAPTURE(context);
        const Passage passage = best_passage(t, places_of(t, words), context);
        CHECK(passage.begin_bytes <= passage.end_bytes);
        CHECK(passage.end_bytes <= t.size());
        CHECK(characters(cut(t, passage)) <= context);
        const std::string stretch = cut(t, passage);
        if (!stretch.empty()) CHECK((static_cast<unsigned char>(stretch.front()) & 0xC0) != 0x80);
        if (passage.end_bytes < t.size()) CHECK((static_cast<unsigned char>(t[passage.end_bytes]) & 0xC0) != 0x80);
        if (context >= 20 && passage.score > 0) CHECK(stretch.find(words[0].substr(0, 3)) != std::string::npos);
      }
    }
  }
}

TEST_CASE("heavier words win, repetitions count little") {
  std::string text = "kommune kommune kommune kommune kommune.";
  for (int i = 0; i < 20; ++i) text += " Her står en sætning uden betydning.";
  text += " Strandlyst er nævnt her.";
  auto places = places_of(text, {"kommune"}, 1);
  places.push_back({text.find("Strandlyst"), 10, "Strandlyst", 3});
  const Passage passage = best_passage(text, places, 60);
  CHECK(cut(text, passage).find("Strandlyst") != std::string::npos);
  CHECK(passage.score == doctest::Approx(3));
  CHECK(best_passage(text, {}, 60).score == 0);
}

}  // namespace
}  // namespace referat
