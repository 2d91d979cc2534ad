#include "indexer/write/origins.h"

#include <algorithm>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"

namespace referat {
namespace {

constexpr char kBeforeName = '\t';

/// Xapian limits keys; a path has no limit. The value holds the whole name, behind the fingerprint.
std::string key_of(std::string_view origin) {
  return std::string(kOriginKey) + origin_term(origin);
}

}  // namespace

void set_fingerprint(std::string_view origin, std::string_view fingerprint, Xapian::WritableDatabase& database) {
  database.set_metadata(key_of(origin), std::string(fingerprint) + kBeforeName + std::string(origin));
}

void forget_origin(std::string_view origin, Xapian::WritableDatabase& database) {
  database.set_metadata(key_of(origin), "");
}

std::optional<std::string> fingerprint_of(std::string_view origin, const Xapian::Database& database) {
  const std::string value = database.get_metadata(key_of(origin));
  if (value.empty()) return {};
  return value.substr(0, value.find(kBeforeName));
}

std::vector<std::string> origins_with(std::string_view prefix, const Xapian::Database& database) {
  std::vector<std::string> names;
  const std::string keys(kOriginKey);
  for (auto key = database.metadata_keys_begin(keys); key != database.metadata_keys_end(keys); ++key) {
    const std::string value = database.get_metadata(*key);
    std::string name = value.substr(value.find(kBeforeName) + 1);
    if (std::string_view(name).starts_with(prefix)) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace referat
