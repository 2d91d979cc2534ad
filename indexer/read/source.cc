#include "indexer/read/source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "indexer/read/json_lines_reader.h"
#include "indexer/read/text_reader.h"

namespace referat {
namespace {

Error unreadable(Format format) {
  if (format == Format::empty) return {ErrorCode::source_failed, "the file is empty", ""};
  if (format == Format::image || format == Format::binary) {
    return {ErrorCode::source_failed, "the file holds no text", "give text or JSON lines"};
  }
  return {ErrorCode::source_failed,
          "the file is " + std::string(format_name(format)) + ", which this version does not read",
          "convert it to text first, for a PDF with pdftotext"};
}

}  // namespace

Result<std::string> read_bytes(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (file < 0 || ::fstat(file, &status) != 0) {
    const int number = errno;
    if (file >= 0) ::close(file);
    return Error{ErrorCode::source_failed, std::strerror(number), ""};
  }
  std::string bytes;
  bytes.resize(static_cast<std::size_t>(status.st_size > 0 ? status.st_size : 0));
  std::size_t length = 0;
  while (true) {
    if (length == bytes.size()) bytes.resize(bytes.size() + 64 * 1024);
    const ssize_t count = ::read(file, bytes.data() + length, bytes.size() - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int number = errno;
      ::close(file);
      return Error{ErrorCode::source_failed, std::strerror(number), ""};
    }
    if (count == 0) break;
    length += static_cast<std::size_t>(count);
  }
  ::close(file);
  bytes.resize(length);
  return bytes;
}

Result<SourceFile> read_source(std::string_view bytes, const std::string& path, std::optional<Format> format) {
  const Format kind = format.value_or(detect_format(bytes));
  SourceFile file;
  if (kind == Format::text) {
    file.document = read_text(bytes, path);
    if (file.document.lines.empty()) return unreadable(Format::empty);
  } else if (kind == Format::json_lines) {
    auto items = read_json_lines(bytes, path);
    if (!items) return items.error();
    file.items = std::move(*items);
    file.holds_items = true;
  } else {
    return unreadable(kind);
  }
  return file;
}

}  // namespace referat
