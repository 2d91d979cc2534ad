// Numbers in records: seven bits a byte, the lowest first, the highest bit set but in the last.
#ifndef REFERAT_COMMON_INDEX_VARINT_H
#define REFERAT_COMMON_INDEX_VARINT_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <xapian.h>

namespace referat {

inline void append_varint(std::uint64_t number, std::string& out) {
  for (; number >= 0x80; number >>= 7) out += static_cast<char>(number | 0x80);
  out += static_cast<char>(number);
}

/// Reads from the front of a record. Throws Xapian::DatabaseCorruptError where it ends too early.
class RecordReader {
 public:
  explicit RecordReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  std::uint64_t number() {
    std::uint64_t number = 0;
    for (unsigned shift = 0; at_ < end_ && shift < 64; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at_++);
      number |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return number;
    }
    cut_short();
  }

  std::string_view bytes(std::uint64_t count) {
    if (count > rest().size()) cut_short();
    const std::string_view taken(at_, static_cast<std::size_t>(count));
    at_ += count;
    return taken;
  }

  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

 private:
  [[noreturn]] static void cut_short() { throw Xapian::DatabaseCorruptError("a record is cut short"); }

  const char* at_;
  const char* end_;
};

}  // namespace referat

#endif
