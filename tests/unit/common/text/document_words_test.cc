#include "common/text/document_words.h"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/letters.h"

namespace referat {
namespace {

TEST_CASE("words are found in any letter case, whole, without the hyphens at their ends") {
  DocumentWords words({"Havneudvalget drøfter BØRNEHAVEN og skole-", "“kajplads” på 3×4 m, İzmir-ruten"});
  for (const char* word : {"børnehaven", "kajplads", "skole", "havne", "izmir-ruten"}) words.expect(word);
  CHECK(words.contains("børnehaven"));
  CHECK(words.contains("kajplads"));
  CHECK(words.contains("skole"));
  CHECK(words.contains("izmir-ruten"));
  CHECK(!words.contains("havne"));
  CHECK(!words.contains("og"));  // of two bytes
}

TEST_CASE("a word that was not expected is found as well") {
  DocumentWords words({"Havneudvalget drøfter børnehaven"});
  words.expect("kajplads");
  CHECK(!words.contains("kajplads"));
  CHECK(words.contains("drøfter"));
  CHECK(!words.contains("drøft"));
}

TEST_CASE("words with a hyphen inside need not be expected") {
  const std::string long_word = "lang-" + std::string(90, 'a');
  DocumentWords words({"en p-plads-", "Børne-/Ungeudvalget - og EU-dagen", "-kant- fore-", long_word});
  CHECK(words.contains("p-plads"));
  CHECK(words.contains("eu-dagen"));
  CHECK(!words.contains("eu-dag"));
  CHECK(words.contains("-kant"));
  CHECK(!words.contains("børne-ungeudvalget"));
}

TEST_CASE("an expected word is found wherever in a long line it stands") {
  const std::string sought = "havneudvalget";
  for (std::size_t before = 0; before < 140; ++before) {
    const std::string line = std::string(before, 'x') + " Havneudvalget " + std::string(70, 'y') + " havneudvalgets";
    DocumentWords words({line});
    words.expect(sought);
    words.expect("havneudvalg");
    CAPTURE(before);
    CHECK(words.contains(sought));
    CHECK(!words.contains("havneudvalg"));
  }
}

/// Every run of word characters, the slow way.
std::set<std::string> words_of(const std::vector<std::string_view>& lines) {
  std::set<std::string> words;
  for (const std::string_view line : lines) {
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t start = at;
      std::size_t end = at;
      while (at < line.size() && is_word_character(decode_utf8(line, at))) end = at;
      std::string_view word = line.substr(start, end - start);
      while (word.ends_with('-')) word.remove_suffix(1);
      if (word.size() > 2 && word.size() < 80) words.insert(to_lower(word));
    }
  }
  return words;
}

TEST_CASE("expected or not, the answer is that of all words of the text") {
  std::mt19937 random(7);
  const std::vector<std::string> parts = {"a", "B", "kaj", "Å", "ø", "-",    "é", " ",
                                          " ", "×", "–",   "9", "İ", "lang", "ÿ"};
  const auto pick = [&](std::size_t most) { return static_cast<std::size_t>(random() % (most + 1)); };
  const auto text = [&](std::size_t most) {
    std::string one;
    for (std::size_t i = pick(most); i > 0; --i) one += parts[pick(parts.size() - 1)];
    return one;
  };
  for (int round = 0; round < 300; ++round) {
    const std::vector<std::string> texts = {text(40), text(120), text(3)};
    const std::vector<std::string_view> lines(texts.begin(), texts.end());
    const std::set<std::string> present = words_of(lines);
    std::set<std::string> asked(present);
    for (int i = 0; i < 20; ++i) asked.insert(to_lower(text(4)));
    DocumentWords words(lines);
    for (const std::string& word : asked) {
      if (pick(9) > 0) words.expect(word);
    }
    for (const std::string& word : asked) {
      CAPTURE(texts[0] + "|" + texts[1] + "|" + texts[2]);
      CAPTURE(word);
      CHECK(words.contains(word) == (present.count(word) > 0));
    }
  }
}

}  // namespace
}  // namespace referat
