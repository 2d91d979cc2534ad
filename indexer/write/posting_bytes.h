// What an item takes in Xapian's buffers before they are written out.
#ifndef REFERAT_INDEXER_WRITE_POSTING_BYTES_H
#define REFERAT_INDEXER_WRITE_POSTING_BYTES_H

#include <cstddef>

#include <referat/item.h>

namespace referat {

/// An estimate, in bytes: measured to be so many times the text.
inline std::size_t posting_bytes(const Item& item) {
  constexpr std::size_t kPerTextByte = 24;
  std::size_t text = item.title.size();
  for (const Section& section : item.sections) text += section.text.size();
  return text * kPerTextByte;
}

}  // namespace referat

#endif
