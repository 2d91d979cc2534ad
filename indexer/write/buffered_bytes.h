// What an item takes in Xapian's buffers before they are written out.
#ifndef REFERAT_INDEXER_WRITE_BUFFERED_BYTES_H
#define REFERAT_INDEXER_WRITE_BUFFERED_BYTES_H

#include <cstddef>

#include <referat/item.h>

namespace referat {

/// An estimate, in bytes: its record, where its words stand, and some dozen terms and values; waiting items take as
/// much.
inline std::size_t buffered_bytes(const Item& item) {
  constexpr std::size_t kTermsAndValues = 4096;
  constexpr std::size_t kPerTextByte = 3;
  std::size_t text = item.title.size();
  for (const Section& section : item.sections) text += section.text.size();
  return kTermsAndValues + text * kPerTextByte;
}

}  // namespace referat

#endif
