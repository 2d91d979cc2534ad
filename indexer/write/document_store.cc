#include "indexer/write/document_store.h"

#include <string>

#include "common/index/fields.h"

namespace referat {

void DocumentStore::add(const Item& item, std::string_view origin) {
  add_words(database_.add_document(builder_.build(item, origin, item.id)));
  keep_to_memory();
}

void DocumentStore::replace(Xapian::docid document, const Item& item, std::string_view origin,
                            std::string_view given_id, bool superseded) {
  remove_words(document);
  Xapian::Document fresh = builder_.build(item, origin, given_id);
  if (superseded) fresh.add_boolean_term(std::string(kSupersededTerm));
  database_.replace_document(document, fresh);
  add_words(document);
  keep_to_memory();
}

void DocumentStore::replace_by_shadow(Xapian::docid document, const Item& item, std::string_view origin,
                                      std::string_view given_id) {
  remove_words(document);
  database_.replace_document(document, shadow_document(item, origin, given_id));
  keep_to_memory();
}

void DocumentStore::remove(Xapian::docid document) {
  remove_words(document);
  database_.delete_document(document);
  keep_to_memory();
}

void DocumentStore::add_words(Xapian::docid document) {
  for (const WordPosting& word : builder_.words()) changes_.add(document, builder_.term(word.term), word.occurrence);
}

void DocumentStore::remove_words(Xapian::docid document) {
  const Xapian::Document old = database_.get_document(document);
  if (!is_shown(old)) return;
  for (const WordPosting& word : builder_.words_of(item_in(old, stored_)))
    changes_.remove(document, builder_.term(word.term), word.occurrence);
}

void DocumentStore::keep_to_memory() {
  if (bytes() > most_bytes_) write_words();
}

void DocumentStore::write_words() {
  changes_.write(database_);
  builder_.counter().vocabulary().write(database_);
  builder_.counter().forget_terms();
}

}  // namespace referat
