// Any bytes are read as FirstAgenda's JSON, or refused; every item has its line.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "indexer/minutes/minutes.h"
#include "indexer/read/first_agenda_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto meetings = referat::read_first_agenda({reinterpret_cast<const char*>(data), size}, "fuzz.json");
  if (!meetings) return 0;
  for (const referat::SourceDocument& meeting : *meetings) {
    std::size_t opened = 0;
    for (const referat::Line& line : meeting.lines) {
      if (line.text.empty()) std::abort();
      if (line.opens_item >= 0) ++opened;
    }
    if (opened != meeting.items.size()) std::abort();
    static_cast<void>(referat::read_minutes(meeting, {}));
  }
  return 0;
}
