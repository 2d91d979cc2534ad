// What stands in the metadata of a database under one key.
#ifndef REFERAT_COMMON_INDEX_METADATA_ENTRY_H
#define REFERAT_COMMON_INDEX_METADATA_ENTRY_H

#include <functional>
#include <string>

namespace referat {

struct MetadataEntry {
  std::string key;
  std::string record;  ///< empty: there is none
};

/// Takes entries as they are made, where the maker knows no database.
using OnEntry = std::function<void(MetadataEntry entry)>;

}  // namespace referat

#endif
