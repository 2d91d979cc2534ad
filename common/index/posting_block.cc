#include "common/index/posting_block.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <limits>

#include <xapian.h>

#include "common/index/varint.h"

namespace referat {
namespace {

constexpr std::size_t kMostWays = 255;
constexpr std::uint64_t kMostDocument = std::numeric_limits<Xapian::docid>::max();

[[noreturn]] void fail() {
  throw Xapian::DatabaseCorruptError("a block of postings is none");
}

void append_two_bytes(PackedOccurrence occurrence, std::string& out) {
  out += static_cast<char>(occurrence & 0xFF);
  out += static_cast<char>(occurrence >> 8);
}

PackedOccurrence two_bytes(const char* at) {
  return static_cast<PackedOccurrence>(static_cast<unsigned char>(at[0]) | static_cast<unsigned char>(at[1]) << 8);
}

/// The different ways in the order they come first; none where they are too many.
std::vector<PackedOccurrence> ways_in(const PackedOccurrence* occurrences, std::size_t count,
                                      std::array<std::uint16_t, 1 << 16>& number_of) {
  std::vector<PackedOccurrence> ways;
  for (std::size_t i = 0; i < count && ways.size() <= kMostWays; ++i) {
    std::uint16_t& number = number_of[occurrences[i]];
    if (number < ways.size() && ways[number] == occurrences[i]) continue;
    number = static_cast<std::uint16_t>(ways.size());
    ways.push_back(occurrences[i]);
  }
  if (ways.size() > kMostWays) ways.clear();
  return ways;
}

void append_tabled(const PackedOccurrence* occurrences, std::size_t count, std::string& out) {
  thread_local std::array<std::uint16_t, 1 << 16> numbers{};  // whatever it held: a number is looked at twice
  auto& number_of = numbers;                                  // its address is told once
  const std::vector<PackedOccurrence> ways = ways_in(occurrences, count, number_of);
  out += static_cast<char>(ways.size());
  for (const PackedOccurrence way : ways) append_two_bytes(way, out);
  if (ways.size() == 1) return;
  for (std::size_t i = 0; i < count; ++i) {
    if (ways.empty()) {
      append_two_bytes(occurrences[i], out);
    } else {
      out += static_cast<char>(number_of[occurrences[i]]);
    }
  }
}

void read_tabled(std::string_view bytes, std::size_t count, PackedOccurrence* occurrences) {
  RecordReader reader(bytes);
  const auto ways = static_cast<unsigned char>(reader.bytes(1).front());
  const std::string_view table = reader.bytes(std::size_t{2} * ways);
  const std::string_view each = reader.bytes(ways == 0 ? 2 * count : ways == 1 ? 0 : count);
  if (!reader.rest().empty()) fail();
  if (ways == 0) {
    for (std::size_t i = 0; i < count; ++i) occurrences[i] = two_bytes(each.data() + 2 * i);
    return;
  }
  if (ways == 1) return static_cast<void>(std::fill_n(occurrences, count, two_bytes(table.data())));
  std::array<PackedOccurrence, kMostWays + 1> meaning{};
  for (std::size_t i = 0; i < ways; ++i) meaning[i] = two_bytes(table.data() + 2 * i);
  for (std::size_t i = 0; i < count; ++i) occurrences[i] = meaning[static_cast<unsigned char>(each[i])];
}

/// Behind `before`, rising. Frequent words are less than 128 documents apart: eight of them are read at once where they
/// are.
std::string_view read_documents(std::string_view bytes, std::size_t count, Xapian::docid before,
                                Xapian::docid* documents) {
  constexpr std::uint64_t kLowBits = 0x0101010101010101u;
  constexpr std::uint64_t kHighBits = kLowBits << 7;
  constexpr std::size_t kAtOnce = sizeof kHighBits;
  RecordReader reader(bytes);
  std::uint64_t document = 0;
  std::uint64_t standing = 0;  // a high bit where a step is 0
  for (std::size_t i = 0; i < count;) {
    std::uint64_t eight = kHighBits;
    if (i + kAtOnce <= count && reader.rest().size() >= kAtOnce) std::memcpy(&eight, reader.rest().data(), kAtOnce);
    if ((eight & kHighBits) == 0 && i > 0) {
      standing |= eight - kLowBits;
      const std::string_view steps = reader.bytes(kAtOnce);
      for (std::size_t step = 0; step < kAtOnce; ++step, ++i)
        documents[i] = static_cast<Xapian::docid>(document += static_cast<unsigned char>(steps[step]));
    } else {
      const std::uint64_t step = reader.number();
      if (step > kMostDocument || document + step <= (i == 0 ? before : document)) fail();
      documents[i] = static_cast<Xapian::docid>(document += step);
      ++i;
    }
  }
  if ((standing & kHighBits) != 0 || document > kMostDocument) fail();
  return reader.rest();
}

}  // namespace

void append_block(const Postings& postings, std::size_t first, std::size_t count, std::string& out) {
  Xapian::docid before = 0;
  for (std::size_t i = first; i < first + count; ++i) {
    append_varint(postings.documents[i] - before, out);
    before = postings.documents[i];
  }
  if (count >= kLeastTabled) return append_tabled(postings.occurrences.data() + first, count, out);
  for (std::size_t i = first; i < first + count; ++i) append_varint(postings.occurrences[i], out);
}

void read_block(std::string_view block, std::size_t count, Postings& postings) {
  if (count > block.size()) fail();  // each has a step
  const std::size_t first = postings.size();
  const Xapian::docid before = first == 0 ? 0 : postings.documents.back();
  postings.documents.resize(first + count);
  postings.occurrences.resize(first + count);
  const std::string_view rest = read_documents(block, count, before, postings.documents.data() + first);
  if (count >= kLeastTabled) return read_tabled(rest, count, postings.occurrences.data() + first);
  RecordReader reader(rest);
  for (std::size_t i = first; i < first + count; ++i)
    postings.occurrences[i] = static_cast<PackedOccurrence>(reader.number());
  if (!reader.rest().empty()) fail();
}

}  // namespace referat
