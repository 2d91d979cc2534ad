// An item as bytes: its fields one behind the other, without their names. What the record of an item compresses.
#ifndef REFERAT_COMMON_INDEX_ITEM_BYTES_H
#define REFERAT_COMMON_INDEX_ITEM_BYTES_H

#include <string>
#include <string_view>

#include <referat/item.h>

namespace referat {

std::string bytes_of(const Item& item);

/// Throws Xapian::DatabaseCorruptError where these are not the bytes of an item.
Item item_of_bytes(std::string_view bytes);

}  // namespace referat

#endif
