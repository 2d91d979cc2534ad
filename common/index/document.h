// Given an Item, its Xapian document, with terms, values and the record, and its words. Given a document, the Item.
#ifndef REFERAT_COMMON_INDEX_DOCUMENT_H
#define REFERAT_COMMON_INDEX_DOCUMENT_H

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include <referat/item.h>

#include "common/index/stored_items.h"
#include "common/index/word_counter.h"
#include "common/index/word_positions.h"
#include "common/text/analyzer.h"

namespace referat {

/// Makes documents; holds the buffers. Used by one thread at a time.
class DocumentBuilder {
 public:
  /// `most_words`: with more of them in memory it forgets some before the next item.
  explicit DocumentBuilder(std::size_t most_words = Analyzer::kMostWords) : most_words_(most_words) {}

  /// A complete item (see ItemCompleter) as the document that is shown under its id. `given_id`: the id it came with.
  Xapian::Document build(const Item& item, std::string_view origin, std::string_view given_id);
  /// The same without what is stored of it, which comes into `stored`.
  Xapian::Document build_apart(const Item& item, std::string_view origin, std::string_view given_id,
                               StoredItem& stored);

  /// The words and properties of the item that was built last, each once, in no order; valid until the next. Whoever
  /// puts a document in a database writes them in its lists (word_lists.h).
  const std::vector<WordPosting>& words() const { return *words_; }
  /// The same of an item that is not built: an item always has the same words.
  const std::vector<WordPosting>& words_of(const Item& item);
  /// Where these stand, as word_positions.h has it.
  const std::string& positions() const { return positions_; }

  /// The words of all that was built, by their numbers, and the forms of them for the vocabulary, which whoever puts
  /// the documents in a database writes there too.
  WordCounter& counter() { return counter_; }
  const WordCounter& counter() const { return counter_; }
  std::string_view term(std::uint32_t number) const { return counter_.terms().term(number); }

 private:
  void add_text(std::string_view text, Region region);
  /// A note for the record that stands in the item already.
  void add_note(std::string_view text);
  void add_properties(const Item& item);
  /// Makes words_ of the item; the answer is the record of where they stand.
  std::string read_texts(const Item& item);

  std::size_t most_words_;
  Analyzer analyzer_{Analyzer::kNoLimit};
  std::vector<Token> tokens_;
  WordCounter counter_;
  const std::vector<WordPosting>* words_ = nullptr;
  std::string positions_;
  unsigned position_ = 0;
  unsigned length_ = 0;
};

/// A document that keeps an item behind another of the same id: it has the record and is found by its id and origin
/// only.
Xapian::Document shadow_document(const Item& item, std::string_view origin, std::string_view given_id);

/// Is it one that is shown under its id, and not kept behind another?
bool is_shown(const Xapian::Document& document);

/// The id that a document's item came with.
std::string given_id_of(const Xapian::Document& document);

/// The item in a document's record. Throws Xapian::DatabaseCorruptError if it is none.
Item item_in(const Xapian::Document& document, const StoredItems& stored);
/// Where the words of a document stand, as word_positions.h has it.
std::string positions_in(const Xapian::Document& document, const StoredItems& stored);

/// The term for a token's term or form in a text field; the token itself where the prefix is empty.
std::string text_term(std::string_view prefix, std::string_view term);
/// The term for a boolean value: prefix and value, the end of a very long one replaced by its hash.
std::string value_term(std::string_view prefix, std::string_view value);
/// The term for an origin.
std::string origin_term(std::string_view origin);

/// An item's place in its meeting, sortable: a supplement's items come after the meeting's own.
std::string position_value(int position, bool supplement);

/// Whose case numbers an item carries: a number is unique only within its municipality, KKR or region. Empty where that
/// is unknown.
std::string authority(const Item& item);

/// The values of a facet that an item has, as they are shown.
std::vector<std::string> facet_values(std::string_view facet, const Item& item);

}  // namespace referat

#endif
