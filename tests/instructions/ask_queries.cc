// Asks every line of standard input through the library, as referat-search does by default.
// usage: ask-queries INDEX
#include <cstdio>
#include <iostream>
#include <string>

#include <referat/searcher.h>

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: ask-queries INDEX < QUERIES\n");
    return 2;
  }
  auto searcher = referat::Searcher::open(arguments[1]);
  if (!searcher) {
    std::fprintf(stderr, "ask-queries: %s\n", searcher.error().message.c_str());
    return 1;
  }
  for (std::string line; std::getline(std::cin, line);) {
    referat::Query query;
    query.text = line;
    const auto results = searcher->search(query);
    if (!results) {
      std::fprintf(stderr, "ask-queries: %s: %s\n", line.c_str(), results.error().message.c_str());
      return 1;
    }
    std::printf("%d\t%s\n", results->total, line.c_str());
  }
}
