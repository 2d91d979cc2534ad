#include "indexer/write/bulk_build.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "common/index/document.h"
#include "indexer/write/buffered_bytes.h"
#include "indexer/write/entry_queue.h"
#include "indexer/write/run_entries.h"
#include "indexer/write/word_batch.h"
#include "indexer/write/word_run.h"

namespace referat {
namespace {

constexpr std::size_t kFanIn = 128;
constexpr std::size_t kMostItems = 2000;  ///< of a batch
constexpr std::size_t kLeastBatchBytes = 64 * 1024;
/// What an analysed word takes in memory, tables included: with 640 a build of 1,000,000 items went over its bound. A
/// thread that remembers more words analyses less: three times as many are 6 % of the time.
constexpr std::size_t kBytesOfWord = 850;
constexpr std::size_t kLeastWords = 10'000;
constexpr std::size_t kMostWords = 500'000;

/// One database in place of several.
template <typename Parts>
void compact(const Parts& parts, const std::string& path) {
  {
    Xapian::Database all;
    for (const auto& part : parts) all.add_database(Xapian::Database(part.path));
    all.compact(path, Xapian::DBCOMPACT_NO_RENUMBER);
  }
  for (const auto& part : parts) std::filesystem::remove_all(part.path);
}

std::string made(std::string folder) {
  std::filesystem::create_directories(folder);
  return folder;
}

}  // namespace

/// What a thread makes documents with.
class BulkBuild::Worker {
 public:
  explicit Worker(BulkBuild& build) : build_(build), builder_(build.most_words_) {}

  void build(const Batch& batch) {
    const std::string path = build_.next_path();
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
    StoredItemsWriter::Stretch stored(build_.stored_, batch.first);
    Xapian::docid document = batch.first;
    for (const Entry& entry : batch.entries) {
      database.replace_document(document, builder_.build_apart(entry.item, entry.origin, entry.item.id, item_));
      stored.add(item_);
      words_.add(document, builder_.words());
      ++document;
    }
    stored.write();
    database.commit();
    database.close();
    if (words_.bytes() + builder_.counter().bytes() > build_.words_bytes_) write_words();
    build_.add_part({path, 0, batch.number});
  }

  /// What it has of words, if any, becomes a run.
  void write_words() {
    if (words_.is_empty()) return;
    const std::string path = build_.next_path();
    write_run(path, builder_.counter().vocabulary().forms(), builder_.counter().terms(), words_);
    builder_.counter().forget_terms();
    const std::lock_guard<std::mutex> lock(build_.mutex_);
    build_.word_runs_.push_back(path);
  }

 private:
  BulkBuild& build_;
  DocumentBuilder builder_;
  StoredItem item_;
  WordBatch words_;
};

BulkBuild::BulkBuild(std::string parts_path, std::size_t threads, std::size_t memory_bytes)
    : parts_path_(made(std::move(parts_path))),
      stored_(parts_path_),
      batch_bytes_(std::max(kLeastBatchBytes, memory_bytes / 2 / (2 * threads + 1))),
      words_bytes_(memory_bytes / 4 / threads),
      queue_bytes_(memory_bytes / 2),
      most_words_(std::clamp(memory_bytes / threads / kBytesOfWord, kLeastWords, kMostWords)) {
  for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

BulkBuild::~BulkBuild() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    stop_ = true;
    waiting_.clear();
  }
  changed_.notify_all();
  threads_.clear();
  std::error_code ignored;
  std::filesystem::remove_all(parts_path_, ignored);
}

void BulkBuild::add(Item item, std::string origin) {
  bytes_in_batch_ += buffered_bytes(item);
  batch_.entries.push_back({std::move(item), std::move(origin)});
  ++items_;
  if (batch_.entries.size() >= kMostItems || bytes_in_batch_ >= batch_bytes_) send_batch();
}

void BulkBuild::send_batch() {
  if (batch_.entries.empty()) return;
  Batch next{batch_.number + 1, batch_.first + static_cast<Xapian::docid>(batch_.entries.size()), {}};
  {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [this] { return waiting_.size() < threads_.size() || failure_; });
    rethrow();
    waiting_.push_back(std::exchange(batch_, std::move(next)));
  }
  bytes_in_batch_ = 0;
  changed_.notify_all();
}

void BulkBuild::work() {
  Worker worker(*this);
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    std::vector<Part> mergeable;
    changed_.wait(lock, [&] {
      if (stop_ || complete_) return true;
      mergeable = take_mergeable();
      return !mergeable.empty() || !waiting_.empty();
    });
    if (stop_) return;
    Batch batch;
    if (mergeable.empty() && !waiting_.empty()) {
      batch = std::move(waiting_.front());
      waiting_.pop_front();
    }
    const bool is_done = mergeable.empty() && batch.entries.empty();
    ++busy_;
    lock.unlock();
    changed_.notify_all();
    std::exception_ptr failure;
    try {
      if (!mergeable.empty()) {
        merge(mergeable);
      } else if (is_done) {
        worker.write_words();
      } else {
        worker.build(batch);
      }
    } catch (...) {
      failure = std::current_exception();
    }
    lock.lock();
    --busy_;
    if (failure) {
      failure_ = failure;
      stop_ = true;
    }
    changed_.notify_all();
    if (is_done) return;
  }
}

void BulkBuild::merge(const std::vector<Part>& parts) {
  const std::string path = next_path();
  compact(parts, path);
  add_part({path, parts.front().level + 1, parts.front().number / kFanIn});
}

void BulkBuild::add_part(Part part) {
  const std::lock_guard<std::mutex> lock(mutex_);
  parts_.push_back(std::move(part));
}

std::vector<BulkBuild::Part> BulkBuild::take_mergeable() {
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> counts;  // by level and number of what they make
  for (const Part& part : parts_) {
    const std::pair<std::size_t, std::size_t> made{part.level, part.number / kFanIn};
    if (++counts[made] < kFanIn) continue;
    const auto taken = std::stable_partition(parts_.begin(), parts_.end(), [&](const Part& one) {
      return std::pair(one.level, one.number / kFanIn) != made;
    });
    std::vector<Part> parts(std::make_move_iterator(taken), std::make_move_iterator(parts_.end()));
    parts_.erase(taken, parts_.end());
    return parts;
  }
  return {};
}

std::string BulkBuild::next_path() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return parts_path_ + "/" + std::to_string(++paths_made_);
}

void BulkBuild::rethrow() {
  if (failure_) std::rethrow_exception(failure_);
}

void BulkBuild::finish(const std::string& path) {
  send_batch();
  {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [this] { return failure_ || waiting_.empty(); });
    rethrow();
    complete_ = true;
  }
  changed_.notify_all();
  threads_.clear();
  rethrow();
  EntryQueue entries(
      [this](const OnEntry& on_entry) {
        merge_to_few_runs(word_runs_, [this] { return next_path(); });
        make_entries(word_runs_, on_entry);
      },
      queue_bytes_);
  if (parts_.size() == 1) {
    std::filesystem::rename(parts_.front().path, path);
  } else {
    compact(parts_, path);
  }
  // Not DB_DANGEROUS: with it a compacted database of 1.4.22 loses entries.
  Xapian::WritableDatabase database(path, Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
  stored_.finish(path, database);
  for (auto some = entries.take(); !some.empty(); some = entries.take()) {
    for (const MetadataEntry& entry : some) database.set_metadata(entry.key, entry.record);
  }
  database.commit();
}

}  // namespace referat
