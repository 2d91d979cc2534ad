#include "common/text/word_table.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace referat {
namespace {

TEST_CASE("a word is made once and found by all of its bytes, however long it is") {
  std::vector<std::string> keys = {""};
  // Of each length one with all bytes alike, and one that differs in each place.
  for (std::size_t length = 1; length < 40; ++length) {
    const std::string same(length, 'a');
    keys.push_back(same);
    for (std::size_t at = 0; at < length; ++at) {
      keys.push_back(same);
      keys.back()[at] = 'b';
    }
  }
  for (int i = 0; i < 5000; ++i) keys.push_back("ord" + std::to_string(i));
  WordTable table;
  std::vector<const Word*> words;
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const Word& word = table.find_or_make(keys[i], [&](std::string_view key, Word& made) {
        CHECK(round == 0);
        made.text = key;
      });
      if (word.text != keys[i]) FAIL(keys[i]);
      if (round == 0) words.push_back(&word);
      if (words[i] != &word) FAIL("moved: " << keys[i]);
    }
  }
  CHECK(table.size() == keys.size());
  table.clear();
  CHECK(table.size() == 0);
  bool made = false;
  table.find_or_make("ord1", [&](std::string_view, Word&) { made = true; });
  CHECK(made);
}

TEST_CASE("the words that were asked for again stay where they are, the others are forgotten") {
  WordTable table;
  const auto ask = [&](int number) -> const Word& {
    const std::string key = "et ord til med nummer " + std::to_string(number);
    return table.find_or_make(key, [](std::string_view made_key, Word& word) { word.text = made_key; });
  };
  std::vector<const Word*> words;
  for (int i = 0; i < 3000; ++i) words.push_back(&ask(i));
  for (int i = 0; i < 3000; i += 3) ask(i);
  table.forget_rare();
  CHECK(table.size() == 1000);
  for (int i = 0; i < 3000; i += 3) {
    if (&ask(i) != words[static_cast<std::size_t>(i)]) FAIL(i);
  }
  CHECK(table.size() == 1000);
  for (int i = 0; i < 3000; ++i) CHECK(ask(i).text.ends_with(" " + std::to_string(i)));
  CHECK(table.size() == 3000);
  table.forget_rare();  // those of the last round were asked for twice, or three times
  CHECK(table.size() == 1000);
  table.forget_rare();
  CHECK(table.size() == 0);
}

}  // namespace
}  // namespace referat
