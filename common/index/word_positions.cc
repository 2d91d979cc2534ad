#include "common/index/word_positions.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include <xapian.h>

#include "common/index/varint.h"
#include "common/text/word_hash.h"

namespace referat {
namespace {

[[noreturn]] void fail() {
  throw Xapian::DatabaseCorruptError("a record of word positions is none");
}

constexpr std::size_t kHeadBytes = 2;
constexpr unsigned kHashBits = 64;
constexpr unsigned kTagBits = 8;
constexpr unsigned kBitsOfMore = 7;  ///< that a byte holds which tells words of one tag apart
constexpr unsigned kMostBucketBits = 20;
constexpr std::size_t kMostWordsPerBucket = 16;  ///< in the mean
constexpr unsigned kLeastPartBits = 12;

constexpr unsigned kBitsOfPosition = 6;
constexpr unsigned char kEndOfNumber = 0x40;
constexpr unsigned char kEndOfList = 0x80;
constexpr std::size_t kMostBytesOfNumber = 6;

constexpr std::uint64_t kLowBits = 0x0101010101010101u;
constexpr std::size_t kAtOnce = sizeof kLowBits;

/// The fewest bits that tell different hashes of sorted ones apart.
template <typename Occurrences>
unsigned bits_to_differ(const Occurrences& sorted) {
  unsigned bits = 0;
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const std::uint64_t differing = sorted[i - 1].hash ^ sorted[i].hash;
    if (differing != 0) bits = std::max(bits, static_cast<unsigned>(std::countl_zero(differing)) + 1);
  }
  return bits;
}

/// The values of the term at `first`, which becomes the place of the next one: each from the one before, twice that,
/// and 1 more where another one follows.
template <typename Occurrences>
void append_values(const Occurrences& sorted, std::size_t& first, std::string& record) {
  std::uint32_t before = 0;
  for (bool goes_on = true; goes_on;) {
    const auto one = sorted[first];
    while (first < sorted.size() && sorted[first].hash == one.hash && sorted[first].value == one.value) ++first;
    goes_on = first < sorted.size() && sorted[first].hash == one.hash;
    append_varint((one.value - before) * 2ULL + (goes_on ? 1 : 0), record);
    before = one.value;
  }
}

/// Stable. By insertion, since there are few, unless an item is as long as a book.
template <typename Occurrence>
void sort_few(Occurrence* first, Occurrence* last) {
  constexpr std::ptrdiff_t kFew = 32;
  const auto by_hash = [](const Occurrence& a, const Occurrence& b) { return a.hash < b.hash; };
  if (last - first > kFew) return std::stable_sort(first, last, by_hash);
  for (Occurrence* at = first; at != last; ++at) std::rotate(std::upper_bound(first, at, *at, by_hash), at, at + 1);
}

unsigned tag_of(std::uint64_t hash, unsigned bucket_bits) {
  return static_cast<unsigned>(hash << bucket_bits >> (kHashBits - kTagBits));
}

/// The byte number `number` of those that tell words of one tag apart.
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
char* write_position(std::uint32_t number, char* to) {
  constexpr unsigned kMask = (1U << kBitsOfPosition) - 1;
  for (; number > kMask; number >>= kBitsOfPosition) *to++ = static_cast<char>(number & kMask);
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

template <typename Occurrences>
std::size_t count_terms(const Occurrences& sorted) {
  std::size_t terms = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) terms += i == 0 || sorted[i].hash != sorted[i - 1].hash ? 1 : 0;
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

/// The regions of a record, one by one.
class RegionReader {
 public:
  /// `regions`: what is behind the buckets.
  explicit RegionReader(std::string_view regions) : reader_(regions), left_(reader_.number()) {}

  bool next() {
    if (left_ == 0) return false;
    --left_;
    stretch_.region = static_cast<Region>(reader_.bytes(1).front());
    stretch_.start += static_cast<std::uint32_t>(reader_.number());
    return true;
  }
  /// The last one read.
  const WordPositions::Stretch& stretch() const { return stretch_; }
  std::string_view rest() const { return reader_.rest(); }

 private:
  RecordReader reader_;
  std::uint64_t left_;
  WordPositions::Stretch stretch_{Region::other, 0};
};

}  // namespace

Region region_of_section(std::string_view kind) {
  if (kind == "Beslutning") return Region::decision;
  if (kind == "Indstilling") return Region::recommendation;
  if (kind == "Sagsfremstilling" || kind == "Baggrund" || kind == "Tekst") return Region::facts;
  if (kind == "Protokol") return Region::note;
  if (kind == "Bilag") return Region::attachments;
  return Region::other;
}

void WordPositionsBuilder::start_region(Region region, std::uint32_t position) {
  regions_.push_back({region, position, {}});
}

void WordPositionsBuilder::add_border(std::uint32_t position, std::size_t offset_bytes) {
  Stretch& stretch = regions_.back();
  if (position % kBlockPositions == 0 && position > stretch.start + 1) stretch.borders_bytes.push_back(offset_bytes);
}

/// By their first byte hashes are spread evenly: what has the same is few. Values came rising, and stay so.
void WordPositionsBuilder::sort_by_hash(std::vector<Occurrence>& occurrences) {
  constexpr unsigned kShift = 56;
  constexpr std::size_t kBins = 1 << 8;
  std::array<std::size_t, kBins + 1> ends{};
  for (const Occurrence& one : occurrences) ++ends[(one.hash >> kShift) + 1];
  for (std::size_t bin = 1; bin <= kBins; ++bin) ends[bin] += ends[bin - 1];
  sorted_.resize(occurrences.size());
  for (const Occurrence& one : occurrences) sorted_[ends[one.hash >> kShift]++] = one;  // from where the bin begins
  std::size_t begin = 0;
  for (std::size_t bin = 0; bin < kBins; ++bin) {
    sort_few(sorted_.data() + begin, sorted_.data() + ends[bin]);
    begin = ends[bin];
  }
  occurrences.swap(sorted_);
}

/// A pass for each bucket's tags and one for its lists.
void WordPositionsBuilder::append_buckets(std::string& record) {
  constexpr std::size_t kMostBytesOfWord = 1 + kHashBits / kBitsOfMore + 1;
  constexpr std::size_t kMostBytesOfCount = 10;
  const std::size_t terms = count_terms(words_);
  const std::size_t full = terms == 0 ? 0 : (terms - 1) / kMostWordsPerBucket;
  const unsigned bits = std::min(static_cast<unsigned>(std::bit_width(full)), kMostBucketBits);
  const unsigned differing = bits_to_differ(words_);
  const unsigned told = bits + kTagBits;
  const unsigned more = differing <= told ? 0 : (differing - told + kBitsOfMore - 1) / kBitsOfMore;
  const std::size_t buckets = std::size_t{1} << bits;
  const std::size_t most = words_.size() * (kMostBytesOfWord + kMostBytesOfNumber) + buckets * kMostBytesOfCount;
  if (buckets_.size() < most) buckets_.resize(most);
  char* to = buckets_.data();
  ends_.clear();
  std::size_t longest = 0;
  const Occurrence* const end = words_.data() + words_.size();
  std::string count;
  for (const Occurrence* first = words_.data(); ends_.size() < buckets;) {
    char* const begin = to;
    const Occurrence* behind = first;
    while (behind != end && bucket_of(behind->hash, bits) == ends_.size()) ++behind;
    if (first != behind) {
      std::size_t here = 1;
      for (const Occurrence* at = first + 1; at != behind; ++at) here += at->hash != at[-1].hash ? 1 : 0;
      count.clear();
      append_varint(here, count);
      to = std::copy(count.begin(), count.end(), to);
      const char* const tags = to;
      *to++ = static_cast<char>(tag_of(first->hash, bits));
      for (const Occurrence* at = first + 1; at != behind; ++at) {
        *to = static_cast<char>(tag_of(at->hash, bits));
        to += at->hash != at[-1].hash ? 1 : 0;
      }
      for (std::size_t word = 0; first != behind; ++word) {
        const std::uint64_t hash = first->hash;
        if ((word > 0 && tags[word - 1] == tags[word]) || (word + 1 < here && tags[word] == tags[word + 1])) {
          for (unsigned i = 0; i < more; ++i) *to++ = static_cast<char>(more_of(hash, bits, i));
        }
        to = write_position(first->value, to);
        for (std::uint32_t before = first->value; ++first != behind && first->hash == hash; before = first->value) {
          if (first->value != before) to = write_position(first->value - before, to);
        }
        to[-1] = static_cast<char>(to[-1] | kEndOfList);
      }
    }
    longest = std::max(longest, static_cast<std::size_t>(to - begin));
    ends_.push_back(static_cast<std::uint32_t>(to - buckets_.data()));
  }
  const unsigned length_bytes = bytes_to_hold(longest);
  record += static_cast<char>(bits);
  record += static_cast<char>(length_bytes | more << 4);
  std::uint32_t before = 0;
  for (const std::uint32_t one : ends_) {
    for (unsigned i = 0; i < length_bytes; ++i) record += static_cast<char>((one - before) >> (8 * i) & 0xFF);
    before = one;
  }
  record.append(buckets_.data(), to);
}

void WordPositionsBuilder::append_parts(std::string& record) {
  append_varint(count_terms(parts_), record);
  if (parts_.empty()) return;
  const unsigned bits = std::max(kLeastPartBits, bits_to_differ(parts_));
  append_varint(bits, record);
  std::uint64_t hash = 0;
  for (std::size_t first = 0; first < parts_.size();) {
    const std::uint64_t cut = parts_[first].hash >> (kHashBits - bits);
    append_varint(cut - hash, record);
    hash = cut;
    append_values(parts_, first, record);
  }
}

std::string WordPositionsBuilder::finish() {
  sort_by_hash(words_);
  sort_by_hash(parts_);
  std::string record;
  append_buckets(record);
  append_varint(regions_.size(), record);
  std::uint32_t start = 0;
  for (const Stretch& stretch : regions_) {
    record += static_cast<char>(stretch.region);
    append_varint(stretch.start - start, record);
    start = stretch.start;
  }
  append_parts(record);
  for (const Stretch& stretch : regions_) {
    append_varint(stretch.borders_bytes.size(), record);
    std::size_t at = 0;
    for (const std::size_t border : stretch.borders_bytes) {
      append_varint(border - at, record);
      at = border;
    }
  }
  regions_.clear();
  words_.clear();
  parts_.clear();
  return record;
}

WordPositions::WordPositions(std::string_view record) : record_(record) {
  if (record.size() < kHeadBytes) fail();
  bucket_bits_ = static_cast<unsigned char>(record[0]);
  const unsigned widths = static_cast<unsigned char>(record[1]);
  length_bytes_ = widths & 0x0F;
  more_bytes_ = widths >> 4;
  if (bucket_bits_ > kMostBucketBits || (length_bytes_ != 1 && length_bytes_ != 2 && length_bytes_ != 4)) fail();
  if (bucket_bits_ + kTagBits + more_bytes_ * kBitsOfMore >= kHashBits + kBitsOfMore) fail();
  directory_bytes_ = (std::size_t{1} << bucket_bits_) * length_bytes_;
  if (record.size() - kHeadBytes < directory_bytes_) fail();
}

std::uint64_t WordPositions::bytes_before(std::size_t bucket) const {
  const char* at = record_.data() + kHeadBytes;
  std::uint64_t sum = 0;
  if (length_bytes_ == 1) {
    for (; bucket >= kAtOnce; bucket -= kAtOnce, at += kAtOnce) sum += sum_of_bytes(eight_bytes(at));
    if (static_cast<std::size_t>(end() - at) >= kAtOnce)
      return sum + sum_of_bytes(eight_bytes(at) & ~(~std::uint64_t{0} << 8 * bucket));
  }
  for (; bucket > 0; --bucket, at += length_bytes_) sum += length_at(at);
  return sum;
}

/// Lowest byte first.
std::uint64_t WordPositions::length_at(const char* at) const {
  std::uint64_t length = 0;
  for (unsigned i = 0; i < length_bytes_; ++i) length |= std::uint64_t{static_cast<unsigned char>(at[i])} << 8 * i;
  return length;
}

const char* WordPositions::skip_lists(const char* at, const char* end, std::size_t lists) const {
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

std::string_view WordPositions::list_of(std::uint64_t hash) const {
  const std::size_t bucket = bucket_of(hash, bucket_bits_);
  const std::uint64_t before = bytes_before(bucket);
  const std::uint64_t length = length_at(record_.data() + kHeadBytes + bucket * length_bytes_);
  if (before + length > record_.size() - kHeadBytes - directory_bytes_) fail();
  if (length == 0) return {};
  RecordReader reader(record_.substr(kHeadBytes + directory_bytes_ + before, length));
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
  for (std::size_t word = first; word < behind; ++word, at = skip_lists(at, end, 1)) {
    if (static_cast<std::size_t>(end - at) < more_bytes_) fail();
    unsigned same = 0;
    while (same < more_bytes_ && static_cast<unsigned char>(at[same]) == more_of(hash, bucket_bits_, same)) ++same;
    if (same == more_bytes_) return {at + same, end};
  }
  return {};
}

void WordPositions::positions_of(std::uint64_t hash, unsigned regions, std::vector<std::uint32_t>& positions) const {
  const std::string_view list = list_of(hash);
  if (list.empty()) return;
  const std::size_t first = positions.size();
  std::uint32_t position = 0;
  std::uint32_t step = 0;
  unsigned shift = 0;
  for (const char one : list) {
    const auto byte = static_cast<unsigned char>(one);
    step |= (byte & ((1U << kBitsOfPosition) - 1)) << shift;
    shift += kBitsOfPosition;
    if ((byte & kEndOfNumber) == 0) {
      if (shift >= kBitsOfPosition * kMostBytesOfNumber) fail();
      continue;
    }
    position += step;
    positions.push_back(position);
    step = shift = 0;
    if ((byte & kEndOfList) == 0) continue;
    if (regions != kAllRegions) keep_in(regions, first, positions);
    return;
  }
  fail();
}

std::string_view WordPositions::regions() const {
  const std::uint64_t before = bytes_before(std::size_t{1} << bucket_bits_);
  if (before > record_.size() - kHeadBytes - directory_bytes_) fail();
  return record_.substr(kHeadBytes + directory_bytes_ + before);
}

std::string_view WordPositions::read_regions(std::vector<Stretch>& stretches) const {
  RegionReader reader(regions());
  stretches.clear();
  while (reader.next()) stretches.push_back(reader.stretch());
  return reader.rest();
}

void WordPositions::keep_in(unsigned wanted, std::size_t first, std::vector<std::uint32_t>& positions) const {
  RegionReader reader(regions());
  bool is_wanted = false;  // what is before the first region is in none
  bool more = reader.next();
  std::size_t kept = first;
  for (std::size_t i = first; i < positions.size(); ++i) {
    for (; more && reader.stretch().start <= positions[i]; more = reader.next())
      is_wanted = (wanted & region_bit(reader.stretch().region)) != 0;
    positions[kept] = positions[i];
    kept += is_wanted ? 1 : 0;
  }
  positions.resize(kept);
}

bool WordPositions::is_in(std::uint32_t position, unsigned wanted) const {
  if (wanted == kAllRegions) return true;
  RegionReader reader(regions());
  bool is_wanted = false;
  while (reader.next() && reader.stretch().start <= position)
    is_wanted = (wanted & region_bit(reader.stretch().region)) != 0;
  return is_wanted;
}

bool WordPositions::has_part(std::uint64_t hash, unsigned wanted) const {
  RegionReader behind(regions());
  while (behind.next()) {
  }
  PartReader parts(behind.rest());
  while (parts.next() && !parts.is_behind(hash)) {
    const bool found = parts.is(hash);
    for (std::uint32_t block = 0; parts.next_block(block);) {
      // The block may begin before its region, but no other region begins in it.
      if (found && is_in((block + 1) * kBlockPositions - 1, wanted)) return true;
    }
  }
  return false;
}

PartReader::PartReader(std::string_view parts) : reader_(parts), left_(reader_.number()) {
  if (left_ == 0) return;
  const std::uint64_t bits = reader_.number();
  if (bits == 0 || bits > kHashBits) fail();
  dropped_ = kHashBits - static_cast<unsigned>(bits);
}

bool PartReader::next() {
  if (left_ == 0) return false;
  --left_;
  hash_ += reader_.number();
  block_ = 0;
  goes_on_ = true;
  return true;
}

bool PartReader::next_block(std::uint32_t& block) {
  if (!goes_on_) return false;
  const std::uint64_t number = reader_.number();
  goes_on_ = number % 2 != 0;
  block_ += static_cast<std::uint32_t>(number / 2);
  block = block_;
  return true;
}

}  // namespace referat
