// Postings of a word as bytes.
//
// Numbers are varints (varint.h). First the documents, each from the one before, the first from 0. Then how the word
// occurs in each (occurrence.h), of which there are few different ways:
//
//   fewer than kLeastTabled postings   a varint each
//   else                               how many ways; where 1 to 255, those in two bytes each, low one first, and of
//                                      each posting which it is, in one byte, unless there is only one; where 0, two
//                                      bytes each
//
// How many postings there are is not said here.
#ifndef REFERAT_COMMON_INDEX_POSTING_BLOCK_H
#define REFERAT_COMMON_INDEX_POSTING_BLOCK_H

#include <cstddef>
#include <string>
#include <string_view>

#include "common/index/postings.h"

namespace referat {

inline constexpr std::size_t kLeastTabled = 32;

/// Appends postings[first] to postings[first + count - 1].
void append_block(const Postings& postings, std::size_t first, std::size_t count, std::string& out);

/// Appends the `count` postings of a block behind the others. Throws Xapian::DatabaseCorruptError for what is no block
/// of so many, rising from the last of `postings` on.
void read_block(std::string_view block, std::size_t count, Postings& postings);

}  // namespace referat

#endif
