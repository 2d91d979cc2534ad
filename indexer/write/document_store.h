// The documents of a database that is being changed. A document and its words in the lists go together: whoever adds or
// takes out documents does it here.
#ifndef REFERAT_INDEXER_WRITE_DOCUMENT_STORE_H
#define REFERAT_INDEXER_WRITE_DOCUMENT_STORE_H

#include <cstddef>
#include <string_view>
#include <utility>

#include <xapian.h>

#include <referat/item.h>

#include "common/index/document.h"
#include "indexer/write/word_changes.h"

namespace referat {

/// Throws Xapian::Error. Used by one thread.
class DocumentStore {
 public:
  /// `most_bytes`: with more of words in memory it writes them.
  /// `stored`: of the documents that are there.
  DocumentStore(Xapian::WritableDatabase database, StoredItems stored, std::size_t most_bytes)
      : database_(std::move(database)), stored_(std::move(stored)), most_bytes_(most_bytes) {}

  /// Words do not stand in its lists before write_words().
  Xapian::WritableDatabase& database() { return database_; }
  const Xapian::WritableDatabase& database() const { return database_; }
  /// Throws Xapian::DocNotFoundError where there is no such document.
  Item item(Xapian::docid document) const { return item_in(database_.get_document(document), stored_); }

  /// A complete item that is shown under its id.
  void add(const Item& item, std::string_view origin);
  /// What stands in a document's place.
  void replace(Xapian::docid document, const Item& item, std::string_view origin, std::string_view given_id,
               bool superseded);
  /// The same, kept behind another of its id.
  void replace_by_shadow(Xapian::docid document, const Item& item, std::string_view origin, std::string_view given_id);
  void remove(Xapian::docid document);

  /// What is kept in memory until write_words(), about, in bytes.
  std::size_t bytes() const { return changes_.bytes() + builder_.counter().bytes(); }
  /// After the last document, before the database is committed.
  void write_words();

 private:
  /// Of the item that was built last.
  void add_words(Xapian::docid document);
  /// Of the lists; a document that is kept behind another is in none.
  void remove_words(Xapian::docid document);
  void keep_to_memory();

  Xapian::WritableDatabase database_;
  StoredItems stored_;
  std::size_t most_bytes_;
  DocumentBuilder builder_;
  WordChanges changes_;
};

}  // namespace referat

#endif
