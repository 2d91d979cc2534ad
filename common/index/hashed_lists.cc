#include "common/index/hashed_lists.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include <xapian.h>

#include "common/index/varint.h"

namespace referat {
namespace {

[[noreturn]] void fail() {
  throw Xapian::DatabaseCorruptError("lists by hashes are none");
}

constexpr std::size_t kHeadBytes = 2;
constexpr unsigned kHashBits = 64;
constexpr unsigned kTagBits = 8;
constexpr unsigned kBitsOfMore = 7;  ///< that a byte holds which tells terms of one tag apart
constexpr unsigned kMostBucketBits = 20;
constexpr std::size_t kMostTermsPerBucket = 16;  ///< in the mean

constexpr unsigned kBitsPerByte = 6;  ///< of a number
constexpr unsigned char kEndOfNumber = 0x40;
constexpr unsigned char kEndOfList = 0x80;
constexpr std::size_t kMostBytesOfNumber = 6;

constexpr std::uint64_t kLowBits = 0x0101010101010101u;
constexpr std::size_t kAtOnce = sizeof kLowBits;

/// The fewest bits that tell different hashes of sorted ones apart.
unsigned bits_to_differ(const std::vector<HashedNumber>& sorted) {
  unsigned bits = 0;
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const std::uint64_t differing = sorted[i - 1].hash ^ sorted[i].hash;
    if (differing != 0) bits = std::max(bits, static_cast<unsigned>(std::countl_zero(differing)) + 1);
  }
  return bits;
}

unsigned tag_of(std::uint64_t hash, unsigned bucket_bits) {
  return static_cast<unsigned>(hash << bucket_bits >> (kHashBits - kTagBits));
}

/// The byte number `number` of those that tell terms of one tag apart.
unsigned more_of(std::uint64_t hash, unsigned bucket_bits, unsigned number) {
  return static_cast<unsigned>(hash << (bucket_bits + kTagBits + number * kBitsOfMore) >> (kHashBits - kBitsOfMore));
}

std::size_t bucket_of(std::uint64_t hash, unsigned bucket_bits) {
  return bucket_bits == 0 ? 0 : static_cast<std::size_t>(hash >> (kHashBits - bucket_bits));
}

unsigned bytes_to_hold(std::size_t number) {
  return number < 1U << 8 ? 1 : number < 1U << 16 ? 2 : 4;
}

/// Of lists; returns where it ends.
char* write_number(std::uint32_t number, char* to) {
  constexpr unsigned kMask = (1U << kBitsPerByte) - 1;
  for (; number > kMask; number >>= kBitsPerByte) *to++ = static_cast<char>(number & kMask);
  *to++ = static_cast<char>(number | kEndOfNumber);
  return to;
}

/// The lowest byte first, as they stand in a record.
std::uint64_t eight_bytes(const char* at) {
  std::uint64_t eight;
  std::memcpy(&eight, at, sizeof eight);
  return eight;
}

std::uint64_t sum_of_bytes(std::uint64_t eight) {
  constexpr std::uint64_t kEven = 0x00FF00FF00FF00FFu;
  constexpr std::uint64_t kEach = 0x0001000100010001u;
  return ((eight & kEven) + (eight >> 8 & kEven)) * kEach >> 48;
}

std::size_t count_terms(const HashedNumber* first, const HashedNumber* behind) {
  if (first == behind) return 0;
  std::size_t terms = 1;
  for (++first; first != behind; ++first) terms += first->hash != first[-1].hash ? 1 : 0;
  return terms;
}

/// Where the byte stands first, or else their number. What follows them up to `end` may be read too.
std::size_t find_byte(std::string_view bytes, char byte, const char* end) {
  constexpr std::uint64_t kHighBits = kLowBits << 7;
  std::size_t at = 0;
  while (at < bytes.size() && static_cast<std::size_t>(end - (bytes.data() + at)) >= kAtOnce) {
    const std::uint64_t differing = eight_bytes(bytes.data() + at) ^ kLowBits * static_cast<unsigned char>(byte);
    const std::uint64_t zero = (differing - kLowBits) & ~differing & kHighBits;  // the lowest one is exact
    if (zero != 0) return std::min(bytes.size(), at + static_cast<std::size_t>(std::countr_zero(zero)) / 8);
    at += kAtOnce;
  }
  while (at < bytes.size() && bytes[at] != byte) ++at;
  return std::min(at, bytes.size());
}

}  // namespace

/// First the tags, then the lists.
char* HashedListsWriter::write_bucket(const HashedNumber* first, const HashedNumber* behind, unsigned bucket_bits,
                                      unsigned more_bytes, char* to) {
  const std::size_t terms = count_terms(first, behind);
  std::uint64_t count = terms;
  for (; count >= 0x80; count >>= 7) *to++ = static_cast<char>(count | 0x80);
  *to++ = static_cast<char>(count);
  const char* const tags = to;
  *to++ = static_cast<char>(tag_of(first->hash, bucket_bits));
  for (const HashedNumber* at = first + 1; at != behind; ++at) {
    *to = static_cast<char>(tag_of(at->hash, bucket_bits));
    to += at->hash != at[-1].hash ? 1 : 0;
  }
  for (std::size_t term = 0; first != behind; ++term) {
    const std::uint64_t hash = first->hash;
    const bool is_alone =
        (term == 0 || tags[term - 1] != tags[term]) && (term + 1 == terms || tags[term] != tags[term + 1]);
    for (unsigned i = 0; !is_alone && i < more_bytes; ++i) *to++ = static_cast<char>(more_of(hash, bucket_bits, i));
    to = write_number(first->number, to);
    for (std::uint32_t before = first->number; ++first != behind && first->hash == hash; before = first->number) {
      if (first->number != before) to = write_number(first->number - before, to);
    }
    to[-1] = static_cast<char>(to[-1] | kEndOfList);
  }
  return to;
}

void HashedListsWriter::append(const std::vector<HashedNumber>& sorted, std::string& out) {
  constexpr std::size_t kMostBytesOfTerm = 1 + kHashBits / kBitsOfMore + 1;
  constexpr std::size_t kMostBytesOfCount = 10;
  const HashedNumber* first = sorted.data();
  const HashedNumber* const end = first + sorted.size();
  const std::size_t terms = count_terms(first, end);
  const std::size_t full = terms == 0 ? 0 : (terms - 1) / kMostTermsPerBucket;
  const unsigned bits = std::min(static_cast<unsigned>(std::bit_width(full)), kMostBucketBits);
  const unsigned differing = bits_to_differ(sorted);
  const unsigned told = bits + kTagBits;
  const unsigned more_bytes = differing <= told ? 0 : (differing - told + kBitsOfMore - 1) / kBitsOfMore;
  const std::size_t buckets = std::size_t{1} << bits;
  const std::size_t most = sorted.size() * (kMostBytesOfTerm + kMostBytesOfNumber) + buckets * kMostBytesOfCount;
  if (buckets_.size() < most) buckets_.resize(most);
  char* to = buckets_.data();
  ends_.clear();
  std::size_t longest = 0;
  while (ends_.size() < buckets) {
    char* const begin = to;
    const HashedNumber* behind = first;
    while (behind != end && bucket_of(behind->hash, bits) == ends_.size()) ++behind;
    if (first != behind) to = write_bucket(first, behind, bits, more_bytes, to);
    first = behind;
    longest = std::max(longest, static_cast<std::size_t>(to - begin));
    ends_.push_back(static_cast<std::uint32_t>(to - buckets_.data()));
  }
  const unsigned length_bytes = bytes_to_hold(longest);
  out += static_cast<char>(bits);
  out += static_cast<char>(length_bytes | more_bytes << 4);
  std::uint32_t before = 0;
  for (const std::uint32_t one : ends_) {
    for (unsigned i = 0; i < length_bytes; ++i) out += static_cast<char>((one - before) >> (8 * i) & 0xFF);
    before = one;
  }
  out.append(buckets_.data(), to);
}

HashedLists::HashedLists(std::string_view bytes) : bytes_(bytes) {
  if (bytes.size() < kHeadBytes) fail();
  bucket_bits_ = static_cast<unsigned char>(bytes[0]);
  const unsigned widths = static_cast<unsigned char>(bytes[1]);
  length_bytes_ = widths & 0x0F;
  more_bytes_ = widths >> 4;
  if (bucket_bits_ > kMostBucketBits || (length_bytes_ != 1 && length_bytes_ != 2 && length_bytes_ != 4)) fail();
  if (bucket_bits_ + kTagBits + more_bytes_ * kBitsOfMore >= kHashBits + kBitsOfMore) fail();
  buckets_at_ = kHeadBytes + (std::size_t{1} << bucket_bits_) * length_bytes_;
  if (bytes.size() < buckets_at_) fail();
}

std::uint64_t HashedLists::bytes_before(std::size_t bucket) const {
  const char* at = bytes_.data() + kHeadBytes;
  std::uint64_t sum = 0;
  if (length_bytes_ == 1) {
    for (; bucket >= kAtOnce; bucket -= kAtOnce, at += kAtOnce) sum += sum_of_bytes(eight_bytes(at));
    if (static_cast<std::size_t>(end() - at) >= kAtOnce)
      return sum + sum_of_bytes(eight_bytes(at) & ~(~std::uint64_t{0} << 8 * bucket));
  }
  for (; bucket > 0; --bucket, at += length_bytes_) sum += length_at(at);
  return sum;
}

std::uint64_t HashedLists::length_at(const char* at) const {
  std::uint64_t length = 0;
  for (unsigned i = 0; i < length_bytes_; ++i) length |= std::uint64_t{static_cast<unsigned char>(at[i])} << 8 * i;
  return length;
}

const char* HashedLists::skip_lists(const char* at, const char* end, std::size_t lists) const {
  if (lists == 0) return at;
  while (at < end && static_cast<std::size_t>(this->end() - at) >= kAtOnce) {
    std::uint64_t ends = eight_bytes(at) >> 7 & kLowBits;
    const std::size_t here = ends * kLowBits >> 56;
    if (here >= lists) {
      for (; lists > 1; --lists) ends &= ends - 1;
      return std::min(at + std::countr_zero(ends) / 8 + 1, end);
    }
    lists -= here;
    at += kAtOnce;
  }
  for (; lists > 0 && at < end; ++at) lists -= static_cast<unsigned char>(*at) >> 7;
  return std::min(at, end);
}

std::string_view HashedLists::list_of(std::uint64_t hash) const {
  const std::size_t bucket = bucket_of(hash, bucket_bits_);
  const std::uint64_t before = bytes_before(bucket);
  const std::uint64_t length = length_at(bytes_.data() + kHeadBytes + bucket * length_bytes_);
  if (before + length > bytes_.size() - buckets_at_) fail();
  if (length == 0) return {};
  RecordReader reader(bytes_.substr(buckets_at_ + before, length));
  const std::string_view tags = reader.bytes(reader.number());
  const char* const lists = tags.data() + tags.size();
  const char* const end = lists + reader.rest().size();
  const auto tag = static_cast<char>(tag_of(hash, bucket_bits_));
  const std::size_t first = find_byte(tags, tag, this->end());
  std::size_t behind = first;
  while (behind < tags.size() && tags[behind] == tag) ++behind;
  if (first == behind) return {};
  const char* at = skip_lists(lists, end, first);
  if (behind - first == 1) return {at, end};
  for (std::size_t term = first; term < behind; ++term, at = skip_lists(at, end, 1)) {
    if (static_cast<std::size_t>(end - at) < more_bytes_) fail();
    unsigned same = 0;
    while (same < more_bytes_ && static_cast<unsigned char>(at[same]) == more_of(hash, bucket_bits_, same)) ++same;
    if (same == more_bytes_) return {at + same, end};
  }
  return {};
}

void HashedLists::read(std::uint64_t hash, std::vector<std::uint32_t>& numbers) const {
  const std::string_view list = list_of(hash);
  if (list.empty()) return;
  std::uint32_t number = 0;
  std::uint32_t step = 0;
  unsigned shift = 0;
  for (const char one : list) {
    const auto byte = static_cast<unsigned char>(one);
    step |= (byte & ((1U << kBitsPerByte) - 1)) << shift;
    shift += kBitsPerByte;
    if ((byte & kEndOfNumber) == 0) {
      if (shift >= kBitsPerByte * kMostBytesOfNumber) fail();
      continue;
    }
    number += step;
    numbers.push_back(number);
    step = shift = 0;
    if ((byte & kEndOfList) != 0) return;
  }
  fail();
}

std::string_view HashedLists::rest() const {
  const std::uint64_t before = bytes_before(std::size_t{1} << bucket_bits_);
  if (before > bytes_.size() - buckets_at_) fail();
  return bytes_.substr(buckets_at_ + before);
}

}  // namespace referat
