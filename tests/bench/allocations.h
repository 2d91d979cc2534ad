// Counts what a benchmark allocates: linking allocations.cc puts a counter into operator new.
#ifndef REFERAT_TESTS_BENCH_ALLOCATIONS_H
#define REFERAT_TESTS_BENCH_ALLOCATIONS_H

#include <cstddef>

namespace referat::bench {

/// Calls of operator new since the program began.
std::size_t allocations();

}  // namespace referat::bench

#endif
