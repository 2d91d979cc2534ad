#include "searcher/match/word_weight.h"

#include <doctest/doctest.h>

namespace referat {
namespace {

TEST_CASE("a word weighs the sum of the ways that it occurs in") {
  WordUse use;
  use.as_word = 1;
  use.as_part = 0.45;
  use.in_title = 1.2;
  use.in_decision = 0.3;
  use.found_fields = kInNote;
  use.found = 0.7;
  const WordWeight weight(use);
  constexpr double kSaturation = 1.1;
  constexpr double kOnce = 1 / (kSaturation + 1);
  struct Row {
    Occurrence occurrence;
    double expected;
  };
  const Row rows[] = {
      {{0, 0, 0, 0}, 0},
      {{1, 0, 0, 0}, kOnce},
      {{1, 0, 0, 5}, kOnce},  // no ending is asked for
      {{3, 0, 0, 0}, 3 / (kSaturation + 3)},
      {{0, 1, 0, 0}, 0.45 * kOnce},
      {{0, 2, 0, 0}, 0.45 * 2 / (kSaturation + 2)},
      {{2, 3, 0, 0}, 2 / (kSaturation + 2) + 0.45 * 3 / (kSaturation + 3)},
      {{1, 1, kInTitle, 0}, (1 + 0.45 + 1.2) * kOnce},
      {{1, 0, kInTitle | kInDecision | kInAttachments, 0}, (1 + 1.2 + 0.3) * kOnce},
      {{1, 0, kInNote, 0}, (1 + 0.7) * kOnce},
  };
  for (const Row& row : rows) {
    CAPTURE(row.expected);
    CHECK(weight.in(packed(row.occurrence), kSaturation) == doctest::Approx(row.expected));
  }
}

TEST_CASE("the form as typed weighs where its ending is one of them") {
  WordUse use;
  use.as_typed = 0.25;
  use.typed_ending = endings_numbered(1);
  const WordWeight weight(use);
  for (unsigned number = 0; number <= kMostEndingSets; ++number) {
    CAPTURE(number);
    const bool has_it = (endings_numbered(number) & use.typed_ending) != 0;
    CHECK(weight.in(packed({1, 0, 0, number}), 1) == doctest::Approx(has_it ? 0.125 : 0));
  }
}

}  // namespace
}  // namespace referat
