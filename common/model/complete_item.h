// What an item's printed fields imply: the rest of its fields.
#ifndef REFERAT_COMMON_MODEL_COMPLETE_ITEM_H
#define REFERAT_COMMON_MODEL_COMPLETE_ITEM_H

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <referat/error.h>
#include <referat/item.h>

#include "common/model/topics.h"

namespace referat {

/// What of a closed form an item has wrong, if anything. Error: bad_request, naming item and field.
std::optional<Error> fault_of(const Item& item);

/// Makes items ready for the index, wherever they come from: checks what has a closed form (date, time, kind, outcome,
/// section kinds), brings text to normal text, and fills in what is missing (position, kind, case numbers' canonical
/// form, outcome, topics, warnings, id). A field that is there is kept, so that completing twice changes nothing. Used
/// by one thread at a time.
class ItemCompleter {
 public:
  explicit ItemCompleter(std::size_t threads = 1) : topics_(threads) {}

  /// All items of one document together; `content_hash`: hash_hex() of its bytes, empty for items of no document (see
  /// assign_ids). Errors: bad_request, naming item and field.
  /// Long lists are worked on by as many threads as the completer was made for.
  Result<void> complete(std::vector<Item>& items, std::string_view content_hash);

  /// The next items of the same document, which have ids and kinds already.
  Result<void> complete_more(std::vector<Item>& items);

 private:
  using Meeting = std::tuple<std::optional<std::string>, std::optional<std::string>, std::optional<std::string>>;

  Result<void> complete_next(std::vector<Item>& items, std::string_view content_hash);

  std::map<Meeting, int> places_;                   ///< how many items of the document each meeting has had
  std::vector<std::optional<TopicScorer>> topics_;  ///< for each thread, once it is asked: making one reads much
};

}  // namespace referat

#endif
