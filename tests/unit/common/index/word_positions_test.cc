#include "common/index/word_positions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>
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

bool has_part(const std::string& record, const std::string& term, unsigned regions) {
  Positions positions;
  WordPositions(record).part_positions_of(word_hash(term), regions, positions);
  return !positions.empty();
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
  CHECK(has_part(record, "kaj", region_bit(Region::facts)));
  CHECK_FALSE(has_part(record, "kaj", region_bit(Region::decision)));
  CHECK(has_part(record, "plads", kAllRegions));
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
  CHECK_FALSE(has_part(empty, "kaj", kAllRegions));
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

TEST_CASE("terms whose hashes begin alike, far and near positions, long and short lists") {
  std::mt19937_64 random(17);
  for (int round = 0; round < 300; ++round) {
    WordPositionsBuilder builder;
    std::map<std::uint64_t, Positions> expected;
    const std::uint64_t same = random();
    const auto terms = static_cast<unsigned>(1 + random() % (round % 10 == 0 ? 700 : 40));
    for (unsigned term = 0; term < terms; ++term) {
      // From the first `told` bits on they differ.
      const unsigned told = round % 3 == 0 ? 0 : static_cast<unsigned>(random() % 64);
      expected[told == 0 ? random() : same ^ random() >> told];
    }
    std::vector<std::pair<std::uint32_t, std::uint64_t>> all;
    for (auto& [hash, at] : expected) {
      const unsigned farthest = 1U << random() % 31;
      const std::size_t count = 1 + random() % (random() % 20 == 0 ? 900 : 4);
      while (at.size() < count) at.push_back(static_cast<std::uint32_t>(1 + random() % farthest));
      std::sort(at.begin(), at.end());
      for (const std::uint32_t position : at) all.emplace_back(position, hash);  // some of them twice
      at.erase(std::unique(at.begin(), at.end()), at.end());
    }
    std::sort(all.begin(), all.end());
    builder.start_region(Region::title, 0);
    builder.start_region(Region::facts, 100);
    builder.start_region(Region::decision, 50'000);
    for (const auto& [position, hash] : all) builder.add_word_hash(hash, position);
    const std::string record = builder.finish();
    const WordPositions positions(record);
    for (const auto& [hash, at] : expected) {
      Positions found = {7};  // what is there stays
      positions.positions_of(hash, kAllRegions, found);
      CHECK(found.front() == 7);
      CHECK(Positions(found.begin() + 1, found.end()) == at);
      Positions in_facts;
      for (const std::uint32_t position : at) {
        if (position >= 100 && position < 50'000) in_facts.push_back(position);
      }
      found.clear();
      positions.positions_of(hash, region_bit(Region::facts), found);
      CHECK(found == in_facts);
    }
  }
}

TEST_CASE("damage to a record is told or harmless") {
  std::mt19937 random(23);
  WordPositionsBuilder builder;
  builder.start_region(Region::title, 0);
  for (std::uint32_t i = 1; i < 300; ++i) {
    builder.add_word("ord" + std::to_string(i % 180), i);
    if (i % 7 == 0) builder.add_part("del" + std::to_string(i % 5), i);
  }
  const std::string record = builder.finish();
  for (int round = 0; round < 20'000; ++round) {
    std::string damaged = record.substr(0, round % 2 == 0 ? record.size() : random() % record.size());
    for (auto changes = random() % 4; changes > 0 && !damaged.empty(); --changes)
      damaged[random() % (round % 3 == 0 ? std::min<std::size_t>(damaged.size(), 20) : damaged.size())] =
          static_cast<char>(random());
    try {
      const WordPositions positions(damaged);
      Positions found;
      const std::uint64_t hash = word_hash("ord" + std::to_string(random() % 180));
      positions.positions_of(hash, kAllRegions, found);
      CHECK(found.size() <= damaged.size());
      positions.positions_of(hash, region_bit(Region::facts), found);
      positions.part_positions_of(word_hash("del3"), region_bit(Region::title), found);
    } catch (const Xapian::DatabaseCorruptError&) {
    }
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
    CHECK_THROWS_AS(read(cut, {"ord1"}, region_bit(Region::facts)), Xapian::DatabaseCorruptError);
  }
}

}  // namespace
}  // namespace referat
