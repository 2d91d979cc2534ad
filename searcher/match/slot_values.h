// The values of a slot, for documents in the order of their ids.
#ifndef REFERAT_SEARCHER_MATCH_SLOT_VALUES_H
#define REFERAT_SEARCHER_MATCH_SLOT_VALUES_H

#include <cstddef>
#include <vector>

#include <xapian.h>

namespace referat {

/// Reading a slot of all documents costs about as much as looking it up for one in so many.
inline constexpr std::size_t kDocumentsPerLookup = 32;

/// Calls `on_value(i, value)` for each of the documents that has one; the value is of documents[i]. `documents`:
/// rising.
template <typename OnValue>
void for_slot_values(const Xapian::Database& database, unsigned slot, const std::vector<Xapian::docid>& documents,
                     OnValue&& on_value) {
  auto value = database.valuestream_begin(slot);
  const auto end = database.valuestream_end(slot);
  for (std::size_t i = 0; i < documents.size() && value != end; ++i) {
    value.skip_to(documents[i]);
    if (value != end && value.get_docid() == documents[i]) on_value(i, *value);
  }
}

}  // namespace referat

#endif
