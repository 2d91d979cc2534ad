#include "common/model/in_parallel.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace referat {
namespace {

TEST_CASE("every place is worked on once, by few workers where there is little") {
  for (const std::size_t count : {0, 1, 7, 1000}) {
    for (const std::size_t threads : {0, 1, 3}) {
      std::vector<std::atomic<int>> visits(count);
      std::atomic<std::size_t> workers{0};
      in_parallel(count, threads, 10, [&](std::size_t worker, std::size_t first, std::size_t end) {
        CHECK(worker < std::max<std::size_t>(1, threads));
        ++workers;
        for (std::size_t i = first; i < end; ++i) ++visits[i];
      });
      for (const auto& visited : visits) CHECK(visited == 1);
      CHECK(workers == (count == 1000 && threads == 3 ? 3 : 1));
    }
  }
}

TEST_CASE("what a worker throws comes out when all are done") {
  std::atomic<int> done{0};
  const auto work = [&](std::size_t worker, std::size_t, std::size_t) {
    if (worker == 1) throw std::runtime_error("no");
    ++done;
  };
  CHECK_THROWS_AS(in_parallel(100, 3, 1, work), std::runtime_error);
  CHECK(done == 2);
}

}  // namespace
}  // namespace referat
