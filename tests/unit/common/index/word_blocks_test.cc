#include "common/index/word_blocks.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_positions.h"
#include "tests/unit/corpus_items.h"
#include "tests/unit/random_text.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

/// The number of a text, and that of a token in it.
using Place = std::pair<std::size_t, std::size_t>;

/// Where each term of an item stands.
struct Places {
  std::map<std::string, std::set<Place>> words;
  std::map<std::string, std::set<Place>> parts;
  std::vector<std::vector<std::size_t>> offsets;  ///< of the tokens of each text
};

std::vector<std::string> texts_of(const Item& item) {
  std::vector<std::string> texts = {item.title};
  for (const Section& section : item.sections) texts.push_back(section.text);
  return texts;
}

Places places_in(const std::vector<std::string>& texts, Analyzer& analyzer) {
  Places places;
  std::vector<Token> tokens;
  for (std::size_t text = 0; text < texts.size(); ++text) {
    analyzer.analyze(texts[text], tokens);
    auto& offsets = places.offsets.emplace_back();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Token& token = tokens[i];
      offsets.push_back(token.offset_bytes);
      for (const Word* word : {token.word, token.joined, token.joined_otherwise}) {
        if (word == nullptr) continue;
        places.words[word->term].insert({text, i});
        for (const WordPart& alias : word->aliases) places.words[alias.term].insert({text, i});
        for (const WordPart& part : word->parts) places.parts[part.term].insert({text, i});
        for (const WordPart& run : word->runs) places.parts[run.term].insert({text, i});
      }
    }
  }
  return places;
}

/// What the runs say, and whether their borders are right.
std::set<Place> places_of(const std::vector<BlockRun>& runs, const Places& places) {
  std::set<Place> all;
  for (const BlockRun& run : runs) {
    const auto& offsets = places.offsets.at(run.text);
    REQUIRE(run.first_token < offsets.size());
    CHECK(run.stretch.begin_bytes == (run.first_token == 0 ? 0 : offsets[run.first_token]));
    for (std::size_t i = 0; i < 64 && run.first_token + i < offsets.size(); ++i) {
      if (offsets[run.first_token + i] >= run.stretch.end_bytes) break;
      if ((run.stretch.wanted >> i & 1) != 0) all.insert({run.text, run.first_token + i});
    }
  }
  return all;
}

bool has_all(const std::set<Place>& found, const std::set<Place>& expected) {
  return std::includes(found.begin(), found.end(), expected.begin(), expected.end());
}

/// No place of any term is missed.
void check_terms(const Item& item, DocumentBuilder& builder, Analyzer& analyzer, std::size_t step) {
  const std::string record = builder.build(item, "test", "").get_value(kWordPositionsSlot);
  const std::vector<std::string> texts = texts_of(item);
  const Places places = places_in(texts, analyzer);
  const WordPositions positions(record);
  BlockFinder all;
  std::set<Place> expected;
  std::size_t number = 0;
  for (const auto& [term, at] : places.words) {
    if (number++ % step != 0) continue;
    CAPTURE(term);
    BlockFinder one;
    one.add_word(term);
    CHECK(has_all(places_of(one.find(positions, texts.size()), places), at));
    all.add_word(term);
    expected.insert(at.begin(), at.end());
  }
  for (const auto& [term, at] : places.parts) {
    if (number++ % step != 0) continue;
    CAPTURE(term);
    BlockFinder one;
    one.add_part(term);
    CHECK(has_all(places_of(one.find(positions, texts.size()), places), at));
    all.add_part(term);
    expected.insert(at.begin(), at.end());
  }
  CHECK(has_all(places_of(all.find(positions, texts.size()), places), expected));
}

TEST_CASE("no place of a term is missed in the corpus") {
  DocumentBuilder builder;
  Analyzer analyzer;
  for (const Item& item : tests::corpus_items()) check_terms(item, builder, analyzer, 5);
}

TEST_CASE("no place of a term is missed where hyphens, numbers and signs abound") {
  std::mt19937 random(9);
  DocumentBuilder builder;
  Analyzer analyzer;
  for (int i = 0; i < 40; ++i) {
    Item item = tests::sample_item("3", tests::random_text(random, 12));
    for (int sections = 0; sections < 4; ++sections)
      item.sections.push_back({"Tekst", "", tests::random_text(random, random() % 150)});
    check_terms(item, builder, analyzer, 1);
  }
}

std::string record_of_two_texts() {
  WordPositionsBuilder builder;
  std::uint32_t position = 0;
  for (const Region region : {Region::title, Region::facts}) {
    builder.start_region(region, position);
    for (std::size_t word = 0; word < 200; ++word) {
      ++position;
      builder.add_border(position, word * 10);
      builder.add_word(word == 100 ? "kaj" : "ord" + std::to_string(word), position);
      if (word == 30 || word == 199) builder.add_part("plads", position);
    }
    position += 100;
  }
  return builder.finish();
}

TEST_CASE("a few blocks and not the whole text, for words a place each") {
  const std::string record = record_of_two_texts();
  BlockFinder finder;
  finder.add_word("kaj");
  const auto runs = finder.find(WordPositions(record), 2);
  REQUIRE(runs.size() == 2);
  for (const BlockRun& run : runs) {
    const std::size_t place = 100 - run.first_token;
    CHECK(place < kBlockPositions);
    CHECK(run.stretch.wanted == std::uint64_t{1} << place);
    CHECK(run.stretch.begin_bytes == run.first_token * 10);
    CHECK(run.stretch.end_bytes == (run.first_token + kBlockPositions) * 10);
    CHECK(run.stretch.before_bytes == (run.first_token - kBlockPositions) * 10);
    CHECK(run.stretch.behind_bytes == (run.first_token + 2 * kBlockPositions) * 10);
  }
  BlockFinder parts;
  parts.add_part("plads");
  CHECK(parts.find(WordPositions(record), 1).size() == 2);
  CHECK(parts.find(WordPositions(record), 2).size() == 4);
  BlockFinder nothing;
  CHECK(nothing.find(WordPositions(record), 2).empty());
}

TEST_CASE("a record with fewer texts is told, and damage is no harm") {
  const std::string record = record_of_two_texts();
  BlockFinder finder;
  finder.add_word("kaj");
  finder.add_part("plads");
  CHECK_THROWS_AS(finder.find(WordPositions(record), 3), Xapian::DatabaseCorruptError);
  std::mt19937 random(4);
  for (int i = 0; i < 3000; ++i) {
    std::string damaged = record;
    damaged[random() % damaged.size()] = static_cast<char>(random());
    try {
      const WordPositions positions(damaged);
      for (const BlockRun& run : finder.find(positions, 2)) CHECK(run.text < 2);
    } catch (const Xapian::DatabaseCorruptError&) {
    }
  }
}

}  // namespace
}  // namespace referat
