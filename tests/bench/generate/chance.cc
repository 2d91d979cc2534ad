#include "tests/bench/generate/chance.h"

#include <cmath>

namespace referat::bench {

ZipfRanks::ZipfRanks(std::size_t count, double shift, double exponent) : slots_(count) {
  std::vector<double> weights(count);
  double sum = 0;
  for (std::size_t rank = 0; rank < count; ++rank) {
    weights[rank] = 1 / std::pow(static_cast<double>(rank) + shift, exponent);
    sum += weights[rank];
  }
  std::vector<std::size_t> small, large;
  for (std::size_t rank = 0; rank < count; ++rank) {
    weights[rank] *= static_cast<double>(count) / sum;
    (weights[rank] < 1 ? small : large).push_back(rank);
  }
  while (!small.empty() && !large.empty()) {
    const std::size_t low = small.back();
    small.pop_back();
    const std::size_t high = large.back();
    slots_[low] = {weights[low], high};
    weights[high] -= 1 - weights[low];
    if (weights[high] < 1) {
      large.pop_back();
      small.push_back(high);
    }
  }
}

}  // namespace referat::bench
