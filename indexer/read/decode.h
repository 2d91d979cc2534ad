// From the bytes of a text file to UTF-8.
#ifndef REFERAT_INDEXER_READ_DECODE_H
#define REFERAT_INDEXER_READ_DECODE_H

#include <string>
#include <string_view>

namespace referat {

/// UTF-8 (with or without a mark), UTF-16 with a byte-order mark, else Windows-1252, which every byte string is.
std::string decode_text(std::string_view bytes);

}  // namespace referat

#endif
