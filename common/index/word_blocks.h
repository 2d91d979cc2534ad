// Where in the texts of an item certain terms may stand: a snippet is made without a look at the rest.
#ifndef REFERAT_COMMON_INDEX_WORD_BLOCKS_H
#define REFERAT_COMMON_INDEX_WORD_BLOCKS_H

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/index/word_positions.h"
#include "common/text/analyzer.h"

namespace referat {

/// Blocks of words of a text, one behind the other, with at most as many words as a stretch can tell of.
struct BlockRun {
  std::uint32_t text = 0;  ///< which of the document's, as they were added: its title is 0
  Region region = Region::title;
  std::uint32_t first_token = 0;  ///< the number in its text of the token at the stretch's beginning
  TokenStretch stretch;
};

/// Terms that texts are looked through for. Used by one thread at a time.
class BlockFinder {
 public:
  /// What stands as a word, an identifier or its alias, or what words are joined to.
  void add_word(std::string_view term);
  /// What stands as a part of a compound.
  void add_part(std::string_view term);

  /// The blocks of the first `texts` texts of a document that may hold any of the terms, in order: no token elsewhere
  /// does. Throws Xapian::DatabaseCorruptError where the record has fewer texts.
  std::vector<BlockRun> find(const WordPositions& positions, std::size_t texts);

 private:
  /// A block, and which of its positions may hold a term: a bit each.
  struct Found {
    std::uint32_t block;
    std::uint32_t places;
  };

  void find_terms(const WordPositions& positions);
  /// Each block once, in order.
  void order_found();

  std::vector<std::uint64_t> words_;  ///< hashes
  std::vector<std::uint64_t> parts_;
  std::vector<std::uint32_t> positions_;
  std::vector<WordPositions::Stretch> stretches_;
  std::vector<Found> found_;
  std::vector<std::size_t> borders_;
};

}  // namespace referat

#endif
