#include "common/index/word_positions.h"

#include <algorithm>
#include <array>
#include <bit>

#include <xapian.h>

#include "common/index/varint.h"
#include "common/text/word_hash.h"

namespace referat {
namespace {

constexpr unsigned kLeastHashBits = 8;

/// The fewest bits that tell different hashes of sorted ones apart.
template <typename Occurrences>
unsigned bits_to_differ(const Occurrences& sorted) {
  unsigned bits = kLeastHashBits;
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

template <typename Occurrences>
std::size_t count_terms(const Occurrences& sorted) {
  std::size_t terms = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) terms += i == 0 || sorted[i].hash != sorted[i - 1].hash ? 1 : 0;
  return terms;
}

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

std::string WordPositionsBuilder::finish() {
  sort_by_hash(words_);
  sort_by_hash(parts_);
  const unsigned bits = std::max(bits_to_differ(words_), bits_to_differ(parts_));
  const unsigned dropped = WordPositions::kMostHashBits - bits;

  std::string record;
  append_varint(bits, record);
  append_varint(regions_.size(), record);
  std::uint32_t start = 0;
  for (const Stretch& stretch : regions_) {
    record += static_cast<char>(stretch.region);
    append_varint(stretch.start - start, record);
    start = stretch.start;
  }

  std::string buckets;
  std::size_t first = 0;
  for (std::uint64_t bucket = 0; bucket < WordPositions::kBuckets; ++bucket) {
    const std::size_t before = buckets.size();
    std::uint64_t hash = bucket << (bits - WordPositions::kBucketBits);
    while (first < words_.size() &&
           words_[first].hash >> (WordPositions::kMostHashBits - WordPositions::kBucketBits) == bucket) {
      append_varint((words_[first].hash >> dropped) - hash, buckets);
      hash = words_[first].hash >> dropped;
      append_values(words_, first, buckets);
    }
    append_varint(buckets.size() - before, record);
  }
  record += buckets;

  append_varint(count_terms(parts_), record);
  std::uint64_t hash = 0;
  for (first = 0; first < parts_.size();) {
    append_varint((parts_[first].hash >> dropped) - hash, record);
    hash = parts_[first].hash >> dropped;
    append_values(parts_, first, record);
  }
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

WordPositions::WordPositions(std::string_view record) {
  RecordReader reader(record);
  hash_bits_ = static_cast<unsigned>(reader.number());
  if (hash_bits_ < kLeastHashBits || hash_bits_ > kMostHashBits)
    throw Xapian::DatabaseCorruptError("a record of word positions begins wrong");
  std::uint32_t start = 0;
  for (std::uint64_t left = reader.number(); left > 0; --left) {
    const auto region = static_cast<Region>(reader.number());
    start += static_cast<std::uint32_t>(reader.number());
    stretches_.push_back({region, start});
  }
  std::array<std::uint64_t, kBuckets> bytes;
  for (std::uint64_t& one : bytes) one = reader.number();
  for (std::size_t i = 0; i < kBuckets; ++i) buckets_[i] = reader.bytes(bytes[i]);
  parts_ = reader.rest();
}

bool WordPositions::is_in(std::uint32_t position, unsigned regions) const {
  if (regions == kAllRegions) return true;
  const auto after = std::find_if(stretches_.begin(), stretches_.end(),
                                  [&](const Stretch& stretch) { return stretch.start > position; });
  return after != stretches_.begin() && (regions & region_bit((after - 1)->region)) != 0;
}

void WordPositions::read_positions(std::uint64_t whole_hash, unsigned regions,
                                   std::vector<std::uint32_t>& positions) const {
  const std::uint64_t wanted = whole_hash >> (kMostHashBits - hash_bits_);
  const std::uint64_t bucket = wanted >> (hash_bits_ - kBucketBits);
  RecordReader reader(buckets_[bucket]);
  for (std::uint64_t hash = bucket << (hash_bits_ - kBucketBits); !reader.rest().empty();) {
    hash += reader.number();
    if (hash > wanted) return;
    std::uint64_t position = 0;
    for (bool goes_on = true; goes_on;) {
      const std::uint64_t number = reader.number();
      goes_on = number % 2 != 0;
      position += number / 2;
      if (hash == wanted && is_in(static_cast<std::uint32_t>(position), regions))
        positions.push_back(static_cast<std::uint32_t>(position));
    }
    if (hash == wanted) return;
  }
}

void WordPositions::positions_of(const std::vector<std::string>& terms, unsigned regions,
                                 std::vector<std::vector<std::uint32_t>>& answers) const {
  answers.resize(terms.size());
  for (std::size_t i = 0; i < terms.size(); ++i) {
    answers[i].clear();
    read_positions(word_hash(terms[i]), regions, answers[i]);
  }
}

bool WordPositions::has_part(std::string_view term, unsigned regions) const {
  RecordReader reader(parts_);
  const std::uint64_t wanted = word_hash(term) >> (kMostHashBits - hash_bits_);
  std::uint64_t hash = 0;
  for (std::uint64_t left = reader.number(); left > 0; --left) {
    hash += reader.number();
    std::uint64_t block = 0;
    for (bool goes_on = true; goes_on;) {
      const std::uint64_t number = reader.number();
      goes_on = number % 2 != 0;
      block += number / 2;
      // The block may begin before its region, but no other region begins in it.
      if (hash == wanted && is_in(static_cast<std::uint32_t>((block + 1) * kBlockPositions - 1), regions)) return true;
    }
    if (hash >= wanted) return false;
  }
  return false;
}

}  // namespace referat
