// Any bytes are read as minutes, or refused.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/model/complete_item.h"
#include "common/model/item_id.h"
#include "indexer/minutes/minutes.h"
#include "indexer/read/text_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static referat::ItemCompleter completer;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  auto items = referat::read_minutes(referat::read_text(bytes, "fuzz.txt"), {});
  if (items) static_cast<void>(completer.complete(*items, referat::hash_hex(bytes)));
  return 0;
}
