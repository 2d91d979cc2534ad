#include "indexer/read/pdf_reader.h"

#include <chrono>
#include <limits>
#include <memory>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include "indexer/read/text_reader.h"

namespace referat {
namespace {

using Clock = std::chrono::steady_clock;

Error failed(std::string message, std::string hint) {
  return {ErrorCode::source_failed, std::move(message), std::move(hint)};
}

/// A PDF of no pages.
constexpr std::string_view kNothing =
    "%PDF-1.0\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    "trailer<</Root 1 0 R>>\n";

std::unique_ptr<poppler::document> open(std::string_view bytes) {
  return std::unique_ptr<poppler::document>(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
}

/// Poppler writes what it finds wrong in a file on standard error unless somebody else takes it, and throws its tables
/// away with its last document: a tenth of the time of short minutes goes into them, so one document stays open.
void set_up() {
  static const std::unique_ptr<poppler::document> kept = [] {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    return open(kNothing);
  }();
}

std::string beyond(const std::string& bound) {
  return "the PDF has more than " + bound;
}

/// Physical layout: a label stays on the line of its value, an indent stays one, and a gap gives empty lines, as
/// pdftotext -layout prints it.
std::string text_of(const poppler::page& page) {
  const poppler::byte_array utf8 = page.text(poppler::rectf(), poppler::page::physical_layout).to_utf8();
  std::string text(utf8.begin(), utf8.end());
  while (!text.empty() && (text.back() == '\f' || text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

/// The pages, a form feed between them.
Result<std::string> text_of(const poppler::document& pdf, const PdfBounds& bounds) {
  const int pages = pdf.pages();
  if (pages > bounds.pages) return failed(beyond(std::to_string(bounds.pages) + " pages"), "part it");
  const auto deadline = Clock::now() + std::chrono::seconds(bounds.seconds);
  std::string text;
  for (int i = 0; i < pages; ++i) {
    if (Clock::now() > deadline) {
      return failed("reading the PDF takes more than " + std::to_string(bounds.seconds) + " seconds", "part it");
    }
    if (i > 0) text += "\n\f";
    // A page that is beyond repair is an empty one; what the others say still counts.
    const std::unique_ptr<poppler::page> page(pdf.create_page(i));
    if (page) text += text_of(*page);
    if (text.size() > bounds.text_bytes) {
      return failed(beyond(std::to_string(bounds.text_bytes >> 20) + " MB of text"), "part it");
    }
  }
  return text;
}

}  // namespace

Result<SourceDocument> read_pdf(std::string_view bytes, const std::string& path, const PdfBounds& bounds) {
  set_up();
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return failed(beyond("2 GB"), "part it");
  }
  const std::unique_ptr<poppler::document> pdf = open(bytes);
  if (!pdf) return failed("the PDF is damaged: poppler cannot open it", "fetch it again, or try to mend it with qpdf");
  if (pdf->is_locked()) {
    return failed("the PDF is locked with a password", "save it without one, for instance with qpdf --decrypt");
  }
  const int pages = pdf->pages();
  if (pages <= 0) return failed("the PDF is damaged: it has no pages", "fetch it again, or try to mend it with qpdf");
  const auto text = text_of(*pdf, bounds);
  if (!text) return text.error();
  SourceDocument document = read_text(*text, path);
  if (document.lines.empty()) {
    return failed("the PDF is scanned: " +
                      std::string(pages == 1 ? "its page holds" : "its " + std::to_string(pages) + " pages hold") +
                      " no text",
                  "run OCR first, with ocrmypdf for instance");
  }
  if (pages == 1) {
    for (Line& line : document.lines) line.page = 1;
  }
  return document;
}

}  // namespace referat
