// A file as bytes in memory.
#ifndef REFERAT_COMMON_INDEX_MAPPED_FILE_H
#define REFERAT_COMMON_INDEX_MAPPED_FILE_H

#include <memory>
#include <string>
#include <string_view>

namespace referat {

/// Mapped for reading as long as there is a copy of it; whoever writes the file has finished. Nothing is read before it
/// is looked at. Copies are cheap.
class MappedFile {
 public:
  /// No bytes.
  MappedFile() = default;
  /// Throws Xapian::DatabaseOpeningError where the file cannot be read.
  explicit MappedFile(const std::string& path);

  std::string_view bytes() const { return bytes_; }

 private:
  std::shared_ptr<const void> mapping_;
  std::string_view bytes_;
};

}  // namespace referat

#endif
