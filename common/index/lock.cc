#include "common/index/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace referat {
namespace {

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "an unknown host";
}

std::string holder(int file) {
  std::array<char, 512> text{};
  const ssize_t length = ::pread(file, text.data(), text.size() - 1, 0);
  std::string name = length > 0 ? std::string(text.data(), static_cast<std::size_t>(length)) : "another process";
  while (!name.empty() && name.back() == '\n') name.pop_back();
  return name;
}

}  // namespace

Result<WriterLock> WriterLock::acquire(const std::string& index_path) {
  std::error_code error;
  std::filesystem::create_directories(index_path, error);
  const std::string path = index_path + "/lock";
  const int file = error ? -1 : ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0) {
    const int number = error ? error.value() : errno;
    const bool refused = number == EACCES || number == EPERM || number == EROFS;
    return Error{refused ? ErrorCode::permission : ErrorCode::disk,
                 "cannot write " + path + ": " + std::strerror(number),
                 "check that the folder can be written, or choose another one with --db"};
  }
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    Error locked{ErrorCode::index_locked, "the index " + index_path + " is being written by " + holder(file),
                 "wait until it has finished, then run this again"};
    ::close(file);
    return locked;
  }
  const std::string name = "process " + std::to_string(::getpid()) + " on " + host_name() + "\n";
  if (::ftruncate(file, 0) != 0 || ::pwrite(file, name.data(), name.size(), 0) != static_cast<ssize_t>(name.size())) {
    Error failed{ErrorCode::disk, "cannot write " + path + ": " + std::strerror(errno),
                 "check the disk, then run this again"};
    ::close(file);
    return failed;
  }
  return WriterLock(file);
}

WriterLock::WriterLock(WriterLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
  std::swap(file_, other.file_);
  return *this;
}

WriterLock::~WriterLock() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace referat
