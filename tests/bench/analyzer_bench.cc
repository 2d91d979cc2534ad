// How fast text is analysed, and that it runs without an allocation per token once its words have been seen.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "common/text/analyzer.h"
#include "common/text/compounds.h"
#include "common/text/fold.h"
#include "common/text/normalize.h"
#include "tests/bench/allocations.h"

namespace {

/// All text of the sample, as it is analysed: normal text.
const std::string& sample_text() {
  static const std::string text = [] {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(REFERAT_CORPUS "/minutes")) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::string all;
    for (const auto& file : files) {
      std::ifstream in(file, std::ios::binary);
      all += referat::normalize_text(std::string(std::istreambuf_iterator<char>(in), {}));
      all += '\n';
    }
    return all;
  }();
  return text;
}

std::vector<std::string> sample_words() {
  referat::Analyzer analyzer;
  std::vector<referat::Token> tokens;
  analyzer.analyze(sample_text(), tokens);
  std::vector<std::string> words;
  for (const referat::Token& token : tokens) {
    if (!token.is_identifier()) words.push_back(referat::fold(token.form()));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

/// Text whose words the analyser knows from before, as in all but the first documents of an index.
void analyze_warm(benchmark::State& state) {
  const std::string& text = sample_text();
  referat::Analyzer analyzer;
  std::vector<referat::Token> tokens;
  analyzer.analyze(text, tokens);
  const std::size_t before = referat::bench::allocations();
  for (auto _ : state) {
    analyzer.analyze(text, tokens);
    benchmark::DoNotOptimize(tokens.data());
  }
  const auto analyzed = static_cast<double>(state.iterations()) * static_cast<double>(tokens.size());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["allocations_per_token"] = static_cast<double>(referat::bench::allocations() - before) / analyzed;
  state.counters["tokens"] = static_cast<double>(tokens.size());
}
BENCHMARK(analyze_warm)->Unit(benchmark::kMillisecond);

/// The same with an analyser that has seen nothing: every word is split, stemmed and looked up once.
void analyze_cold(benchmark::State& state) {
  const std::string& text = sample_text();
  std::vector<referat::Token> tokens;
  for (auto _ : state) {
    referat::Analyzer analyzer;
    analyzer.analyze(text, tokens);
    benchmark::DoNotOptimize(tokens.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(analyze_cold)->Unit(benchmark::kMillisecond);

/// Different words only, none of them remembered.
void split_words(benchmark::State& state) {
  const std::vector<std::string> words = sample_words();
  std::size_t bytes = 0;
  for (const std::string& word : words) bytes += word.size();
  for (auto _ : state) {
    for (const std::string& word : words) benchmark::DoNotOptimize(referat::split_compound(word));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(words.size()));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}
BENCHMARK(split_words)->Unit(benchmark::kMillisecond);

void normalize(benchmark::State& state) {
  const std::string& text = sample_text();
  for (auto _ : state) benchmark::DoNotOptimize(referat::normalize_text(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(normalize)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
