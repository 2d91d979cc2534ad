// Given a file, what is in it.
#ifndef REFERAT_INDEXER_READ_SOURCE_H
#define REFERAT_INDEXER_READ_SOURCE_H

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <referat/error.h>

#include "indexer/read/detect.h"
#include "indexer/read/document.h"

namespace referat {

/// The bytes of a file. Errors: source_failed, with the system's reason.
Result<std::string> read_bytes(const std::string& path);

/// One document. `format`: overrides detection. Errors: source_failed, saying why these bytes cannot be read.
/// `threads`: for formats that can be read by several.
Result<SourceFile> read_source(std::string_view bytes, const std::string& path, std::optional<Format> format,
                               std::size_t threads = 1);

/// `bytes`: of the document alone, gone after the call.
using TakeSource = std::function<void(const std::string& path, std::string_view bytes, Result<SourceFile>&& file)>;

/// Every document of a file: of a zip all that is in it ("archive.zip/folder/minutes.pdf"), by name, else the file
/// itself. One that cannot be read is handed over with the reason and costs only itself. `format` is that of the file;
/// what lies in a zip is told by content. One document is held at a time.
void read_sources(std::string_view bytes, const std::string& path, std::optional<Format> format, const TakeSource& take,
                  std::size_t threads = 1);

}  // namespace referat

#endif
