// A zip in memory from names and contents.
#ifndef REFERAT_TESTS_UNIT_INDEXER_READ_ZIP_OF_H
#define REFERAT_TESTS_UNIT_INDEXER_READ_ZIP_OF_H

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <zip.h>

namespace referat::tests {

using ZipMembers = std::vector<std::pair<std::string, std::string>>;

/// `password`: locks every member where it is not empty.
inline std::string zip_of(const ZipMembers& members, const std::string& password = "") {
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_t* zip = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  if (zip == nullptr) throw std::runtime_error("no zip in memory");
  zip_source_keep(source);
  for (const auto& [name, content] : members) {
    if (name.ends_with('/')) {
      zip_dir_add(zip, name.c_str(), ZIP_FL_ENC_UTF_8);
      continue;
    }
    const auto index =
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
    if (!password.empty())
      zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.c_str());
  }
  if (zip_close(zip) != 0) throw std::runtime_error("the zip cannot be written");
  zip_stat_t status;
  zip_source_stat(source, &status);
  std::string bytes(status.size, '\0');
  zip_source_open(source);
  zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  zip_source_free(source);
  return bytes;
}

}  // namespace referat::tests

#endif
