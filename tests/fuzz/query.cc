// Any bytes are a query, and what is printed of it reads back as the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "searcher/query/tree.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto parsed = referat::parse_query({reinterpret_cast<const char*>(data), size});
  const std::string printed = referat::to_query_text(parsed.root);
  if (parsed.warnings.empty() && referat::to_query_text(referat::parse_query(printed).root) != printed) std::abort();
  return 0;
}
