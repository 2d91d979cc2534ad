#include "indexer/write/word_run.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
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

/// The postings of several runs, each rising, as one that rises.
void sort_postings(Postings& postings) {
  if (std::is_sorted(postings.documents.begin(), postings.documents.end())) return;
  std::vector<std::pair<Xapian::docid, PackedOccurrence>> pairs;
  pairs.reserve(postings.size());
  for (std::size_t i = 0; i < postings.size(); ++i) pairs.emplace_back(postings.documents[i], postings.occurrences[i]);
  std::sort(pairs.begin(), pairs.end());
  for (std::size_t i = 0; i < pairs.size(); ++i) std::tie(postings.documents[i], postings.occurrences[i]) = pairs[i];
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
  postings_.documents.clear();
  postings_.occurrences.clear();
  Postings one;
  for (const WordRunReader* run : here_) {
    one.documents.clear();
    one.occurrences.clear();
    read_block(run->block(), run->count(), one);
    postings_.documents.insert(postings_.documents.end(), one.documents.begin(), one.documents.end());
    postings_.occurrences.insert(postings_.occurrences.end(), one.occurrences.begin(), one.occurrences.end());
  }
  sort_postings(postings_);
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
