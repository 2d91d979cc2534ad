// Entries of metadata on their way from the thread that makes them to the one that writes them.
#ifndef REFERAT_INDEXER_WRITE_ENTRY_QUEUE_H
#define REFERAT_INDEXER_WRITE_ENTRY_QUEUE_H

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "common/index/metadata_entry.h"

namespace referat {

/// Makes entries on a thread of its own, ahead of whoever takes them. Its destructor waits for the maker, whose next
/// entry is its last then.
class EntryQueue {
 public:
  using Maker = std::function<void(const OnEntry& on_entry)>;

  /// `most_bytes`: about what is kept at once.
  EntryQueue(Maker maker, std::size_t most_bytes);
  EntryQueue(const EntryQueue&) = delete;
  EntryQueue& operator=(const EntryQueue&) = delete;
  ~EntryQueue();

  /// Some entries, in the order in which they were made; waits for them. None: there are no more. Throws what the maker
  /// threw.
  std::vector<MetadataEntry> take();

 private:
  struct GivenUp {};
  struct Parcel {
    std::vector<MetadataEntry> entries;
    std::size_t bytes = 0;
  };

  void make(const Maker& maker);
  void send(Parcel& parcel);

  std::size_t most_bytes_;
  std::mutex mutex_;  ///< for all below
  std::condition_variable changed_;
  std::deque<Parcel> parcels_;
  std::size_t bytes_ = 0;
  bool complete_ = false;
  bool given_up_ = false;
  std::exception_ptr failure_;

  std::jthread thread_;
};

}  // namespace referat

#endif
