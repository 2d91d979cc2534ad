#include "indexer/write/word_run.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include "common/index/posting_block.h"
#include "common/text/leading_bytes.h"

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

/// What is left of the postings of a run.
struct Stretch {
  const Postings* postings;
  std::size_t at;

  Xapian::docid document() const { return postings->documents[at]; }
};

/// Threads take batches of documents in turn, so the runs have long stretches that come behind each other.
void merge_stretches(std::vector<Stretch>& stretches, Postings& merged) {
  const auto is_before = [](const Stretch& a, const Stretch& b) { return a.document() < b.document(); };
  std::sort(stretches.begin(), stretches.end(), is_before);
  for (auto first = stretches.begin(); first != stretches.end();) {
    const auto& [documents, occurrences] = *first->postings;
    const auto next = first + 1;
    const auto begin = static_cast<std::ptrdiff_t>(first->at);
    const auto end = next == stretches.end()
                         ? documents.end()
                         : std::lower_bound(documents.begin() + begin, documents.end(), next->document());
    const auto behind = end - documents.begin();
    merged.documents.insert(merged.documents.end(), documents.begin() + begin, end);
    merged.occurrences.insert(merged.occurrences.end(), occurrences.begin() + begin, occurrences.begin() + behind);
    if (end == documents.end()) {
      ++first;
    } else {
      first->at = static_cast<std::size_t>(behind);
      std::rotate(first, next, std::upper_bound(next, stretches.end(), *first, is_before));
    }
  }
}

}  // namespace

WordRunWriter::WordRunWriter(std::string path) : path_(std::move(path)) {
  errno = 0;
  file_.open(path_, std::ios::binary | std::ios::trunc);
  if (!file_) fail("cannot write", path_);
}

void WordRunWriter::write() {
  file_.write(bytes_.data(), static_cast<std::streamsize>(bytes_.size()));
  if (!file_) fail("cannot write", path_);
  bytes_.clear();
}

void WordRunWriter::add(std::string_view key, const Postings& postings, std::size_t first, std::size_t count) {
  const std::size_t begin = bytes_.size();
  bytes_.resize(begin + sizeof(Header));
  bytes_.append(key);
  append_block(postings, first, count, bytes_);
  const Header header{static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(count),
                      static_cast<std::uint32_t>(bytes_.size() - begin - sizeof(Header) - key.size())};
  std::memcpy(bytes_.data() + begin, &header, sizeof header);
  if (bytes_.size() >= kBufferBytes) write();
}

void WordRunWriter::finish() {
  write();
  file_.close();
  if (!file_) fail("cannot write", path_);
}

WordRunReader::WordRunReader(std::string path) : path_(std::move(path)), buffer_(kBufferBytes) {
  file_.rdbuf()->pubsetbuf(nullptr, 0);
  errno = 0;
  file_.open(path_, std::ios::binary);
  if (!file_) fail("cannot read", path_);
  next();
}

bool WordRunReader::has(std::size_t bytes) {
  if (end_ - begin_ >= bytes) return true;
  std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_), buffer_.begin() + static_cast<std::ptrdiff_t>(end_),
            buffer_.begin());
  end_ -= begin_;
  begin_ = 0;
  if (buffer_.size() < bytes) buffer_.resize(bytes);
  file_.read(buffer_.data() + end_, static_cast<std::streamsize>(buffer_.size() - end_));
  if (file_.bad()) fail("cannot read", path_);
  end_ += static_cast<std::size_t>(file_.gcount());
  return end_ >= bytes;
}

void WordRunReader::next() {
  Header header{};
  if (!has(sizeof header)) {
    at_end_ = begin_ == end_;
    if (!at_end_) fail("cannot read", path_);
    return;
  }
  std::memcpy(&header, buffer_.data() + begin_, sizeof header);
  const std::size_t bytes = sizeof header + header.key_bytes + header.block_bytes;
  if (!has(bytes)) fail("cannot read", path_);
  const std::string_view entry(buffer_.data() + begin_, bytes);
  key_ = entry.substr(sizeof header, header.key_bytes);
  block_ = entry.substr(sizeof header + header.key_bytes);
  count_ = header.count;
  begin_ += bytes;
}

WordRunMerge::WordRunMerge(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    const auto& run = runs_.emplace_back(std::make_unique<WordRunReader>(path));
    wait(run.get());
  }
  take();
}

void WordRunMerge::wait(WordRunReader* run) {
  if (run->at_end()) return;
  const std::string_view key = run->key();
  waiting_.push({leading_bytes(key), leading_bytes(key.substr(std::min(key.size(), sizeof(std::uint64_t)))), run});
}

void WordRunMerge::take() {
  while (!waiting_.empty() && (here_.empty() || waiting_.top().run->key() == key())) {
    here_.push_back(waiting_.top().run);
    waiting_.pop();
  }
}

std::size_t WordRunMerge::count() const {
  std::size_t sum = 0;
  for (const WordRunReader* run : here_) sum += run->count();
  return sum;
}

const Postings& WordRunMerge::postings() {
  parts_.resize(std::max(parts_.size(), here_.size()));
  std::vector<Stretch> stretches;
  for (std::size_t i = 0; i < here_.size(); ++i) {
    parts_[i].clear();
    read_block(here_[i]->block(), here_[i]->count(), parts_[i]);
    if (parts_[i].size() > 0) stretches.push_back({&parts_[i], 0});
  }
  postings_.clear();
  merge_stretches(stretches, postings_);
  return postings_;
}

void WordRunMerge::next() {
  for (WordRunReader* run : here_) {
    run->next();
    wait(run);
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
