#include "indexer/write/document_store.h"

#include <string>

#include "common/index/fields.h"

namespace referat {

void DocumentStore::add(const Item& item, std::string_view origin) {
  const Xapian::docid document = database_.add_document(builder_.build(item, origin, item.id));
  changes_.add(document, builder_.words());
}

void DocumentStore::replace(Xapian::docid document, const Item& item, std::string_view origin,
                            std::string_view given_id, bool superseded) {
  remove_words(document);
  Xapian::Document fresh = builder_.build(item, origin, given_id);
  if (superseded) fresh.add_boolean_term(std::string(kSupersededTerm));
  database_.replace_document(document, fresh);
  changes_.add(document, builder_.words());
}

void DocumentStore::replace_by_shadow(Xapian::docid document, const Item& item, std::string_view origin,
                                      std::string_view given_id) {
  remove_words(document);
  database_.replace_document(document, shadow_document(item, origin, given_id));
}

void DocumentStore::remove(Xapian::docid document) {
  remove_words(document);
  database_.delete_document(document);
}

void DocumentStore::remove_words(Xapian::docid document) {
  const Xapian::Document old = database_.get_document(document);
  if (is_shown(old)) changes_.remove(document, builder_.words_of(item_in(old)));
}

void DocumentStore::write_words() {
  changes_.write(database_);
  builder_.vocabulary().write(database_);
}

}  // namespace referat
