// What an index knows of the files that its items came from: each one's fingerprint, in the metadata.
#ifndef REFERAT_INDEXER_WRITE_ORIGINS_H
#define REFERAT_INDEXER_WRITE_ORIGINS_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace referat {

/// All throw Xapian::Error. A name has any length.
void set_fingerprint(std::string_view origin, std::string_view fingerprint, Xapian::WritableDatabase& database);
void forget_origin(std::string_view origin, Xapian::WritableDatabase& database);
/// Nothing where the origin is not known.
std::optional<std::string> fingerprint_of(std::string_view origin, const Xapian::Database& database);
/// Sorted.
std::vector<std::string> origins_with(std::string_view prefix, const Xapian::Database& database);

}  // namespace referat

#endif
