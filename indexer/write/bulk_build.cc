#include "indexer/write/bulk_build.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/vocabulary.h"
#include "indexer/write/posting_bytes.h"

namespace referat {
namespace {

constexpr std::size_t kFanIn = 32;
constexpr std::size_t kMostItems = 500;  ///< of a batch: more of them leave the caches
constexpr std::size_t kLeastBatchBytes = 64 * 1024;

/// Unites the vocabularies of the parts.
class PartsCompactor : public Xapian::Compactor {
 public:
  std::string resolve_duplicate_metadata(const std::string& key, std::size_t count,
                                         const std::string values[]) override {
    return united_metadata(key, values, count);
  }
};

template <typename Parts>
void compact(const Parts& parts, const std::string& path) {
  Xapian::Database all;
  for (const auto& part : parts) all.add_database(Xapian::Database(part.path));
  PartsCompactor compactor;
  all.compact(path, Xapian::Compactor::STANDARD, 0, compactor);
}

}  // namespace

BulkBuild::BulkBuild(std::string parts_path, std::size_t threads, std::size_t memory_bytes)
    : parts_path_(std::move(parts_path)), batch_bytes_(std::max(kLeastBatchBytes, memory_bytes / (threads + 1))) {
  std::filesystem::create_directories(parts_path_);
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
  bytes_in_batch_ += posting_bytes(item);
  batch_.push_back({std::move(item), std::move(origin)});
  ++items_;
  if (batch_.size() >= kMostItems || bytes_in_batch_ >= batch_bytes_) send_batch();
}

void BulkBuild::send_batch() {
  if (batch_.empty()) return;
  {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [this] { return waiting_.size() < threads_.size() || failure_; });
    rethrow();
    waiting_.push_back(std::exchange(batch_, {}));
  }
  bytes_in_batch_ = 0;
  changed_.notify_all();
}

void BulkBuild::work() {
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    std::vector<Part> mergeable;
    changed_.wait(lock, [&] {
      if (stop_) return true;
      mergeable = take_mergeable();
      return !mergeable.empty() || !waiting_.empty();
    });
    if (stop_) return;
    Batch batch;
    if (mergeable.empty()) {
      batch = std::move(waiting_.front());
      waiting_.pop_front();
    }
    ++busy_;
    lock.unlock();
    changed_.notify_all();
    std::exception_ptr failure;
    try {
      if (batch.empty()) {
        merge(mergeable);
      } else {
        build(batch);
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
  }
}

void BulkBuild::build(const Batch& batch) {
  thread_local DocumentBuilder builder;
  const std::string path = next_path();
  Xapian::WritableDatabase database(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
  for (const Entry& entry : batch) database.add_document(builder.build(entry.item, entry.origin, entry.item.id));
  builder.vocabulary().write(database);
  database.commit();
  database.close();
  add_part({path, 0});
}

void BulkBuild::merge(const std::vector<Part>& parts) {
  const std::string path = next_path();
  compact(parts, path);
  for (const Part& part : parts) std::filesystem::remove_all(part.path);
  add_part({path, parts.front().level + 1});
}

void BulkBuild::add_part(Part part) {
  const std::lock_guard<std::mutex> lock(mutex_);
  parts_.push_back(std::move(part));
}

std::vector<BulkBuild::Part> BulkBuild::take_mergeable() {
  std::vector<Part> taken;
  for (std::size_t level = 0; level < 8; ++level) {
    const auto first =
        std::stable_partition(parts_.begin(), parts_.end(), [&](const Part& part) { return part.level != level; });
    if (static_cast<std::size_t>(parts_.end() - first) < kFanIn) continue;
    std::move(first, first + kFanIn, std::back_inserter(taken));
    parts_.erase(first, first + kFanIn);
    return taken;
  }
  return taken;
}

std::string BulkBuild::next_path() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return parts_path_ + "/" + std::to_string(++parts_made_);
}

void BulkBuild::rethrow() {
  if (failure_) std::rethrow_exception(failure_);
}

void BulkBuild::finish(const std::string& path) {
  send_batch();
  {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [this] { return failure_ || (waiting_.empty() && busy_ == 0); });
    rethrow();
    stop_ = true;
  }
  changed_.notify_all();
  threads_.clear();
  if (parts_.size() == 1) {
    std::filesystem::rename(parts_.front().path, path);
    return;
  }
  compact(parts_, path);
}

}  // namespace referat
