#include "searcher/match/best_numbers.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

namespace referat {
namespace {

TEST_CASE("the least of the best is what sorting gives, and its places are all that reach it") {
  std::mt19937 random(31);
  for (const std::size_t size : {1, 3, 255, 256, 257, 2000}) {
    for (const unsigned different : {1U, 4U, 100000U}) {
      std::vector<float> numbers(size);
      for (float& number : numbers) number = static_cast<float>(random() % different);
      std::vector<float> sorted = numbers;
      std::sort(sorted.begin(), sorted.end(), std::greater<>());
      for (const std::size_t count : {std::size_t{1}, (size + 1) / 2, size}) {
        CAPTURE(size);
        CAPTURE(different);
        CAPTURE(count);
        const float least = least_of_best(numbers, count);
        REQUIRE(least == sorted[count - 1]);
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < size; ++i) {
          if (numbers[i] >= least) expected.push_back(i);
        }
        CHECK(places_from(numbers, least) == expected);
        expected.resize(std::min<std::size_t>(expected.size(), 2));
        CHECK(places_from(numbers, least, 2) == expected);
      }
    }
  }
  CHECK(places_from(std::vector<double>(), 1).empty());
}

}  // namespace
}  // namespace referat
