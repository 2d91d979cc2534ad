// Where the words of an item stand: one record per document, read for the few documents that a phrase or a nearness is
// asked of, and for those that are shown (word_blocks.h). Xapian's own table has an entry per term and document, which
// is half of an index and of the time it takes.
//
// The record, numbers as base-128 varints:
//
//   words:   the positions of each (hashed_lists.h)
//   parts:   the blocks that each stands in, likewise
//   regions: how many; each its kind (a byte) and where it starts, from the start of the one before
//   borders: of each region's text how many, then where the first word of each block but the first begins, in bytes
//            from the one before
//
// Positions are counted off in blocks of kBlockPositions, from the front of the document.
//
// Terms are kept as their hashes: whoever asks knows already that the document has the term.
#ifndef REFERAT_COMMON_INDEX_WORD_POSITIONS_H
#define REFERAT_COMMON_INDEX_WORD_POSITIONS_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/index/hashed_lists.h"
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
  struct Stretch {
    Region region;
    std::uint32_t start;
    std::vector<std::size_t> borders_bytes;
  };

  void sort_by_hash(std::vector<HashedNumber>& terms);

  std::vector<Stretch> regions_;
  std::vector<HashedNumber> words_;   ///< and positions
  std::vector<HashedNumber> parts_;   ///< and blocks
  std::vector<HashedNumber> sorted_;  ///< room for it
  HashedListsWriter writer_;
};

/// Reads a record, which must outlive it. Throws Xapian::DatabaseCorruptError where it is none. All terms that are
/// asked for are ones that the document has, as word_hash() says.
class WordPositions {
 public:
  struct Stretch {
    Region region;
    std::uint32_t start;
  };

  explicit WordPositions(std::string_view record) : words_(record) {}

  /// Appends the positions of a word in these regions, rising.
  void positions_of(std::uint64_t hash, unsigned regions, std::vector<std::uint32_t>& positions) const;

  /// Appends the last position of each block in which a compound part stands in these regions.
  void part_positions_of(std::uint64_t hash, unsigned regions, std::vector<std::uint32_t>& positions) const;

  /// Reads the regions; what is behind them.
  std::string_view read_regions(std::vector<Stretch>& stretches) const;

 private:
  std::string_view regions() const;
  /// Of the positions from `first` on, which rise, those in the regions.
  void keep_in(unsigned regions, std::size_t first, std::vector<std::uint32_t>& positions) const;

  HashedLists words_;
};

}  // namespace referat

#endif
