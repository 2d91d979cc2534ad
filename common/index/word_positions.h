// Where the words of an item stand: one record per document, read for the few documents that a phrase or a nearness is
// asked of, and for those that are shown (word_blocks.h). Xapian's own table has an entry per term and document, which
// is half of an index and of the time it takes.
//
// The record, numbers as base-128 varints where nothing else is said:
//
//   k, a byte: 2^k buckets, to which the words go by the first k bits of their hashes
//   a byte:    how many bytes tell a bucket's length (1, 2 or 4); 16 times how many bytes tell words of one tag apart
//   lengths of the buckets in bytes, lowest byte first
//   buckets:   how many words; of each, by their hashes, its tag (the next 8 bits); then of each its list
//   regions:   how many; each its kind (a byte) and where it starts, from the start of the one before
//   parts:     how many; if any, bits of a hash, and each its hash (from the one before) and the blocks it stands in,
//              each from the one before, twice that, and 1 more where another one follows
//   borders:   of each region's text how many, then where the first word of each block but the first begins, in bytes
//              from the one before
//
// A word's list are its positions, each from the one before, six bits a byte, the lowest first; 0x40 marks the last
// byte of a number, 0x80 that of the list, so that lists are skipped eight bytes at a time. Where another word of the
// bucket has the same tag, the next bits of the hash stand before, seven a byte.
//
// Positions are counted off in blocks of kBlockPositions, from the front of the document.
//
// Terms are kept as their hashes, cut to as many bits as it takes for those of this document to differ: whoever asks
// knows already that the document has the term. A phrase is asked of most documents, so all that finds a word is made
// to be found without a branch that depends on the document.
#ifndef REFERAT_COMMON_INDEX_WORD_POSITIONS_H
#define REFERAT_COMMON_INDEX_WORD_POSITIONS_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/index/varint.h"
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
  void append_buckets(std::string& record);
  void append_parts(std::string& record);

  std::vector<Stretch> regions_;
  std::vector<Occurrence> words_;
  std::vector<Occurrence> parts_;
  std::vector<Occurrence> sorted_;  ///< room for it
  std::string buckets_;             ///< room for them
  std::vector<std::uint32_t> ends_;
};

/// Reads a record, which must outlive it. Throws Xapian::DatabaseCorruptError where it is none.
class WordPositions {
 public:
  struct Stretch {
    Region region;
    std::uint32_t start;
  };

  explicit WordPositions(std::string_view record);

  /// Appends the positions in these regions, rising, of a term that the document has, by its word_hash().
  void positions_of(std::uint64_t hash, unsigned regions, std::vector<std::uint32_t>& positions) const;

  /// Does the compound part, which the document has, stand in one of the regions?
  bool has_part(std::uint64_t hash, unsigned regions) const;

 private:
  friend class BlockFinder;

  const char* end() const { return record_.data() + record_.size(); }
  std::uint64_t length_at(const char* at) const;
  /// How many bytes all buckets before this one have.
  std::uint64_t bytes_before(std::size_t bucket) const;
  /// A word's list, and what is behind it in the bucket; empty where there is none.
  std::string_view list_of(std::uint64_t hash) const;
  /// Where, `lists` lists further, the next one begins; at most `end`.
  const char* skip_lists(const char* at, const char* end, std::size_t lists) const;
  /// What is behind the buckets.
  std::string_view regions() const;
  /// Reads the regions; what is behind them.
  std::string_view read_regions(std::vector<Stretch>& stretches) const;
  bool is_in(std::uint32_t position, unsigned regions) const;
  /// Of the positions from `first` on, which rise, those in the regions.
  void keep_in(unsigned regions, std::size_t first, std::vector<std::uint32_t>& positions) const;

  std::string_view record_;
  unsigned bucket_bits_ = 0;
  unsigned length_bytes_ = 0;
  unsigned more_bytes_ = 0;
  std::size_t directory_bytes_ = 0;
};

/// The compound parts of a record, one by one.
class PartReader {
 public:
  /// `parts`: what is behind the regions of a record.
  explicit PartReader(std::string_view parts);

  /// False at the end.
  bool next();
  /// Is it the part with this hash?
  bool is(std::uint64_t hash) const { return hash_ == hash >> dropped_; }
  bool is_behind(std::uint64_t hash) const { return hash_ > hash >> dropped_; }
  /// To be called until it says that there are no more.
  bool next_block(std::uint32_t& block);
  std::string_view rest() const { return reader_.rest(); }

 private:
  RecordReader reader_;
  std::uint64_t left_ = 0;
  unsigned dropped_ = 0;
  std::uint64_t hash_ = 0;
  std::uint32_t block_ = 0;
  bool goes_on_ = false;
};

}  // namespace referat

#endif
