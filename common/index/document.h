// Given an Item, its Xapian document: terms, values and the record. Given a document, the Item.
#ifndef REFERAT_COMMON_INDEX_DOCUMENT_H
#define REFERAT_COMMON_INDEX_DOCUMENT_H

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include <referat/item.h>

#include "common/index/occurrence.h"
#include "common/index/vocabulary_builder.h"
#include "common/index/word_positions.h"
#include "common/text/analyzer.h"

namespace referat {

/// Makes documents; holds the buffers. Used by one thread at a time.
class DocumentBuilder {
 public:
  /// A complete item (see ItemCompleter) as the document that is shown under its id. `given_id`: the id it came with.
  Xapian::Document build(const Item& item, std::string_view origin, std::string_view given_id);

  /// The forms of the words of all that was built; whoever puts the documents in a database writes them there too.
  VocabularyBuilder& vocabulary() { return vocabulary_; }

 private:
  /// How a word stands in the item.
  struct Counted {
    unsigned words = 0;
    unsigned forms = 0;  ///< of them, those that stand there as they are written
    PackedOccurrence fields = 0;
  };
  struct TermCounted {
    Occurrence occurrence;
    Endings endings = 0;  ///< of all its forms that have one
  };

  void add_text(std::string_view text, Region region);
  /// A note for the record that stands in the item already.
  void add_note(std::string_view text);
  /// `times`: 0 for what is only noted to be in the field.
  Counted& add_word(const Word& word, unsigned times, PackedOccurrence field);
  void add_terms(Xapian::Document& document);
  void count_terms_of(const Word& word, const Counted& counted);

  Analyzer analyzer_{Analyzer::kNoLimit};
  std::vector<Token> tokens_;
  std::unordered_map<const Word*, Counted> words_;
  std::unordered_map<std::string_view, TermCounted> terms_;
  WordPositionsBuilder positions_;
  VocabularyBuilder vocabulary_;
  unsigned position_ = 0;
  unsigned length_ = 0;
};

/// A document that keeps an item behind another of the same id: it has the record and is found by its id and origin
/// only.
Xapian::Document shadow_document(const Item& item, std::string_view origin, std::string_view given_id);

/// The id that a document's item came with.
std::string given_id_of(const Xapian::Document& document);

/// The item in a document's record. Throws Xapian::DatabaseCorruptError if it is none.
Item item_in(const Xapian::Document& document);

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
