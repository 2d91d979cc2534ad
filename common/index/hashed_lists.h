// Rising numbers by the hash of a term, in a few bytes and found soon.
//
//   k, a byte: 2^k buckets, to which the terms go by the first k bits of their hashes
//   a byte:    how many bytes tell a bucket's length (1, 2 or 4); 16 times how many bytes tell terms of one tag apart
//   lengths of the buckets in bytes, lowest byte first
//   buckets:   how many terms (varint.h); of each, by their hashes, its tag (the next 8 bits); then of each its list
//
// A list are numbers, each from the one before, six bits a byte, the lowest first; 0x40 marks the last byte of a
// number, 0x80 that of the list. Where another term of the bucket has the same tag, the next bits of the hash stand
// before, seven a byte.
//
// So tags are compared and lists skipped eight bytes at a time, and hardly a branch depends on what they hold: a phrase
// is asked of most documents there are.
#ifndef REFERAT_COMMON_INDEX_HASHED_LISTS_H
#define REFERAT_COMMON_INDEX_HASHED_LISTS_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

struct HashedNumber {
  std::uint64_t hash;
  std::uint32_t number;
};

class HashedListsWriter {
 public:
  /// `sorted`: by hash, those of one hash by number; some may be there twice.
  void append(const std::vector<HashedNumber>& sorted, std::string& out);

 private:
  char* write_bucket(const HashedNumber* first, const HashedNumber* behind, unsigned bucket_bits, unsigned more_bytes,
                     char* to);

  std::string buckets_;              ///< room for them
  std::vector<std::uint32_t> ends_;  ///< of the buckets
};

/// Throws Xapian::DatabaseCorruptError for bytes that are none.
class HashedLists {
 public:
  /// `bytes`: where they begin; others may follow. Must outlive it.
  explicit HashedLists(std::string_view bytes);

  /// Appends the list of a term that has one. Terms are told apart by as many bits as it takes for those that are here:
  /// for another one the answer may be somebody's list.
  void read(std::uint64_t hash, std::vector<std::uint32_t>& numbers) const;

  /// What follows.
  std::string_view rest() const;

 private:
  const char* end() const { return bytes_.data() + bytes_.size(); }
  std::uint64_t length_at(const char* at) const;
  /// How many bytes all buckets before this one have.
  std::uint64_t bytes_before(std::size_t bucket) const;
  /// A term's list, and what is behind it in the bucket; empty where there is none.
  std::string_view list_of(std::uint64_t hash) const;
  /// Where, `lists` lists further, the next one begins; at most `end`.
  const char* skip_lists(const char* at, const char* end, std::size_t lists) const;

  std::string_view bytes_;
  unsigned bucket_bits_;
  unsigned length_bytes_;
  unsigned more_bytes_;
  std::size_t buckets_at_;  ///< behind their lengths
};

}  // namespace referat

#endif
