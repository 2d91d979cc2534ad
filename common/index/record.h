// The record of an item: all that is shown of it, as --dump writes it, compressed by zstd with a dictionary of its own.
#ifndef REFERAT_COMMON_INDEX_RECORD_H
#define REFERAT_COMMON_INDEX_RECORD_H

#include <string>
#include <string_view>

#include <referat/item.h>

namespace referat {

std::string record_of(const Item& item);

/// Throws Xapian::DatabaseCorruptError where it is no record.
Item item_of_record(std::string_view record);

}  // namespace referat

#endif
