// Any bytes are read as JSON lines, or refused; what is written of them reads back as the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "common/json/item_json.h"
#include "indexer/read/json_lines_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto items = referat::read_json_lines({reinterpret_cast<const char*>(data), size}, "fuzz.jsonl");
  if (!items) return 0;
  for (const referat::Item& item : *items) {
    const std::string written = referat::item_to_json(item);
    const auto again = referat::item_from_json(written);
    if (!again || referat::item_to_json(*again) != written) std::abort();
  }
  return 0;
}
