// A PDF's text, page by page, laid out as it is printed.
#ifndef REFERAT_INDEXER_READ_PDF_READER_H
#define REFERAT_INDEXER_READ_PDF_READER_H

#include <string>
#include <string_view>

#include <referat/error.h>

#include "indexer/read/document.h"

namespace referat {

/// The longest minutes with all annexes in one file have some 3,000 pages.
inline constexpr int kMaxPdfPages = 20'000;
/// Text of one file; 3,000 full pages hold 10 MB.
inline constexpr std::size_t kMaxPdfTextBytes = 64 * 1024 * 1024;
/// For one file, asked between pages. Poppler reads some hundred pages of text in a second.
inline constexpr int kMaxPdfSeconds = 120;

struct PdfBounds {
  int pages = kMaxPdfPages;
  std::size_t text_bytes = kMaxPdfTextBytes;
  int seconds = kMaxPdfSeconds;
};

/// Lines with their page, spaces and empty lines as on the paper. Any thread. Errors: source_failed, for a PDF that is
/// damaged, locked with a password, scanned (its pages hold no text) or beyond a bound, each named as such.
Result<SourceDocument> read_pdf(std::string_view bytes, const std::string& path, const PdfBounds& bounds = {});

}  // namespace referat

#endif
