// The files of common/index/stored_items.h, written by several threads at once.
#ifndef REFERAT_INDEXER_WRITE_STORED_ITEMS_WRITER_H
#define REFERAT_INDEXER_WRITE_STORED_ITEMS_WRITER_H

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/stored_items.h"
#include "indexer/write/output_file.h"

namespace referat {

/// Makes both files in a folder. All throw std::filesystem::filesystem_error where that fails.
class StoredItemsWriter {
 public:
  explicit StoredItemsWriter(const std::string& folder) : items_(items_path(folder)), places_(places_path(folder)) {}

  /// Items of neighbouring documents, which are written together. Used by one thread.
  class Stretch {
   public:
    Stretch(StoredItemsWriter& writer, Xapian::docid first) : writer_(writer), next_(first) {}

    /// Of the next document.
    void add(const StoredItem& item);
    /// After the last.
    void write();

   private:
    StoredItemsWriter& writer_;
    Xapian::docid next_;
    std::string items_;                ///< not written yet
    std::vector<StoredPlace> places_;  ///< of those, from the beginning of items_
  };

  /// Moves the files to the folder of a database, which it marks. Nothing may be added after it.
  void finish(const std::string& state_path, Xapian::WritableDatabase& database);

 private:
  OutputFile items_;
  OutputFile places_;
  std::atomic<std::uint64_t> items_end_ = 0;
};

}  // namespace referat

#endif
