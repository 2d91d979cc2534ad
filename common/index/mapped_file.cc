#include "common/index/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>

#include <xapian.h>

namespace referat {
namespace {

/// Closed in the end: a mapping stays without it.
struct OpenFile {
  explicit OpenFile(const std::string& path) : number(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (number >= 0) ::close(number);
  }
  int number;
};

}  // namespace

MappedFile::MappedFile(const std::string& path) {
  const OpenFile file(path);
  struct stat status {};
  if (file.number < 0 || ::fstat(file.number, &status) != 0)
    throw Xapian::DatabaseOpeningError("cannot read " + path, errno);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return;
  void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.number, 0);
  if (begin == MAP_FAILED) throw Xapian::DatabaseOpeningError("cannot map " + path, errno);
  mapping_ = std::shared_ptr<const void>(begin, [size](void* mapped) { ::munmap(mapped, size); });
  bytes_ = {static_cast<const char*>(begin), size};
}

}  // namespace referat
