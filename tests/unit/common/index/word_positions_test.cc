#include "common/index/word_positions.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <xapian.h>

namespace referat {
namespace {

using Positions = std::vector<std::uint32_t>;

std::vector<Positions> read(const std::string& record, const std::vector<std::string>& terms,
                            unsigned regions = kAllRegions) {
  const WordPositions positions(record);
  std::vector<Positions> answers;
  for (const std::string& term : terms) positions.positions_of(word_hash(term), regions, answers.emplace_back());
  return answers;
}

TEST_CASE("positions of words, by region") {
  WordPositionsBuilder builder;
  builder.start_region(Region::title, 0);
  builder.add_word("kaj", 1);
  builder.add_word("bolværk", 2);
  builder.start_region(Region::facts, 102);
  builder.add_word("kaj", 103);
  builder.add_word("kaj", 103);  // two names at one place
  builder.add_word("kaj", 260);
  builder.add_part("kaj", 260);
  builder.start_region(Region::decision, 361);
  builder.add_word("godkend", 362);
  builder.add_part("plads", 362);
  const std::string record = builder.finish();
  CHECK(read(record, {"kaj", "bolværk", "kaj"}) == std::vector<Positions>{{1, 103, 260}, {2}, {1, 103, 260}});
  CHECK(read(record, {"kaj"}, region_bit(Region::facts)) == std::vector<Positions>{{103, 260}});
  CHECK(read(record, {"kaj", "godkend"}, region_bit(Region::title) | region_bit(Region::decision)) ==
        std::vector<Positions>{{1}, {362}});
  CHECK(read(record, {"kaj"}, region_bit(Region::note)) == std::vector<Positions>{{}});
  CHECK(WordPositions(record).has_part(word_hash("kaj"), region_bit(Region::facts)));
  CHECK_FALSE(WordPositions(record).has_part(word_hash("kaj"), region_bit(Region::decision)));
  CHECK(WordPositions(record).has_part(word_hash("plads"), kAllRegions));
}

TEST_CASE("a builder starts anew after each record") {
  WordPositionsBuilder builder;
  builder.start_region(Region::title, 0);
  builder.add_word("kaj", 1);
  const std::string first = builder.finish();
  builder.start_region(Region::title, 0);
  builder.add_word("kaj", 1);
  CHECK(builder.finish() == first);
  const std::string empty = builder.finish();
  CHECK(read(empty, {"kaj"}) == std::vector<Positions>{{}});
  CHECK_FALSE(WordPositions(empty).has_part(word_hash("kaj"), kAllRegions));
}

TEST_CASE("no term of a document is taken for another, however many there are") {
  std::mt19937 random(3);
  for (const unsigned words : {1U, 30U, 3000U, 60'000U}) {
    WordPositionsBuilder builder;
    builder.start_region(Region::facts, 0);
    std::map<std::string, Positions> expected;
    for (std::uint32_t position = 1; position <= words; ++position) {
      const std::string term = "ord" + std::to_string(random() % (words + 1));
      builder.add_word(term, position);
      expected[term].push_back(position);
    }
    const std::string record = builder.finish();
    std::vector<std::string> terms;
    std::vector<Positions> positions;
    for (const auto& [term, at] : expected) {
      if (terms.size() == 200) break;
      terms.push_back(term);
      positions.push_back(at);
    }
    CHECK(read(record, terms) == positions);
  }
}

TEST_CASE("a record that is none is told") {
  WordPositionsBuilder builder;
  builder.start_region(Region::title, 0);
  for (std::uint32_t i = 1; i < 50; ++i) builder.add_word("ord" + std::to_string(i), i);
  const std::string record = builder.finish();
  CHECK_THROWS_AS(WordPositions(""), Xapian::DatabaseCorruptError);
  CHECK_THROWS_AS(WordPositions("\x03"), Xapian::DatabaseCorruptError);
  for (std::size_t bytes = 5; bytes + 1 < record.size(); ++bytes) {
    const std::string cut = record.substr(0, bytes);
    CHECK_THROWS_AS(WordPositions(cut).has_part(word_hash("x"), kAllRegions), Xapian::DatabaseCorruptError);
  }
}

}  // namespace
}  // namespace referat
