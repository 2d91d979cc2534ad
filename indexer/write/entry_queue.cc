#include "indexer/write/entry_queue.h"

#include <utility>

namespace referat {
namespace {

constexpr std::size_t kParcelBytes = 256 * 1024;

std::size_t bytes_of(const MetadataEntry& entry) {
  return sizeof entry + entry.key.capacity() + entry.record.capacity();
}

}  // namespace

EntryQueue::EntryQueue(Maker maker, std::size_t most_bytes)
    : most_bytes_(most_bytes), thread_([this, maker = std::move(maker)] { make(maker); }) {}

EntryQueue::~EntryQueue() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    given_up_ = true;
  }
  changed_.notify_all();
}

void EntryQueue::make(const Maker& maker) {
  std::exception_ptr failure;
  try {
    Parcel parcel;
    maker([&](MetadataEntry entry) {
      parcel.bytes += bytes_of(entry);
      parcel.entries.push_back(std::move(entry));
      if (parcel.bytes >= kParcelBytes) send(parcel);
    });
    if (!parcel.entries.empty()) send(parcel);
  } catch (const GivenUp&) {
  } catch (...) {
    failure = std::current_exception();
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  complete_ = true;
  failure_ = failure;
  changed_.notify_all();
}

void EntryQueue::send(Parcel& parcel) {
  std::unique_lock<std::mutex> lock(mutex_);
  changed_.wait(lock, [&] { return given_up_ || parcels_.empty() || bytes_ + parcel.bytes <= most_bytes_; });
  if (given_up_) throw GivenUp();
  bytes_ += parcel.bytes;
  parcels_.push_back(std::exchange(parcel, {}));
  changed_.notify_all();
}

std::vector<MetadataEntry> EntryQueue::take() {
  std::unique_lock<std::mutex> lock(mutex_);
  changed_.wait(lock, [&] { return complete_ || !parcels_.empty(); });
  if (failure_) std::rethrow_exception(failure_);
  if (parcels_.empty()) return {};
  Parcel parcel = std::move(parcels_.front());
  parcels_.pop_front();
  bytes_ -= parcel.bytes;
  changed_.notify_all();
  return std::move(parcel.entries);
}

}  // namespace referat
