#include "indexer/write/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace referat {

OutputFile::OutputFile(std::string path)
    : path_(std::move(path)), file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
  if (file_ < 0) fail(errno);
}

OutputFile::~OutputFile() {
  if (file_ >= 0) ::close(file_);
}

void OutputFile::fail(int number) const {
  throw std::filesystem::filesystem_error("cannot write", path_, std::error_code(number, std::generic_category()));
}

void OutputFile::write_at(std::uint64_t begin, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::pwrite(file_, bytes.data(), bytes.size(), static_cast<off_t>(begin));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail(written < 0 ? errno : EIO);
    begin += static_cast<std::uint64_t>(written);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void OutputFile::finish(const std::string& final_path) {
  if (::fsync(file_) != 0 || ::close(std::exchange(file_, -1)) != 0) fail(errno);
  std::filesystem::rename(path_, final_path);
}

}  // namespace referat
