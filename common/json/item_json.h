// The item as JSON: the record in the index, a line of --dump, and the answer of --show.
#ifndef REFERAT_COMMON_JSON_ITEM_JSON_H
#define REFERAT_COMMON_JSON_ITEM_JSON_H

#include <string>
#include <string_view>

#include <referat/error.h>
#include <referat/item.h>

namespace referat {

/// One line with the fields of the contract in their order; what an item lacks is null, so that readers need no cases.
std::string item_to_json(const Item& item);

/// Reads what item_to_json writes, and what a scraper would write: any field may be missing, `text` may stand for
/// `sections`, unknown fields are ignored. Errors: bad_request, naming the field and what it may hold.
Result<Item> item_from_json(std::string_view json);

}  // namespace referat

#endif
