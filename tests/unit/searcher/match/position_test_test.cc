#include "searcher/match/position_test.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/fields.h"
#include "indexer/write/word_changes.h"
#include "searcher/match/matcher.h"
#include "searcher/match/term_query.h"
#include "searcher/match/tested_positions.h"

namespace referat {
namespace {

using Lists = std::vector<std::vector<std::uint32_t>>;

TEST_CASE("in order within a window") {
  CHECK(are_in_order({{1}, {2}}, 2));
  CHECK_FALSE(are_in_order({{2}, {1}}, 2));
  CHECK_FALSE(are_in_order({{1}, {3}}, 2));
  CHECK(are_in_order({{1}, {3}}, 3));
  CHECK(are_in_order({{1, 10}, {3, 11}}, 2));
  CHECK(are_in_order({{4, 9}, {5}, {6}}, 3));
  CHECK_FALSE(are_in_order({{1}, {1}}, 5));
  CHECK(are_in_order({{1, 2}, {1, 2}}, 2));  // the same word twice
}

TEST_CASE("near in any order, each word at a place of its own") {
  CHECK(are_near({{2}, {1}}, 2));
  CHECK_FALSE(are_near({{7}, {7}}, 5));
  CHECK(are_near({{7}, {7, 8}}, 2));
  CHECK(are_near({{7, 8}, {7}}, 2));
  CHECK(are_near({{5, 6}, {5}, {6, 7}}, 3));
  CHECK_FALSE(are_near({{5, 6}, {5}, {6}}, 3));
  CHECK_FALSE(are_near({{1}, {4}}, 3));
}

/// Tries all ways to choose a position for each word.
bool slowly_near(const Lists& lists, unsigned window, std::vector<std::uint32_t>& chosen, bool ordered) {
  if (chosen.size() == lists.size()) {
    std::vector<std::uint32_t> sorted = chosen;
    std::sort(sorted.begin(), sorted.end());
    if (ordered && sorted != chosen) return false;
    return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end() && sorted.back() - sorted.front() < window;
  }
  return std::any_of(lists[chosen.size()].begin(), lists[chosen.size()].end(), [&](std::uint32_t position) {
    chosen.push_back(position);
    const bool found = slowly_near(lists, window, chosen, ordered);
    chosen.pop_back();
    return found;
  });
}

TEST_CASE("as trying all ways says") {
  std::mt19937 random(11);
  for (int round = 0; round < 3000; ++round) {
    Lists lists(1 + random() % 4);
    for (auto& list : lists) {
      for (std::uint32_t position = 1; position < 14; ++position) {
        if (random() % 5 == 0) list.push_back(position);
      }
    }
    if (std::any_of(lists.begin(), lists.end(), [](const auto& list) { return list.empty(); })) continue;
    const unsigned window = static_cast<unsigned>(lists.size() + random() % 3);
    std::vector<std::uint32_t> chosen;
    CHECK(are_near(lists, window) == slowly_near(lists, window, chosen, false));
    CHECK(are_in_order(lists, window) == slowly_near(lists, window, chosen, true));
  }
}

/// Documents whose words stand at 1, 2, 3 ….
Xapian::WritableDatabase database_of(const std::vector<std::vector<std::string>>& texts) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  WordPositionsBuilder builder;
  for (const auto& words : texts) {
    Xapian::Document document;
    builder.start_region(Region::title, 0);
    std::uint32_t position = 0;
    for (const std::string& word : words) {
      document.add_term(word);
      builder.add_word(word, ++position);
    }
    document.add_value(kWordPositionsSlot, builder.finish());
    database.add_document(document);
  }
  return database;
}

Documents found(const Xapian::Database& database, const Condition& condition) {
  OpenIndex index(database);
  return *Matcher(index).find(condition);
}

TEST_CASE("words in their places, also over several databases") {
  const auto first = database_of({{"ny", "kaj"}, {"kaj", "ny"}, {"ny", "lang", "kaj"}, {"kaj"}});
  const auto second = database_of({{"vej"}, {"ny", "kaj"}});
  Xapian::Database both;
  both.add_database(first);
  both.add_database(second);
  const Condition words = Condition::all_of({Condition("ny"), Condition("kaj")});
  const Condition phrase = Condition::placed(words, {{"ny", "kaj"}, Nearness::in_order, 2});
  CHECK(found(first, phrase) == Documents{1});
  CHECK(found(both, phrase) == Documents{1, 4});  // ids of two databases alternate
  CHECK(found(first, Condition::any_of({phrase, Condition("lang")})) == Documents{1, 3});
  CHECK(found(first, Condition::placed(words, {{"ny", "kaj"}, Nearness::any_order, 2})) == Documents{1, 2});
  CHECK(found(first, Condition::placed(Condition("kaj"), {{"kaj"}, Nearness::anywhere, 1, region_bit(Region::facts)}))
            .empty());
  OpenIndex index(first);
  Matcher matcher(index);  // what was tested is remembered
  CHECK(matcher.find_within(phrase, {2, 3}).empty());
  CHECK(matcher.find_within(phrase, {1, 2, 4}) == Documents{1});
  CHECK(*matcher.find(phrase) == Documents{1});
}

TEST_CASE("what tests said is remembered from one request to the next, until there is no more room") {
  const auto database = database_of({{"ny", "kaj"}, {"kaj", "ny"}, {"ny", "lang", "kaj"}, {"kaj"}, {"ny", "kaj"}});
  KeptValues records(database, kWordPositionsSlot, 1 << 20, [](Xapian::docid) { return std::string_view(); });
  const Condition words = Condition::all_of({Condition("ny"), Condition("kaj")});
  const auto near = [&](Nearness nearness, unsigned window, unsigned regions = kAllRegions) {
    return Condition::placed(words, {{"ny", "kaj"}, nearness, window, regions});
  };
  for (const std::size_t room : {std::size_t{0}, std::size_t{250}, std::size_t{1} << 20}) {
    TestedPositions tests(records, room);
    for (int request = 0; request < 3; ++request) {
      tests.begin_request();
      CHECK(tests.passing(near(Nearness::in_order, 2), {1, 2}) == Documents{1});
      CHECK(tests.passing(near(Nearness::in_order, 2), {2, 3, 5}) == Documents{5});
      CHECK(tests.passing(near(Nearness::in_order, 3), {1, 2, 3}) == Documents{1, 3});
      CHECK(tests.passing(near(Nearness::any_order, 2), {1, 2, 3}) == Documents{1, 2});
      CHECK(tests.passing(near(Nearness::in_order, 2, region_bit(Region::facts)), {1, 2, 3}).empty());
    }
  }
}

TEST_CASE("several tests of positions, all of which must pass") {
  const auto database = database_of({{"ny", "kaj", "gammel", "bro"},
                                     {"kaj", "ny", "gammel", "bro"},
                                     {"ny", "kaj", "bro", "gammel"},
                                     {"ny", "kaj"},
                                     {"gammel", "bro", "ny", "kaj", "lang"}});
  const Condition quay =
      Condition::placed(Condition::all_of({Condition("ny"), Condition("kaj")}), {{"ny", "kaj"}, Nearness::in_order, 2});
  const Condition bridge = Condition::placed(Condition::all_of({Condition("gammel"), Condition("bro")}),
                                             {{"gammel", "bro"}, Nearness::in_order, 2});
  CHECK(found(database, Condition::all_of({quay, bridge})) == Documents{1, 5});
  CHECK(found(database, Condition::all_of({quay, Condition::scaled(0.5, bridge), Condition("lang")})) == Documents{5});
  CHECK(found(database, Condition::all_of({Condition::any_of({quay, bridge}), bridge})) == Documents{1, 2, 5});
}

TEST_CASE("a part of a compound in a title does not stand there as a word") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  WordChanges words;
  for (const bool apart : {true, false}) {
    Xapian::Document document;
    WordPositionsBuilder positions;
    positions.start_region(Region::title, 0);
    std::uint32_t position = 0;
    for (const char* word : {"lokal", "plan"}) {
      if (apart) positions.add_word(word, ++position);
      if (!apart) positions.add_part(word, 1);
      words.add(apart ? 1 : 2, word, packed({apart ? 1U : 0U, apart ? 0U : 1U, kInTitle, 0}));
    }
    document.add_value(kWordPositionsSlot, positions.finish());
    database.add_document(document);
  }
  words.write(database);
  const Condition near = near_query({"lokal", "plan"}, QueryField::title, 0);
  CHECK(found(database, near) == Documents{1});
  OpenIndex index(database);
  CHECK(Matcher(index).may_pass(near, nullptr) == Documents{1});
}

TEST_CASE("tests asked for together say what each says alone, of all documents and of some") {
  std::mt19937 random(29);
  const std::vector<std::string> words = {"a", "b", "c", "d", "e"};
  const auto any_word = [&] { return words[random() % words.size()]; };
  std::vector<std::vector<std::string>> texts(6000);
  for (auto& text : texts) {
    text.resize(random() % 12);
    for (std::string& word : text) word = any_word();
  }
  const auto database = database_of(texts);
  OpenIndex index(database);
  for (int round = 0; round < 40; ++round) {
    Documents some;
    for (Xapian::docid id = 1; id <= texts.size(); ++id) {
      if (random() % (round % 2 == 0 ? 3 : 2000) == 0) some.push_back(id);
    }
    std::vector<Condition> ways;
    Documents expected;
    for (std::size_t way = 0; way < 1 + round % 12U; ++way) {
      const std::string first = any_word();
      const std::string second = any_word();
      const Condition both = Condition::all_of({Condition(first), Condition(second)});
      const unsigned window = 2 + static_cast<unsigned>(random() % 3);
      const Nearness nearness = random() % 2 == 0 ? Nearness::in_order : Nearness::any_order;
      const Condition placed = Condition::placed(both, {{first, second}, nearness, window});
      expected = united(expected, Matcher(index).find_within(placed, some));
      ways.push_back(random() % 2 == 0 ? placed : Condition::scaled(0.5, Condition::any_of({placed, placed})));
    }
    const Condition any = Condition::any_of(ways);
    Matcher matcher(index);
    CHECK(matcher.find_within(any, some) == expected);
    CHECK(common(*matcher.find(any), some) == expected);
    Matcher prepared(index);
    prepared.prepare(ways, some);
    CHECK(prepared.find_within(any, some) == expected);
  }
}

}  // namespace
}  // namespace referat
