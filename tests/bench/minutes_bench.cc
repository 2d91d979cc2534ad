// How fast text becomes agenda items, each step by itself and all of them together. The unit is bytes of the file.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "common/text/normalize.h"
#include "indexer/minutes/contents.h"
#include "indexer/minutes/furniture.h"
#include "indexer/minutes/item_path.h"
#include "indexer/minutes/line_class.h"
#include "indexer/minutes/meeting.h"
#include "indexer/minutes/minutes.h"
#include "indexer/minutes/paragraphs.h"
#include "indexer/read/decode.h"
#include "indexer/read/text_reader.h"

namespace {

using namespace referat;

/// A document in each of the forms that it has on its way.
struct Stages {
  std::string bytes;
  SourceDocument source;
  CleanDocument clean;
  std::vector<ClassedLine> lines;
};

using Documents = std::vector<Stages>;

void add(Documents& documents, std::string bytes) {
  Stages& one = documents.emplace_back();
  one.bytes = std::move(bytes);
  one.source = read_text(one.bytes, "minutes.txt");
}

/// Behind the last insertion, so that nothing that is pointed at moves any more.
Documents finished(Documents documents) {
  for (Stages& one : documents) {
    one.clean = without_furniture(one.source.lines);
    split_glued_contents(one.clean.lines);
    one.lines = class_lines(one.clean.lines);
  }
  return documents;
}

std::vector<std::string> sample() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(REFERAT_CORPUS "/minutes")) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> texts;
  for (const auto& file : files) {
    std::ifstream in(file, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return texts;
}

/// The sample's documents over and over, one behind the other where they are made longer: a file of real minutes has
/// 50 KB, of a whole year 1 MB.
Documents repeated(std::size_t document_bytes, std::size_t all_bytes) {
  const std::vector<std::string> texts = sample();
  Documents documents;
  std::size_t next = 0;
  for (std::size_t bytes = 0; bytes < all_bytes;) {
    std::string text;
    do text += texts[next++ % texts.size()];
    while (text.size() < document_bytes);
    bytes += text.size();
    add(documents, std::move(text));
  }
  return finished(std::move(documents));
}

/// One item whose lines are running text: what most of a long file is.
Documents prose() {
  std::string body;
  for (const std::string& text : sample()) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      if (end - at > 60) body.append(text, at, end - at).append("\n");
      at = end + 1;
    }
  }
  std::string text = "1. Orientering om havnen\n\nSagsfremstilling\n";
  while (text.size() < 4'000'000) text += body;
  Documents documents;
  add(documents, text + "\nBeslutning\nGodkendt.\n");
  return finished(std::move(documents));
}

/// A file that lost its line ends.
Documents one_line(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) {
    for (const std::string& one : sample()) text += one;
  }
  std::replace(text.begin(), text.end(), '\n', ' ');
  Documents documents;
  add(documents, "1. Orientering om havnen\n\nSagsfremstilling\n" + text + "\nBeslutning\nGodkendt.\n");
  return finished(std::move(documents));
}

Documents made(int which) {
  switch (which) {
    case 0:
      return repeated(1, 2'000'000);
    case 1:
      return repeated(50'000, 20'000'000);
    case 2:
      return prose();
    default:
      return one_line(50'000'000);
  }
}

/// Kept until other ones are asked for.
const Documents& documents(int which) {
  static int kept = -1;
  static Documents all;
  if (kept != which) all = made(which);
  kept = which;
  return all;
}

template <typename Step>
void run(benchmark::State& state, Step&& step) {
  const Documents& all = documents(static_cast<int>(state.range(0)));
  std::size_t bytes = 0;
  for (const Stages& one : all) bytes += one.bytes.size();
  for (auto _ : state) {
    for (const Stages& one : all) step(one);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
}

void normalize(benchmark::State& state) {
  run(state, [](const Stages& one) { benchmark::DoNotOptimize(normalize_text(decode_text(one.bytes))); });
}

void read_lines(benchmark::State& state) {
  run(state, [](const Stages& one) { benchmark::DoNotOptimize(read_text(one.bytes, "minutes.txt")); });
}

void furniture(benchmark::State& state) {
  run(state, [](const Stages& one) { benchmark::DoNotOptimize(without_furniture(one.source.lines)); });
}

void classes(benchmark::State& state) {
  run(state, [](const Stages& one) { benchmark::DoNotOptimize(class_lines(one.clean.lines)); });
}

void path(benchmark::State& state) {
  run(state, [](const Stages& one) { benchmark::DoNotOptimize(find_item_path(one.lines)); });
}

void meeting(benchmark::State& state) {
  run(state, [](const Stages& one) {
    benchmark::DoNotOptimize(read_meeting(one.clean, one.lines, one.lines.size(), one.source, {}));
  });
}

void paragraphs(benchmark::State& state) {
  run(state, [](const Stages& one) {
    ParagraphBuilder builder(one.clean.lines, one.clean.line_width);
    std::vector<const Line*> lines;
    for (const Line& line : one.clean.lines) lines.push_back(&line);
    benchmark::DoNotOptimize(builder.text_of(lines));
  });
}

/// All after the lines: from the document to its items.
void minutes(benchmark::State& state) {
  run(state, [](const Stages& one) { benchmark::DoNotOptimize(read_minutes(one.source, {})); });
}

/// From bytes to items: the figure that counts.
void all_steps(benchmark::State& state) {
  run(state,
      [](const Stages& one) { benchmark::DoNotOptimize(read_minutes(read_text(one.bytes, "minutes.txt"), {})); });
}

/// 0: the sample's documents (8 KB), 1: documents of 50 KB, 2: running text, 3: a line of 50 MB.
void texts(benchmark::internal::Benchmark* one) {
  one->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
}

BENCHMARK(normalize)->Apply(texts);
BENCHMARK(read_lines)->Apply(texts);
BENCHMARK(furniture)->Apply(texts);
BENCHMARK(classes)->Apply(texts);
BENCHMARK(path)->Apply(texts);
BENCHMARK(meeting)->Apply(texts);
BENCHMARK(paragraphs)->Apply(texts);
BENCHMARK(minutes)->Apply(texts);
BENCHMARK(all_steps)->Apply(texts);

}  // namespace

BENCHMARK_MAIN();
