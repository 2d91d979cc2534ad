// Queries over a set of items.
#ifndef REFERAT_TESTS_BENCH_GENERATE_QUERIES_H
#define REFERAT_TESTS_BENCH_GENERATE_QUERIES_H

#include <cstddef>
#include <string>
#include <vector>

#include "tests/bench/generate/vocabulary.h"

namespace referat::bench {

/// One to three words each, all of them in the text of one of the first `meetings` meetings, in the forms that stand
/// there: frequent, middling and rare words and all mixtures of them, in turn.
std::vector<std::string> make_queries(const Vocabulary& vocabulary, std::size_t meetings, std::size_t count);

}  // namespace referat::bench

#endif
