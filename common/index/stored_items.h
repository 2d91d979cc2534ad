// The records of the documents that a state was built with, and where their words stand, in two files of the state:
//
//   items         of each document its record (record.h), then its positions (word_positions.h)
//   items.places  of each, by its number from 1 on, 16 bytes: where it begins there in eight, how long the record is in
//                 four, and how long the positions are in four; the lowest byte first
//
// They never change. A document that is added or replaced later has both as values, which go before what the files say
// of its number. The metadata has the length of both files.
#ifndef REFERAT_COMMON_INDEX_STORED_ITEMS_H
#define REFERAT_COMMON_INDEX_STORED_ITEMS_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <xapian.h>

#include "common/index/mapped_file.h"

namespace referat {

/// What is stored of an item.
struct StoredItem {
  std::string record;
  std::string positions;
};

/// Where that stands.
struct StoredPlace {
  std::uint64_t begin = 0;
  std::uint32_t record_bytes = 0;
  std::uint32_t positions_bytes = 0;
};
inline constexpr std::size_t kPlaceBytes = 16;
void append_place(const StoredPlace& place, std::string& out);

std::string items_path(const std::string& state_path);
std::string places_path(const std::string& state_path);
/// The metadata of a state that has the files.
std::string stored_sizes(std::uint64_t items_bytes, std::uint64_t places_bytes);

/// Copies are cheap.
class StoredItems {
 public:
  /// None.
  StoredItems() = default;
  /// Those of a database in a folder, none where it was made without. Throws Xapian::DatabaseOpeningError where a file
  /// cannot be read, DatabaseCorruptError where one is not as long as it was.
  StoredItems(const Xapian::Database& database, const std::string& state_path);

  /// Empty where the document has come later. Valid as long as there is a copy. Throws Xapian::DatabaseCorruptError.
  std::string_view record(Xapian::docid document) const;
  std::string_view positions(Xapian::docid document) const;

 private:
  StoredPlace place_of(Xapian::docid document) const;

  MappedFile items_;
  MappedFile places_;
};

}  // namespace referat

#endif
