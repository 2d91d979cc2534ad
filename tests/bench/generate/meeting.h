// Minutes by chance: meetings of twenty items, each meeting a function of its number alone, so that a small set is the
// beginning of every larger one.
#ifndef REFERAT_TESTS_BENCH_GENERATE_MEETING_H
#define REFERAT_TESTS_BENCH_GENERATE_MEETING_H

#include <cstddef>
#include <string>
#include <vector>

#include <referat/item.h>

#include "tests/bench/generate/vocabulary.h"

namespace referat::bench {

constexpr std::size_t kItemsOfMeeting = 20;
/// From there on two meetings of one body would be on one day.
constexpr std::size_t kMostMeetings = 78'000;

/// A word of an item's text that queries may ask for.
struct UsedWord {
  std::string word;
  Band band;
};

/// Complete items with ids, as `referat-index --dump` gives them. The bodies take turns, each meets on working days of
/// ten years.
std::vector<Item> make_meeting(const Vocabulary& vocabulary, std::size_t number);

/// One item of it, and its words of content in the order of its text.
std::vector<UsedWord> words_of_item(const Vocabulary& vocabulary, std::size_t meeting, std::size_t item);

}  // namespace referat::bench

#endif
