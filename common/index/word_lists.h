// Where the postings of words, and of properties, stand: in the metadata of the database, so that a list is a few
// strings and not an entry of Xapian's for each word of each document.
//
//   w<word>               twice how many documents have it, and 1 more where full blocks go before; then how many of
//   the
//                         postings stand here, unless that is all; then their block (posting_block.h)
//   w<word> 00 <4 bytes>  a full block: how many postings, then those. The bytes are a document's number, the highest
//                         first: no posting of a later document is in it, nor one of an earlier document in the blocks
//                         behind it, or in the entry of the word itself, which comes last
//
// So what is appended changes one entry, however long the list is, and what is changed is found by one look.
#ifndef REFERAT_COMMON_INDEX_WORD_LISTS_H
#define REFERAT_COMMON_INDEX_WORD_LISTS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/postings.h"

namespace referat {

/// The postings of a full block; in the word's own entry there are fewer.
inline constexpr std::size_t kFullBlock = 4096;

/// A word's own entry.
struct ListHead {
  Xapian::doccount count = 0;    ///< documents that have the word
  bool has_full_blocks = false;  ///< so there may be some
  Postings last;
};

/// The key of a word's own entry.
std::string list_key(std::string_view word);
/// The keys of the full blocks begin so.
std::string full_block_keys(std::string_view word);
/// Of the block for documents up to this one.
std::string full_block_key(std::string_view word, Xapian::docid last);

std::string head_record(const ListHead& head);
/// The same of a whole list; postings from the `first` on are those that stand in the entry.
std::string head_record(std::size_t count, const Postings& postings, std::size_t first);
/// The same of a word that has no full blocks, from the block of its postings.
std::string short_list_record(std::size_t count, std::string_view block);
ListHead read_head(std::string_view record);
/// postings[first] to postings[first + count - 1].
std::string full_block_record(const Postings& postings, std::size_t first, std::size_t count);
void read_full_block(std::string_view record, Postings& postings);

/// The words that begin so, in the order of their bytes.
class WordCursor {
 public:
  WordCursor(Xapian::Database database, std::string_view beginning);

  bool at_end() const { return key_ == end_; }
  /// The word; valid until the next move.
  std::string_view word() const { return word_; }
  void next();

 private:
  void take();

  Xapian::Database database_;
  Xapian::TermIterator key_;
  Xapian::TermIterator end_;
  std::string entry_;  ///< its key
  std::string_view word_;
};

/// Reads what it is asked for and no more; copies are cheap. All throw Xapian::Error, DatabaseCorruptError for what is
/// no list.
class WordLists {
 public:
  explicit WordLists(Xapian::Database database) : database_(std::move(database)) {}

  /// How many documents have the word.
  Xapian::doccount count(std::string_view word) const;
  bool contains(std::string_view word) const { return count(word) > 0; }

  Postings read(std::string_view word) const;
  /// At least the postings of these documents. `documents`: rising.
  Postings read_covering(std::string_view word, const std::vector<Xapian::docid>& documents) const;

  WordCursor words(std::string_view beginning) const { return WordCursor(database_, beginning); }

 private:
  Postings checked(Postings postings) const;

  Xapian::Database database_;
};

}  // namespace referat

#endif
