#include "common/index/word_positions.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include <xapian.h>

namespace referat {
namespace {

constexpr unsigned kLeastHashBits = 8;
constexpr unsigned kMostHashBits = 64;

/// All bits depend on all of the term.
std::uint64_t hash_of(std::string_view term) {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15u;  // 2^64 by the golden ratio
  std::uint64_t hash = term.size() * kMix;
  while (!term.empty()) {
    std::uint64_t eight = 0;
    const std::size_t bytes = std::min(term.size(), sizeof eight);
    std::memcpy(&eight, term.data(), bytes);
    hash = (hash ^ eight) * kMix;
    hash ^= hash >> 29;
    term.remove_prefix(bytes);
  }
  return hash * kMix;
}

void append_varint(std::uint64_t number, std::string& out) {
  for (; number >= 0x80; number >>= 7) out += static_cast<char>(number | 0x80);
  out += static_cast<char>(number);
}

/// Reads numbers from the front of a record.
class VarintReader {
 public:
  explicit VarintReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  std::uint64_t next() {
    std::uint64_t number = 0;
    for (unsigned shift = 0; at_ < end_ && shift < 64; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at_++);
      number |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return number;
    }
    throw Xapian::DatabaseCorruptError("a record of word positions is cut short");
  }

  void skip(std::uint64_t numbers) {
    while (numbers > 0 && at_ < end_) numbers -= static_cast<unsigned char>(*at_++) < 0x80 ? 1 : 0;
    if (numbers > 0) throw Xapian::DatabaseCorruptError("a record of word positions is cut short");
  }

  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

 private:
  const char* at_;
  const char* end_;
};

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
  regions_.emplace_back(region, position);
}

void WordPositionsBuilder::add_word(std::string_view term, std::uint32_t position) {
  words_.push_back({hash_of(term), position});
}

void WordPositionsBuilder::add_part(std::string_view term) {
  parts_.push_back({hash_of(term), region_bit(regions_.back().first)});
}

std::string WordPositionsBuilder::finish() {
  const auto by_hash = [](const Occurrence& a, const Occurrence& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.value < b.value;
  };
  std::sort(words_.begin(), words_.end(), by_hash);
  std::sort(parts_.begin(), parts_.end(), by_hash);
  const unsigned bits = std::max(bits_to_differ(words_), bits_to_differ(parts_));
  const unsigned dropped = kMostHashBits - bits;

  std::string record;
  append_varint(bits, record);
  append_varint(regions_.size(), record);
  std::uint32_t start = 0;
  for (const auto& [region, position] : regions_) {
    record += static_cast<char>(region);
    append_varint(position - start, record);
    start = position;
  }

  append_varint(count_terms(words_), record);
  std::uint64_t hash = 0;
  for (std::size_t first = 0; first < words_.size();) {
    std::size_t end = first;
    std::size_t count = 0;
    for (; end < words_.size() && words_[end].hash == words_[first].hash; ++end)
      count += end == first || words_[end].value != words_[end - 1].value ? 1 : 0;
    append_varint((words_[first].hash >> dropped) - hash, record);
    append_varint(count, record);
    hash = words_[first].hash >> dropped;
    std::uint32_t position = 0;
    for (std::size_t i = first; i < end; ++i) {
      if (i > first && words_[i].value == words_[i - 1].value) continue;
      append_varint(words_[i].value - position, record);
      position = words_[i].value;
    }
    first = end;
  }

  append_varint(count_terms(parts_), record);
  hash = 0;
  for (std::size_t first = 0; first < parts_.size();) {
    unsigned regions = 0;
    std::size_t end = first;
    for (; end < parts_.size() && parts_[end].hash == parts_[first].hash; ++end) regions |= parts_[end].value;
    append_varint((parts_[first].hash >> dropped) - hash, record);
    append_varint(regions, record);
    hash = parts_[first].hash >> dropped;
    first = end;
  }
  regions_.clear();
  words_.clear();
  parts_.clear();
  return record;
}

WordPositions::WordPositions(std::string_view record) {
  VarintReader reader(record);
  hash_bits_ = static_cast<unsigned>(reader.next());
  if (hash_bits_ < kLeastHashBits || hash_bits_ > kMostHashBits)
    throw Xapian::DatabaseCorruptError("a record of word positions begins wrong");
  std::uint32_t start = 0;
  for (std::uint64_t left = reader.next(); left > 0; --left) {
    const auto region = static_cast<Region>(reader.next());
    start += static_cast<std::uint32_t>(reader.next());
    stretches_.push_back({region, start});
  }
  words_ = reader.rest();
}

bool WordPositions::is_in(std::uint32_t position, unsigned regions) const {
  if (regions == kAllRegions) return true;
  const auto after = std::find_if(stretches_.begin(), stretches_.end(),
                                  [&](const Stretch& stretch) { return stretch.start > position; });
  return after != stretches_.begin() && (regions & region_bit((after - 1)->region)) != 0;
}

void WordPositions::positions_of(const std::vector<std::string>& terms, unsigned regions,
                                 std::vector<std::vector<std::uint32_t>>& answers) const {
  answers.resize(terms.size());
  std::uint64_t last_wanted = 0;
  std::vector<std::uint64_t> wanted;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    answers[i].clear();
    wanted.push_back(hash_of(terms[i]) >> (kMostHashBits - hash_bits_));
    last_wanted = std::max(last_wanted, wanted.back());
  }
  VarintReader reader(words_);
  std::uint64_t hash = 0;
  for (std::uint64_t left = reader.next(); left > 0; --left) {
    hash += reader.next();
    if (hash > last_wanted) return;
    const std::uint64_t count = reader.next();
    const auto first = std::find(wanted.begin(), wanted.end(), hash);
    if (first == wanted.end()) {
      reader.skip(count);
      continue;
    }
    std::vector<std::uint32_t>& positions = answers[static_cast<std::size_t>(first - wanted.begin())];
    std::uint32_t position = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
      position += static_cast<std::uint32_t>(reader.next());
      if (is_in(position, regions)) positions.push_back(position);
    }
    for (auto again = std::find(first + 1, wanted.end(), hash); again != wanted.end();
         again = std::find(again + 1, wanted.end(), hash))
      answers[static_cast<std::size_t>(again - wanted.begin())] = positions;
  }
}

bool WordPositions::has_part(std::string_view term, unsigned regions) const {
  VarintReader reader(words_);
  for (std::uint64_t left = reader.next(); left > 0; --left) {
    reader.next();
    reader.skip(reader.next());
  }
  const std::uint64_t wanted = hash_of(term) >> (kMostHashBits - hash_bits_);
  std::uint64_t hash = 0;
  for (std::uint64_t left = reader.next(); left > 0; --left) {
    hash += reader.next();
    const std::uint64_t bits = reader.next();
    if (hash == wanted) return (bits & regions) != 0;
  }
  return false;
}

}  // namespace referat
