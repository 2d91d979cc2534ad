// Any bytes are a file of whatever kind they look like: a zip with what is in it, a Word document, text. They are read or
// refused. Poppler answers for PDFs, so they are left out.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "indexer/read/detect.h"
#include "indexer/read/docx_reader.h"
#include "indexer/read/zip_reader.h"

namespace {

void read(std::string_view bytes) {
  const auto document = referat::read_docx(bytes, "fuzz.docx");
  if (!document) return;
  for (const referat::Line& line : document->lines) {
    if (line.text.empty() || line.page < 0 || line.blank_before < 0 || line.indent < 0) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  static_cast<void>(referat::detect_format(bytes));
  read(bytes);
  static_cast<void>(referat::read_zip(bytes, "fuzz.zip", [](const std::string&, referat::Result<std::string>&& member) {
    if (member) read(*member);
  }));
  return 0;
}
