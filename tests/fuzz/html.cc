// Any bytes are read as a page, or refused; its lines are such as readers promise.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "indexer/minutes/minutes.h"
#include "indexer/read/html_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto page = referat::read_html({reinterpret_cast<const char*>(data), size}, "fuzz.html");
  if (!page) return 0;
  for (const referat::Line& line : page->lines) {
    const bool sound = !line.text.empty() && line.text.front() != ' ' && line.text.back() != ' ' &&
                       line.text.find('\n') == std::string::npos && line.blank_before >= 0 && line.indent >= 0 &&
                       line.opens_item < static_cast<int>(page->items.size());
    if (!sound) std::abort();
  }
  static_cast<void>(referat::read_minutes(*page, {}));
  return 0;
}
