#include "indexer/read/source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "indexer/read/docx_reader.h"
#include "indexer/read/first_agenda_reader.h"
#include "indexer/read/html_reader.h"
#include "indexer/read/json_lines_reader.h"
#include "indexer/read/pdf_reader.h"
#include "indexer/read/text_reader.h"
#include "indexer/read/zip_reader.h"

namespace referat {
namespace {

/// Formats that are known and not read, and what helps.
struct Unread {
  Format format;
  const char* message;
  const char* hint;
};
constexpr std::array<Unread, 7> kUnread = {{
    {Format::empty, "the file is empty", ""},
    {Format::image, "the file holds no text", "run OCR first, or give text, PDF or Word files"},
    {Format::binary, "the file holds no text", "give text, HTML, PDF or Word files, or JSON lines"},
    {Format::old_office, "the file is of Word 97 to 2003 (.doc) or another old office program",
     "save it as .docx or PDF, for instance with soffice --convert-to docx"},
    {Format::open_document, "the file is an OpenDocument (.odt)",
     "save it as .docx or PDF, for instance with soffice --convert-to docx"},
    {Format::rich_text, "the file is rich text (.rtf)",
     "save it as .docx or PDF, for instance with soffice --convert-to docx"},
    {Format::other_office, "the file is a spreadsheet or a presentation, which are no minutes", ""},
}};

Error unreadable(Format format) {
  for (const Unread& row : kUnread) {
    if (row.format == format) return {ErrorCode::source_failed, row.message, row.hint};
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

Result<SourceFile> read_source(std::string_view bytes, const std::string& path, std::optional<Format> format,
                               std::size_t threads) {
  const Format kind = format.value_or(detect_format(bytes));
  SourceFile file;
  if (kind == Format::text) {
    file.document = read_text(bytes, path);
    if (file.document.lines.empty()) return unreadable(Format::empty);
  } else if (kind == Format::json_lines) {
    auto items = read_json_lines(bytes, path, threads);
    if (!items) return items.error();
    file.items = std::move(*items);
    file.holds_items = true;
  } else if (kind == Format::pdf || kind == Format::office || kind == Format::html) {
    auto document = kind == Format::pdf      ? read_pdf(bytes, path)
                    : kind == Format::office ? read_docx(bytes, path)
                                             : read_html(bytes, path);
    if (!document) return document.error();
    if (document->lines.empty()) return Error{ErrorCode::source_failed, "the file holds no text of its own", ""};
    file.document = std::move(*document);
  } else {
    return unreadable(kind);
  }
  return file;
}

namespace {

/// A file that is no zip: one document, or the meetings of a FirstAgenda file.
void read_plain(std::string_view bytes, const std::string& path, std::optional<Format> format, const TakeSource& take,
                std::size_t threads) {
  const Format kind = format.value_or(detect_format(bytes));
  if (kind != Format::first_agenda) return take(path, bytes, read_source(bytes, path, kind, threads));
  auto meetings = read_first_agenda(bytes, path);
  if (!meetings) return take(path, {}, meetings.error());
  for (SourceDocument& meeting : *meetings) {
    std::string own;  // the part of the file that is this meeting's
    for (const Line& line : meeting.lines) own += line.text + "\n";
    const std::string_view content = meetings->size() == 1 ? bytes : own;
    SourceFile file;
    file.document = std::move(meeting);
    take(path, content, std::move(file));
  }
}

}  // namespace

void read_sources(std::string_view bytes, const std::string& path, std::optional<Format> format, const TakeSource& take,
                  std::size_t threads) {
  if (format.value_or(detect_format(bytes)) != Format::zip) return read_plain(bytes, path, format, take, threads);
  const auto read = read_zip(bytes, path, [&](const std::string& member, Result<std::string>&& content) {
    if (content) {
      read_plain(*content, member, {}, take, threads);
    } else {
      take(member, {}, content.error());
    }
  });
  if (!read) take(path, {}, read.error());
}

}  // namespace referat
