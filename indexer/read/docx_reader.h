// Word's .docx and .docm: a zip of XML.
#ifndef REFERAT_INDEXER_READ_DOCX_READER_H
#define REFERAT_INDEXER_READ_DOCX_READER_H

#include <cstdint>
#include <string>
#include <string_view>

#include <referat/error.h>

#include "indexer/read/document.h"

namespace referat {

/// One XML part, unpacked. Minutes of 100 pages have 3 MB; a tree takes up to 30 times its bytes.
inline constexpr std::uint64_t kMaxDocxPartBytes = 32ULL * 1024 * 1024;

/// The text as printed: automatic numbers written out, tracked changes accepted, headings marked, header and footer of
/// the first page once at the top. Pages where Word noted them or breaks stand in the text, else page 0. Errors:
/// source_failed, for a damaged file, for one without text and for each bound.
Result<SourceDocument> read_docx(std::string_view bytes, const std::string& path,
                                 std::uint64_t most_part_bytes = kMaxDocxPartBytes);

}  // namespace referat

#endif
