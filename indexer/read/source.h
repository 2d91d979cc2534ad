// Given a file, what is in it.
#ifndef REFERAT_INDEXER_READ_SOURCE_H
#define REFERAT_INDEXER_READ_SOURCE_H

#include <optional>
#include <string>
#include <string_view>

#include <referat/error.h>

#include "indexer/read/detect.h"
#include "indexer/read/document.h"

namespace referat {

/// The bytes of a file. Errors: source_failed, with the system's reason.
Result<std::string> read_bytes(const std::string& path);

/// `format`: overrides detection. Errors: source_failed, saying why these bytes cannot be read.
Result<SourceFile> read_source(std::string_view bytes, const std::string& path, std::optional<Format> format);

}  // namespace referat

#endif
