#include "common/index/xapian_error.h"

#include <cerrno>
#include <cstring>
#include <string_view>

namespace referat {
namespace {

/// Xapian keeps errno as text; only these matter.
bool says(const Xapian::Error& error, int number) {
  const char* text = error.get_error_string();
  return text != nullptr && std::string_view(text) == std::strerror(number);
}

}  // namespace

Error error_from(const Xapian::Error& error, const std::string& index_path) {
  const std::string what = error.get_msg();
  const std::string_view type = error.get_type();
  if (says(error, EACCES) || says(error, EPERM) || says(error, EROFS)) {
    return {ErrorCode::permission, "no permission for the index " + index_path + " (" + what + ")",
            "check who owns the folder, or choose another one with --db"};
  }
  if (says(error, ENOSPC) || says(error, EDQUOT)) {
    return {ErrorCode::disk, "the disk is full while writing the index " + index_path,
            "free some space and run it again; the index is as it was before"};
  }
  if (type == "DatabaseLockError") {
    return {ErrorCode::index_locked, "the index " + index_path + " is being written by another process",
            "wait until it has finished, then run this again"};
  }
  if (type == "DatabaseVersionError") {
    return {ErrorCode::index_too_old,
            "the index " + index_path + " was written by another version of Xapian (" + what + ")",
            "build it anew with referat-index --rebuild"};
  }
  // Without a system's error behind it, it is the content that is wrong.
  const bool of_content = type == "DatabaseError" && error.get_error_string() == nullptr;
  if (of_content || type == "DatabaseOpeningError" || type == "DatabaseNotFoundError" ||
      type == "DatabaseCorruptError" || type == "DatabaseModifiedError" || type == "DocNotFoundError") {
    return {ErrorCode::index_damaged, "the index " + index_path + " is damaged (" + what + ")",
            "see what is wrong with referat-index --check, and build it anew with --rebuild"};
  }
  if (type == "DatabaseError" || type == "DatabaseCreateError") {
    return {ErrorCode::disk, "the index " + index_path + " could not be read or written (" + what + ")",
            "check the disk, then run this again"};
  }
  return {ErrorCode::internal, std::string(type) + ": " + what,
          "this is a defect: please report it with the command you ran"};
}

}  // namespace referat
