// Queries through the library: top ten, three exact facets, ten snippets.
// usage: query-bench INDEX QUERIES WARM_UPS ROUNDS     prints what peers/README.md describes
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include <referat/searcher.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kLongestWarmUpSeconds = 30;

std::vector<std::string> read_lines(const char* path) {
  std::vector<std::string> lines;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// False if it failed.
bool ask(referat::Searcher& searcher, const std::string& text, int round) {
  referat::Query query;
  query.text = text;
  query.relax = false;
  const auto start = Clock::now();
  const auto results = searcher.search(query);
  const double seconds = seconds_since(start);
  if (!results) {
    std::fprintf(stderr, "query-bench: %s: %s\n", text.c_str(), results.error().message.c_str());
    return false;
  }
  if (round >= 0) std::printf("%d\t%.4f\t%d\n", round, seconds * 1e3, results->total);
  return true;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 5) {
    std::fprintf(stderr, "usage: query-bench INDEX QUERIES WARM_UPS ROUNDS\n");
    return 2;
  }
  auto searcher = referat::Searcher::open(arguments[1]);
  if (!searcher) {
    std::fprintf(stderr, "query-bench: %s\n", searcher.error().message.c_str());
    return 1;
  }
  const auto queries = read_lines(arguments[2]);
  const auto start = Clock::now();
  for (int left = std::atoi(arguments[3]); left > 0 && seconds_since(start) < kLongestWarmUpSeconds; --left) {
    for (const std::string& query : queries) {
      if (!ask(*searcher, query, -1)) return 1;
    }
  }
  for (int round = 0; round < std::atoi(arguments[4]); ++round) {
    for (const std::string& query : queries) {
      if (!ask(*searcher, query, round)) return 1;
    }
  }
}
