#include "indexer/write/word_run.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <tuple>
#include <utility>

#include "common/index/posting_block.h"

namespace referat {
namespace {

constexpr std::size_t kBufferBytes = 64 * 1024;

/// Before each key's bytes and its block's.
struct Header {
  std::uint32_t key_bytes;
  std::uint32_t count;
  std::uint32_t block_bytes;
};

[[noreturn]] void fail(const char* what, const std::string& path) {
  const int number = errno != 0 ? errno : EIO;
  throw std::filesystem::filesystem_error(what, path, std::error_code(number, std::generic_category()));
}

using Pairs = std::vector<std::pair<Xapian::docid, PackedOccurrence>>;

/// Merges neighbours among rising stretches, of which each ends where `ends` says, until one is left.
void merge_stretches(Pairs& pairs, std::vector<std::size_t> ends) {
  Pairs merged(pairs.size());
  while (ends.size() > 1) {
    std::vector<std::size_t> longer;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < ends.size(); i += 2) {
      const std::size_t middle = ends[i];
      const std::size_t end = i + 1 < ends.size() ? ends[i + 1] : middle;
      const auto at = [&](std::size_t place) { return pairs.begin() + static_cast<std::ptrdiff_t>(place); };
      std::merge(at(begin), at(middle), at(middle), at(end), merged.begin() + static_cast<std::ptrdiff_t>(begin));
      longer.push_back(begin = end);
    }
    pairs.swap(merged);
    ends = std::move(longer);
  }
}

}  // namespace

WordRunWriter::WordRunWriter(std::string path) : path_(std::move(path)), buffer_(kBufferBytes) {
  file_.rdbuf()->pubsetbuf(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  errno = 0;
  file_.open(path_, std::ios::binary | std::ios::trunc);
  check();
}

void WordRunWriter::check() const {
  if (!file_) fail("cannot write", path_);
}

void WordRunWriter::add(std::string_view key, const Postings& postings, std::size_t first, std::size_t count) {
  block_.clear();
  append_block(postings, first, count, block_);
  const Header header{static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(count),
                      static_cast<std::uint32_t>(block_.size())};
  std::array<char, sizeof header> bytes;
  std::memcpy(bytes.data(), &header, sizeof header);
  file_.write(bytes.data(), bytes.size());
  file_.write(key.data(), static_cast<std::streamsize>(key.size()));
  file_.write(block_.data(), static_cast<std::streamsize>(block_.size()));
  check();
}

void WordRunWriter::finish() {
  file_.close();
  check();
}

WordRunReader::WordRunReader(std::string path) : path_(std::move(path)), buffer_(kBufferBytes) {
  file_.rdbuf()->pubsetbuf(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  errno = 0;
  file_.open(path_, std::ios::binary);
  if (!file_) fail("cannot read", path_);
  next();
}

void WordRunReader::next() {
  Header header{};
  std::array<char, sizeof header> bytes;
  file_.read(bytes.data(), bytes.size());
  at_end_ = file_.eof() && file_.gcount() == 0;
  if (at_end_) return;
  if (file_) {
    std::memcpy(&header, bytes.data(), sizeof header);
    key_.resize(header.key_bytes);
    block_.resize(header.block_bytes);
    count_ = header.count;
    file_.read(key_.data(), header.key_bytes);
    file_.read(block_.data(), header.block_bytes);
  }
  if (!file_) fail("cannot read", path_);
}

WordRunMerge::WordRunMerge(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    const auto& run = runs_.emplace_back(std::make_unique<WordRunReader>(path));
    if (!run->at_end()) waiting_.push(run.get());
  }
  take();
}

void WordRunMerge::take() {
  while (!waiting_.empty() && (here_.empty() || waiting_.top()->key() == key())) {
    here_.push_back(waiting_.top());
    waiting_.pop();
  }
}

std::size_t WordRunMerge::count() const {
  std::size_t sum = 0;
  for (const WordRunReader* run : here_) sum += run->count();
  return sum;
}

const Postings& WordRunMerge::postings() {
  Pairs pairs;
  pairs.reserve(count());
  std::vector<std::size_t> ends;
  for (const WordRunReader* run : here_) {
    postings_.documents.clear();
    postings_.occurrences.clear();
    read_block(run->block(), run->count(), postings_);
    for (std::size_t i = 0; i < postings_.size(); ++i)
      pairs.emplace_back(postings_.documents[i], postings_.occurrences[i]);
    ends.push_back(pairs.size());
  }
  merge_stretches(pairs, std::move(ends));
  postings_.documents.resize(pairs.size());
  postings_.occurrences.resize(pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) std::tie(postings_.documents[i], postings_.occurrences[i]) = pairs[i];
  return postings_;
}

void WordRunMerge::next() {
  for (WordRunReader* run : here_) {
    run->next();
    if (!run->at_end()) waiting_.push(run);
  }
  here_.clear();
  take();
}

void merge_to_few_runs(std::vector<std::string>& paths, const std::function<std::string()>& new_path) {
  std::size_t first = 0;
  while (paths.size() - first > kMostRuns) {  // the oldest first: what is merged waits until all others are
    const auto begin = paths.begin() + static_cast<std::ptrdiff_t>(first);
    const std::vector<std::string> some(begin, begin + kMostRuns);
    WordRunWriter merged(new_path());
    for (WordRunMerge words(some); !words.at_end(); words.next()) {
      const Postings& postings = words.postings();
      merged.add(words.key(), postings, 0, postings.size());
    }
    merged.finish();
    for (const std::string& path : some) std::filesystem::remove(path);
    first += kMostRuns;
    paths.push_back(merged.path());
  }
  paths.erase(paths.begin(), paths.begin() + static_cast<std::ptrdiff_t>(first));
}

}  // namespace referat
