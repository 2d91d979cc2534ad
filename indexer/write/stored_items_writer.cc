#include "indexer/write/stored_items_writer.h"

#include <cstddef>
#include <filesystem>

#include "common/index/fields.h"

namespace referat {
namespace {

constexpr std::size_t kBufferBytes = 256 * 1024;

}  // namespace

void StoredItemsWriter::Stretch::add(const StoredItem& item) {
  places_.push_back({items_.size(), static_cast<std::uint32_t>(item.record.size()),
                     static_cast<std::uint32_t>(item.positions.size())});
  items_.append(item.record).append(item.positions);
  if (items_.size() >= kBufferBytes) write();
}

void StoredItemsWriter::Stretch::write() {
  const std::uint64_t begin = writer_.items_end_.fetch_add(items_.size());
  writer_.items_.write_at(begin, items_);
  std::string places;
  for (StoredPlace& place : places_) {
    place.begin += begin;
    append_place(place, places);
  }
  writer_.places_.write_at(std::uint64_t{next_ - 1} * kPlaceBytes, places);
  next_ += static_cast<Xapian::docid>(places_.size());
  items_.clear();
  places_.clear();
}

void StoredItemsWriter::finish(const std::string& state_path, Xapian::WritableDatabase& database) {
  items_.finish(items_path(state_path));
  places_.finish(places_path(state_path));
  database.set_metadata(std::string(kStoredKey), stored_sizes(std::filesystem::file_size(items_path(state_path)),
                                                              std::filesystem::file_size(places_path(state_path))));
}

}  // namespace referat
