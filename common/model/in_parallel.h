// Work over a long list by several threads.
#ifndef REFERAT_COMMON_MODEL_IN_PARALLEL_H
#define REFERAT_COMMON_MODEL_IN_PARALLEL_H

#include <algorithm>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace referat {

/// Calls work(worker, first, end) for stretches that make up [0, count), one for each of at most `threads` workers,
/// numbered from 0; stretches are not shorter than `least`. What a worker throws is thrown here, when all are done.
template <typename Work>
void in_parallel(std::size_t count, std::size_t threads, std::size_t least, Work&& work) {
  const std::size_t workers =
      std::clamp<std::size_t>(count / std::max<std::size_t>(1, least), 1, std::max<std::size_t>(1, threads));
  std::vector<std::exception_ptr> failures(workers);
  const auto run = [&](std::size_t worker) {
    try {
      work(worker, count * worker / workers, count * (worker + 1) / workers);
    } catch (...) {
      failures[worker] = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t worker = 1; worker < workers; ++worker) others.emplace_back(run, worker);
    run(0);
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

}  // namespace referat

#endif
