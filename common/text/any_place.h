// A question asked of every place in a text, many places at once.
#ifndef REFERAT_COMMON_TEXT_ANY_PLACE_H
#define REFERAT_COMMON_TEXT_ANY_PLACE_H

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace referat {

/// Is `test(bytes)` 1 at any of the first `places` bytes of a text? The test answers 0 or 1 as an unsigned char, of the
/// bytes from a place on and without branches: then the compiler asks it of sixteen places in a few instructions.
template <typename Test>
bool any_place(std::string_view text, std::size_t places, Test&& test) {
  constexpr std::size_t kBlock = 16;
  const char* bytes = text.data();
  if (places < kBlock) {
    unsigned char found = 0;
    for (std::size_t at = 0; at < places; ++at) found = static_cast<unsigned char>(found | test(bytes + at));
    return found != 0;
  }
  const auto in_block = [&](const char* from) {
    unsigned char hits[kBlock];
    for (std::size_t i = 0; i < kBlock; ++i) hits[i] = test(from + i);
    std::uint64_t halves[2];
    std::memcpy(halves, hits, sizeof halves);
    return (halves[0] | halves[1]) != 0;
  };
  for (std::size_t at = 0; at + kBlock <= places; at += kBlock) {
    if (in_block(bytes + at)) return true;
  }
  return in_block(bytes + places - kBlock);
}

/// The first place from `at` on where `test(bytes)` is 1, or the end; the same kind of test, of one byte.
template <typename Test>
std::size_t first_place(std::string_view text, std::size_t at, Test&& test) {
  constexpr std::size_t kBlock = 16;
  const char* bytes = text.data();
  for (; at + kBlock <= text.size(); at += kBlock) {
    unsigned char hits[kBlock];
    for (std::size_t i = 0; i < kBlock; ++i) hits[i] = test(bytes + at + i);
    std::uint64_t halves[2];
    std::memcpy(halves, hits, sizeof halves);
    if ((halves[0] | halves[1]) != 0) break;
  }
  while (at < text.size() && test(bytes + at) == 0) ++at;
  return at;
}

/// 1 for a decimal digit, for any_place.
constexpr unsigned char digit_bit(char c) {
  return static_cast<unsigned char>(static_cast<unsigned char>(c - '0') < 10);
}

}  // namespace referat

#endif
