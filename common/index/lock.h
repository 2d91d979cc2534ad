// Who writes an index. Xapian's own lock protects one database, but not the switch of states, and cannot say who holds
// it.
#ifndef REFERAT_COMMON_INDEX_LOCK_H
#define REFERAT_COMMON_INDEX_LOCK_H

#include <string>

#include <referat/error.h>

namespace referat {

/// Held from acquire() until destruction, by an advisory lock on DIR/lock that the kernel drops when the process ends,
/// however it ends. The file's text says which process on which host holds it.
class WriterLock {
 public:
  /// Creates DIR if needed. Errors: index_locked (naming process and host), permission, disk.
  static Result<WriterLock> acquire(const std::string& index_path);

  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();

 private:
  explicit WriterLock(int file) : file_(file) {}
  int file_ = -1;
};

}  // namespace referat

#endif
