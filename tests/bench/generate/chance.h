// Numbers by chance that are the same on every machine: the distributions of <random> differ from library to library.
#ifndef REFERAT_TESTS_BENCH_GENERATE_CHANCE_H
#define REFERAT_TESTS_BENCH_GENERATE_CHANCE_H

#include <cstddef>
#include <cstdint>
#include <vector>

namespace referat::bench {

/// SplitMix64: any seed is as good as another, so that every meeting has a stream of its own.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t bits() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
  /// From 0 to below `end`, which is less than 2^32.
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(((bits() >> 32) * end) >> 32); }
  int between(int first, int last) {
    return first + static_cast<int>(below(static_cast<std::size_t>(last - first + 1)));
  }
  double share() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
  bool one_in(std::size_t n) { return below(n) == 0; }
  bool percent(int p) { return below(100) < static_cast<std::size_t>(p); }
  template <typename List>
  const auto& one_of(const List& list) {
    return list[below(std::size(list))];
  }

 private:
  std::uint64_t state_;
};

/// Ranks from 0 with the weights of Zipf and Mandelbrot, 1 / (rank + shift)^exponent; a draw takes two looks into a
/// table (Walker's alias method).
class ZipfRanks {
 public:
  ZipfRanks(std::size_t count, double shift, double exponent);

  std::size_t draw(Chance& chance) const {
    const std::size_t rank = chance.below(slots_.size());
    return chance.share() < slots_[rank].keep ? rank : slots_[rank].other;
  }

 private:
  struct Slot {
    double keep = 1;
    std::size_t other = 0;
  };
  std::vector<Slot> slots_;
};

}  // namespace referat::bench

#endif
