// The beginning of a string as a number, by which most strings are put in order at once.
#ifndef REFERAT_COMMON_TEXT_LEADING_BYTES_H
#define REFERAT_COMMON_TEXT_LEADING_BYTES_H

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace referat {

/// The first eight bytes, the first of them the highest; a shorter string is filled up by zeros. Where two strings have
/// different numbers, the one with the lower number is the lesser by its bytes.
inline std::uint64_t leading_bytes(std::string_view text) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data(), std::min(text.size(), sizeof bytes));
  if constexpr (std::endian::native == std::endian::little) bytes = __builtin_bswap64(bytes);
  return bytes;
}

}  // namespace referat

#endif
