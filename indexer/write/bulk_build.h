// A fresh database from many items, on several threads.
//
//   items ─ batches ─┬─ records and positions ─ two files ─────────────────────────────────┐
//                    ├─ documents ─ a small database per batch ─ compacted level by level ─┤
//                    └─ words ─ a WordBatch per thread ─ files sorted by word ─ merged ────┴─ one database
//
// In the end one thread compacts the last small databases, while another merges the words.
//
// A document keeps the number of its item in the order of add(), whichever thread makes it: the small databases have
// ranges of their own. kFanIn of one level that belong together make one of the next, so that every document is copied
// a few times only and few files are open at once.
#ifndef REFERAT_INDEXER_WRITE_BULK_BUILD_H
#define REFERAT_INDEXER_WRITE_BULK_BUILD_H

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <xapian.h>

#include <referat/item.h>

#include "indexer/write/stored_items_writer.h"

namespace referat {

/// Used by one thread. What its threads throw (Xapian::Error, std::filesystem::filesystem_error, std::bad_alloc) comes
/// out of the next call.
class BulkBuild {
 public:
  /// `parts_path`: a folder of its own for what the database is made of, made and removed by it. `memory_bytes`: bound
  /// on what is buffered.
  BulkBuild(std::string parts_path, std::size_t threads, std::size_t memory_bytes);
  BulkBuild(const BulkBuild&) = delete;
  BulkBuild& operator=(const BulkBuild&) = delete;
  ~BulkBuild();

  /// Waits while enough is under way.
  void add(Item item, std::string origin);

  bool is_empty() const { return items_ == 0; }

  /// Makes all of it one database at `path`, which does not exist yet. Nothing may be added after it.
  void finish(const std::string& path);

 private:
  struct Entry {
    Item item;
    std::string origin;
  };
  struct Batch {
    std::size_t number = 0;
    Xapian::docid first = 1;  ///< document
    std::vector<Entry> entries;
  };

  /// A database made so far; of level 0 from the batch of its number, of level n + 1 from the kFanIn ones of level n
  /// whose numbers divided by kFanIn are its own.
  struct Part {
    std::string path;
    std::size_t level = 0;
    std::size_t number = 0;
  };

  class Worker;

  void send_batch();
  void work();
  void merge(const std::vector<Part>& parts);
  void add_part(Part part);
  std::vector<Part> take_mergeable();
  std::string next_path();
  void rethrow();

  std::string parts_path_;
  StoredItemsWriter stored_;
  std::size_t batch_bytes_;
  std::size_t words_bytes_;  ///< of postings that a thread keeps
  std::size_t queue_bytes_;  ///< of entries on their way into the database
  std::size_t most_words_;   ///< that a thread remembers
  Batch batch_;              ///< being filled
  std::size_t bytes_in_batch_ = 0;
  std::size_t items_ = 0;

  std::mutex mutex_;  ///< for all below
  std::condition_variable changed_;
  std::deque<Batch> waiting_;
  std::vector<Part> parts_;
  std::vector<std::string> word_runs_;
  std::size_t busy_ = 0;
  std::size_t paths_made_ = 0;
  bool complete_ = false;  ///< all has been added
  bool stop_ = false;
  std::exception_ptr failure_;

  std::vector<std::jthread> threads_;
};

}  // namespace referat

#endif
