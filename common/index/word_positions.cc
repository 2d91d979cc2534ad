#include "common/index/word_positions.h"

#include <algorithm>
#include <array>

#include <xapian.h>

#include "common/index/varint.h"

namespace referat {
namespace {

/// Stable. By insertion, since there are few, unless an item is as long as a book.
void sort_few(HashedNumber* first, HashedNumber* last) {
  constexpr std::ptrdiff_t kFew = 32;
  const auto by_hash = [](const HashedNumber& a, const HashedNumber& b) { return a.hash < b.hash; };
  if (last - first > kFew) return std::stable_sort(first, last, by_hash);
  for (HashedNumber* at = first; at != last; ++at) std::rotate(std::upper_bound(first, at, *at, by_hash), at, at + 1);
}

/// The regions of a record, one by one.
class RegionReader {
 public:
  /// `regions`: what is behind the parts.
  explicit RegionReader(std::string_view regions) : reader_(regions), left_(reader_.number()) {}

  bool next() {
    if (left_ == 0) return false;
    --left_;
    stretch_.region = static_cast<Region>(reader_.bytes(1).front());
    if (stretch_.region > Region::other) throw Xapian::DatabaseCorruptError("a record names no region");
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
void WordPositionsBuilder::sort_by_hash(std::vector<HashedNumber>& occurrences) {
  constexpr unsigned kShift = 56;
  constexpr std::size_t kBins = 1 << 8;
  std::array<std::size_t, kBins + 1> ends{};
  for (const HashedNumber& one : occurrences) ++ends[(one.hash >> kShift) + 1];
  for (std::size_t bin = 1; bin <= kBins; ++bin) ends[bin] += ends[bin - 1];
  sorted_.resize(occurrences.size());
  for (const HashedNumber& one : occurrences) sorted_[ends[one.hash >> kShift]++] = one;  // from where the bin begins
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
  std::string record;
  writer_.append(words_, record);
  writer_.append(parts_, record);
  append_varint(regions_.size(), record);
  std::uint32_t start = 0;
  for (const Stretch& stretch : regions_) {
    record += static_cast<char>(stretch.region);
    append_varint(stretch.start - start, record);
    start = stretch.start;
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

std::string_view WordPositions::regions() const {
  return HashedLists(words_.rest()).rest();
}

std::string_view WordPositions::read_regions(std::vector<Stretch>& stretches) const {
  RegionReader reader(regions());
  stretches.clear();
  while (reader.next()) stretches.push_back(reader.stretch());
  return reader.rest();
}

void WordPositions::keep_in(unsigned wanted, std::size_t first, std::vector<std::uint32_t>& positions) const {
  if (wanted == kAllRegions || first == positions.size()) return;
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

void WordPositions::positions_of(std::uint64_t hash, unsigned wanted, std::vector<std::uint32_t>& positions) const {
  const std::size_t first = positions.size();
  words_.read(hash, positions);
  keep_in(wanted, first, positions);
}

void WordPositions::part_positions_of(std::uint64_t hash, unsigned wanted,
                                      std::vector<std::uint32_t>& positions) const {
  const std::size_t first = positions.size();
  HashedLists(words_.rest()).read(hash, positions);
  for (std::size_t i = first; i < positions.size(); ++i) positions[i] = (positions[i] + 1) * kBlockPositions - 1;
  keep_in(wanted, first, positions);
}

}  // namespace referat
