#include "common/index/stored_items.h"

#include "common/index/fields.h"

namespace referat {
namespace {

template <typename Number>
void append_bytes(Number number, std::string& out) {
  for (std::size_t i = 0; i < sizeof number; ++i) out += static_cast<char>(number >> (8 * i) & 0xFF);
}

template <typename Number>
Number read_bytes(std::string_view& bytes) {
  Number number = 0;
  for (std::size_t i = 0; i < sizeof number; ++i)
    number |= static_cast<Number>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  bytes.remove_prefix(sizeof number);
  return number;
}

}  // namespace

void append_place(const StoredPlace& place, std::string& out) {
  append_bytes(place.begin, out);
  append_bytes(place.record_bytes, out);
  append_bytes(place.positions_bytes, out);
}

std::string items_path(const std::string& state_path) {
  return state_path + "/items";
}

std::string places_path(const std::string& state_path) {
  return items_path(state_path) + ".places";
}

std::string stored_sizes(std::uint64_t items_bytes, std::uint64_t places_bytes) {
  return std::to_string(items_bytes) + " " + std::to_string(places_bytes);
}

StoredItems::StoredItems(const Xapian::Database& database, const std::string& state_path) {
  const std::string sizes = database.get_metadata(std::string(kStoredKey));
  if (sizes.empty()) return;
  items_ = MappedFile(items_path(state_path));
  places_ = MappedFile(places_path(state_path));
  if (sizes != stored_sizes(items_.bytes().size(), places_.bytes().size()))
    throw Xapian::DatabaseCorruptError("the file items or items.places is not as long as it was");
}

StoredPlace StoredItems::place_of(Xapian::docid document) const {
  const std::string_view places = places_.bytes();
  const std::size_t begin = (std::size_t{document} - 1) * kPlaceBytes;
  if (document == 0 || begin + kPlaceBytes > places.size()) return {};
  std::string_view bytes = places.substr(begin, kPlaceBytes);
  StoredPlace place;
  place.begin = read_bytes<std::uint64_t>(bytes);
  place.record_bytes = read_bytes<std::uint32_t>(bytes);
  place.positions_bytes = read_bytes<std::uint32_t>(bytes);
  const std::uint64_t length = std::uint64_t{place.record_bytes} + place.positions_bytes;
  if (place.begin > items_.bytes().size() || length > items_.bytes().size() - place.begin)
    throw Xapian::DatabaseCorruptError("what is stored of document " + std::to_string(document) + " is not there");
  return place;
}

std::string_view StoredItems::record(Xapian::docid document) const {
  const StoredPlace place = place_of(document);
  return items_.bytes().substr(static_cast<std::size_t>(place.begin), place.record_bytes);
}

std::string_view StoredItems::positions(Xapian::docid document) const {
  const StoredPlace place = place_of(document);
  return items_.bytes().substr(static_cast<std::size_t>(place.begin) + place.record_bytes, place.positions_bytes);
}

}  // namespace referat
