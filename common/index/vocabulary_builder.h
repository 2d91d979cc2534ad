// Collects the forms of words, to add them to the vocabulary of an index.
#ifndef REFERAT_COMMON_INDEX_VOCABULARY_BUILDER_H
#define REFERAT_COMMON_INDEX_VOCABULARY_BUILDER_H

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/index/metadata_entry.h"
#include "common/index/term_table.h"

namespace referat {

class VocabularyBuilder {
 public:
  /// Not empty.
  void add(std::string_view form) { forms_.number_of(form); }

  /// For add() a little later: until then what it will look at comes nearer.
  void call_for(std::string_view form) const { forms_.call_for(form); }

  const TermTable& forms() const { return forms_; }
  void clear() { forms_.clear(); }

  /// Adds all to the database's vocabulary, where only entries that gain one are written, and forgets them. Throws
  /// Xapian::Error.
  void write(Xapian::WritableDatabase& database);

 private:
  TermTable forms_;
};

/// Forms that come in the order of their bytes, block by block (form_block.h).
class FormBlocks {
 public:
  using OnBlock = std::function<void(std::string_view block, const std::vector<std::string>& forms)>;
  explicit FormBlocks(OnBlock on_block) : on_block_(std::move(on_block)) {}

  /// Not empty.
  void add(std::string_view form);
  /// After the last.
  void finish();

 private:
  OnBlock on_block_;
  std::string block_;
  std::vector<std::string> forms_;  ///< of the block
};

/// What stands in a vocabulary of nothing but these forms.
MetadataEntry vocabulary_entry(std::string_view block, const std::vector<std::string>& forms);

}  // namespace referat

#endif
