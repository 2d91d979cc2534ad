// The item of a line as it mostly is, several times as fast as by way of a tree.
#ifndef REFERAT_COMMON_JSON_PLAIN_ITEM_H
#define REFERAT_COMMON_JSON_PLAIN_ITEM_H

#include <optional>
#include <string_view>

#include <referat/item.h>

namespace referat {

/// What item_from_json answers of such a line; nothing where it is not so plain: it may be wrong, or right in a way
/// that asks for more care (a key that comes twice, an odd number).
std::optional<Item> read_plain_item(std::string_view json);

}  // namespace referat

#endif
