#include "common/index/word_lists.h"

#include <algorithm>

#include "common/index/fields.h"
#include "common/index/posting_block.h"
#include "common/index/varint.h"

namespace referat {
namespace {

constexpr char kBeforeBlock = '\0';

void append(const Postings& more, Postings& postings) {
  if (postings.size() > 0 && more.size() > 0 && postings.documents.back() >= more.documents.front())
    throw Xapian::DatabaseCorruptError("a list of postings does not rise");
  postings.documents.insert(postings.documents.end(), more.documents.begin(), more.documents.end());
  postings.occurrences.insert(postings.occurrences.end(), more.occurrences.begin(), more.occurrences.end());
}

std::string document_bytes(Xapian::docid document) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(document >> shift & 0xFF);
  return bytes;
}

/// The last that a full block is for.
Xapian::docid document_of(std::string_view block_key) {
  Xapian::docid document = 0;
  for (const char byte : block_key.substr(block_key.size() - 4))
    document = document << 8 | static_cast<unsigned char>(byte);
  return document;
}

std::string record_of_head(std::size_t count, bool has_full_blocks, const Postings& postings, std::size_t first) {
  std::string record;
  append_varint(std::uint64_t{count} * 2 + (has_full_blocks ? 1 : 0), record);
  if (has_full_blocks) append_varint(postings.size() - first, record);
  append_block(postings, first, postings.size() - first, record);
  return record;
}

/// The count of a head's record, which begins with it.
std::uint64_t read_count(std::string_view record) {
  return RecordReader(record).number();
}

}  // namespace

std::string list_key(std::string_view word) {
  return std::string(kWordKey).append(word);
}

std::string full_block_keys(std::string_view word) {
  return list_key(word) + kBeforeBlock;
}

std::string full_block_key(std::string_view word, Xapian::docid last) {
  return full_block_keys(word) + document_bytes(last);
}

std::string head_record(const ListHead& head) {
  return record_of_head(head.count, head.has_full_blocks, head.last, 0);
}

std::string head_record(std::size_t count, const Postings& postings, std::size_t first) {
  return record_of_head(count, first > 0, postings, first);
}

std::string short_list_record(std::size_t count, std::string_view block) {
  std::string record;
  append_varint(count * 2, record);
  return record.append(block);
}

ListHead read_head(std::string_view record) {
  ListHead head;
  if (record.empty()) return head;
  RecordReader reader(record);
  const std::uint64_t count = reader.number();
  head.count = static_cast<Xapian::doccount>(count / 2);
  head.has_full_blocks = count % 2 != 0;
  const std::uint64_t here = head.has_full_blocks ? reader.number() : head.count;
  read_block(reader.rest(), here, head.last);
  return head;
}

std::string full_block_record(const Postings& postings, std::size_t first, std::size_t count) {
  std::string record;
  append_varint(count, record);
  append_block(postings, first, count, record);
  return record;
}

void read_full_block(std::string_view record, Postings& postings) {
  RecordReader reader(record);
  const std::uint64_t count = reader.number();
  read_block(reader.rest(), count, postings);
}

WordCursor::WordCursor(Xapian::Database database, std::string_view beginning) : database_(std::move(database)) {
  const std::string start = list_key(beginning);
  key_ = database_.metadata_keys_begin(start);
  end_ = database_.metadata_keys_end(start);
  take();
}

void WordCursor::take() {
  if (at_end()) return;
  entry_ = *key_;
  word_ = std::string_view(entry_).substr(kWordKey.size());
}

void WordCursor::next() {
  ++key_;
  const std::string own_blocks = entry_ + kBeforeBlock;  // they stand behind its entry
  if (!at_end() && (*key_).starts_with(own_blocks)) key_.skip_to(entry_ + static_cast<char>(kBeforeBlock + 1));
  take();
}

Xapian::doccount WordLists::count(std::string_view word) const {
  const std::string record = database_.get_metadata(list_key(word));
  return record.empty() ? 0 : static_cast<Xapian::doccount>(read_count(record) / 2);
}

/// Whoever reads a list has room for the documents that there are.
Postings WordLists::checked(Postings postings) const {
  if (postings.size() > 0 && postings.documents.back() > database_.get_lastdocid())
    throw Xapian::DatabaseCorruptError("a list names what is no document");
  return postings;
}

Postings WordLists::read(std::string_view word) const {
  ListHead head = read_head(database_.get_metadata(list_key(word)));
  if (!head.has_full_blocks) return checked(std::move(head.last));
  Postings postings;
  const std::size_t expected = std::min(head.count, database_.get_lastdocid());
  postings.documents.reserve(expected);
  postings.occurrences.reserve(expected);
  const std::string keys = full_block_keys(word);
  for (auto key = database_.metadata_keys_begin(keys); key != database_.metadata_keys_end(keys); ++key)
    read_full_block(database_.get_metadata(*key), postings);
  append(head.last, postings);
  if (postings.size() != head.count) throw Xapian::DatabaseCorruptError("a list of postings is not as long as it says");
  return checked(std::move(postings));
}

Postings WordLists::read_covering(std::string_view word, const std::vector<Xapian::docid>& documents) const {
  ListHead head = read_head(database_.get_metadata(list_key(word)));
  if (!head.has_full_blocks) return checked(std::move(head.last));
  Postings postings;
  const std::string keys = full_block_keys(word);
  auto key = database_.metadata_keys_begin(keys);
  const auto end = database_.metadata_keys_end(keys);
  for (auto document = documents.begin(); document != documents.end() && key != end;) {
    key.skip_to(full_block_key(word, *document));
    if (key == end) break;
    read_full_block(database_.get_metadata(*key), postings);
    document = std::upper_bound(document, documents.end(), document_of(*key));
  }
  append(head.last, postings);
  return checked(std::move(postings));
}

}  // namespace referat
