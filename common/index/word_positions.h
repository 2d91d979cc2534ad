// Where the words of an item stand: one record per document, read for the few documents that a phrase or a nearness is
// asked of, and for those that are shown (word_blocks.h). Xapian's own table has an entry per term and document, which
// is half of an index and of the time it takes.
//
// The record, numbers as base-128 varints:
//
//   bits of a hash
//   regions: how many; each its kind (a byte) and where it starts, from the start of the one before
//   words:   in kBuckets by the first bits of their hashes: how many bytes each bucket has, then the buckets; of each
//            word its hash (from the one before) and its positions, each from the one before, twice that, and 1 more
//            where another one follows
//   parts:   how many; each its hash (from the one before) and the blocks it stands in, likewise
//   borders: of each region's text how many, then where the first word of each block but the first begins, in bytes
//            from the one before
//
// Positions are counted off in blocks of kBlockPositions, from the front of the document.
//
// Terms are kept as their hashes, cut to as many bits as it takes for those of this document to differ: whoever asks
// knows already that the document has the term.
#ifndef REFERAT_COMMON_INDEX_WORD_POSITIONS_H
#define REFERAT_COMMON_INDEX_WORD_POSITIONS_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/word_hash.h"

namespace referat {

/// What a stretch of an item's text is, as far as queries tell it apart.
enum class Region : std::uint8_t { title, decision, recommendation, facts, note, attachments, other };

constexpr unsigned region_bit(Region region) {
  return 1U << static_cast<unsigned>(region);
}

inline constexpr unsigned kAllRegions = ~0U;

inline constexpr std::uint32_t kBlockPositions = 8;

/// Of the kind of section that a text belongs to.
Region region_of_section(std::string_view kind);

/// Collects an item's words in the order of their positions.
class WordPositionsBuilder {
 public:
  /// Its words stand behind `position`, which is a block or more behind the last word of the region before.
  void start_region(Region region, std::uint32_t position);
  /// Where the word at a position begins in the text of the region. Once for each in order, or for none of the region.
  void add_border(std::uint32_t position, std::size_t offset_bytes);
  void add_word(std::string_view term, std::uint32_t position) { add_word_hash(word_hash(term), position); }
  void add_part(std::string_view term, std::uint32_t position) { add_part_hash(word_hash(term), position); }
  /// The same by what word_hash() says of the term.
  void add_word_hash(std::uint64_t hash, std::uint32_t position) { words_.push_back({hash, position}); }
  void add_part_hash(std::uint64_t hash, std::uint32_t position) {
    parts_.push_back({hash, position / kBlockPositions});
  }

  /// The record of what was added since the last one.
  std::string finish();

 private:
  struct Occurrence {
    std::uint64_t hash;
    std::uint32_t value;  ///< a position, or a block
  };
  struct Stretch {
    Region region;
    std::uint32_t start;
    std::vector<std::size_t> borders_bytes;
  };

  void sort_by_hash(std::vector<Occurrence>& occurrences);

  std::vector<Stretch> regions_;
  std::vector<Occurrence> words_;
  std::vector<Occurrence> parts_;
  std::vector<Occurrence> sorted_;  ///< room for it
};

/// Reads a record, which must outlive it. Throws Xapian::DatabaseCorruptError where it is none.
class WordPositions {
 public:
  explicit WordPositions(std::string_view record);

  /// The positions in these regions, rising, of terms that the document has; answers[i] belongs to terms[i].
  void positions_of(const std::vector<std::string>& terms, unsigned regions,
                    std::vector<std::vector<std::uint32_t>>& answers) const;

  /// Does the compound part, which the document has, stand in one of the regions?
  bool has_part(std::string_view term, unsigned regions) const;

 private:
  struct Stretch {
    Region region;
    std::uint32_t start;
  };

  bool is_in(std::uint32_t position, unsigned regions) const;

  void read_positions(std::uint64_t hash, unsigned regions, std::vector<std::uint32_t>& positions) const;

  static constexpr unsigned kBucketBits = 4;
  static constexpr std::size_t kBuckets = 1 << kBucketBits;
  static constexpr unsigned kMostHashBits = 64;
  friend class WordPositionsBuilder;
  friend class BlockFinder;

  unsigned hash_bits_ = 0;
  std::vector<Stretch> stretches_;
  std::array<std::string_view, kBuckets> buckets_;
  std::string_view parts_;  ///< and the borders
};

}  // namespace referat

#endif
