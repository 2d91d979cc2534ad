#include "indexer/write/word_list_writer.h"

#include <cstddef>
#include <optional>
#include <span>

#include "common/index/varint.h"
#include "common/index/word_lists.h"

namespace referat {
namespace {

using Edits = std::span<const ListEdit>;

/// How many of so many postings stand in full blocks.
std::size_t in_full_blocks(std::size_t count) {
  return count - count % kFullBlock;
}

void make_full_blocks(std::string_view word, const Postings& postings, const OnEntry& on_entry) {
  for (std::size_t first = 0; first < in_full_blocks(postings.size()); first += kFullBlock) {
    on_entry({full_block_key(word, postings.documents[first + kFullBlock - 1]),
              full_block_record(postings, first, kFullBlock)});
  }
}

/// Puts full blocks away until fewer postings are left than one has.
void write_full_blocks(Xapian::WritableDatabase& database, std::string_view word, ListHead& head) {
  make_full_blocks(word, head.last,
                   [&](const MetadataEntry& entry) { database.set_metadata(entry.key, entry.record); });
  const auto taken = static_cast<std::ptrdiff_t>(in_full_blocks(head.last.size()));
  if (taken > 0) head.has_full_blocks = true;
  head.last.documents.erase(head.last.documents.begin(), head.last.documents.begin() + taken);
  head.last.occurrences.erase(head.last.occurrences.begin(), head.last.occurrences.begin() + taken);
}

Postings edited(const Postings& postings, Edits edits) {
  Postings result;
  result.documents.reserve(postings.size() + edits.size());
  result.occurrences.reserve(postings.size() + edits.size());
  std::size_t at = 0;
  for (const ListEdit& edit : edits) {
    for (; at < postings.size() && postings.documents[at] < edit.document; ++at)
      result.add(postings.documents[at], postings.occurrences[at]);
    const bool is_there = at < postings.size() && postings.documents[at] == edit.document;
    if (is_there != edit.was_there) throw Xapian::DatabaseCorruptError("a word's list does not fit its documents");
    if (is_there) ++at;
    if (edit.stays) result.add(edit.document, edit.occurrence);
  }
  for (; at < postings.size(); ++at) result.add(postings.documents[at], postings.occurrences[at]);
  return result;
}

/// The key of the full block where a document is or would be; none where that is the word's own entry.
std::optional<std::string> block_of(const Xapian::Database& database, std::string_view word, const ListHead& head,
                                    Xapian::docid document) {
  if (!head.has_full_blocks) return {};
  if (head.last.size() > 0 && document >= head.last.documents.front()) return {};
  const std::string keys = full_block_keys(word);
  auto key = database.metadata_keys_begin(keys);
  if (key != database.metadata_keys_end(keys)) key.skip_to(full_block_key(word, document));
  if (key == database.metadata_keys_end(keys)) return {};
  return *key;
}

void edit_block(Xapian::WritableDatabase& database, std::string_view word, const std::string& key, Edits edits) {
  Postings postings;
  read_full_block(database.get_metadata(key), postings);
  postings = edited(postings, edits);
  std::size_t first = 0;
  if (postings.size() > 2 * kFullBlock) {
    first = postings.size() / 2;
    database.set_metadata(full_block_key(word, postings.documents[first - 1]), full_block_record(postings, 0, first));
  }
  const std::size_t count = postings.size() - first;
  database.set_metadata(key, count == 0 ? std::string() : full_block_record(postings, first, count));
}

}  // namespace

void make_list(std::string_view word, const Postings& postings, const OnEntry& on_entry) {
  const std::size_t before_last = in_full_blocks(postings.size());
  on_entry({list_key(word), head_record(postings.size(), postings, before_last)});
  make_full_blocks(word, postings, on_entry);
}

void edit_list(Xapian::WritableDatabase& database, std::string_view word, const std::vector<ListEdit>& edits) {
  ListHead head = read_head(database.get_metadata(list_key(word)));
  for (std::size_t first = 0; first < edits.size();) {
    const auto block = block_of(database, word, head, edits[first].document);
    std::size_t last = first + 1;
    while (last < edits.size() && (!block || full_block_key(word, edits[last].document) <= *block)) ++last;
    const Edits some(edits.data() + first, last - first);
    if (block) {
      edit_block(database, word, *block, some);
    } else {
      head.last = edited(head.last, some);
    }
    first = last;
  }
  for (const ListEdit& edit : edits) {
    if (edit.stays && !edit.was_there) ++head.count;
    if (!edit.stays && edit.was_there) --head.count;
  }
  write_full_blocks(database, word, head);
  database.set_metadata(list_key(word), head.count == 0 ? std::string() : head_record(head));
}

}  // namespace referat
