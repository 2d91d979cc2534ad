// Collects the forms of words, to add them to the vocabulary of an index.
#ifndef REFERAT_COMMON_INDEX_VOCABULARY_BUILDER_H
#define REFERAT_COMMON_INDEX_VOCABULARY_BUILDER_H

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

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

  /// Adds all to the database's vocabulary and forgets them. Throws Xapian::Error.
  void write(Xapian::WritableDatabase& database);

 private:
  TermTable forms_;
};

/// Adds forms to a database's vocabulary; writes only what gains one. Of those that begin alike (form_block.h) none may
/// have been added by the same writer before. Throws Xapian::Error.
class VocabularyWriter {
 public:
  explicit VocabularyWriter(Xapian::WritableDatabase& database);

  /// Not empty; they come in the order of their bytes.
  void add(std::string_view form);
  /// After the last.
  void finish();

 private:
  Xapian::WritableDatabase& database_;
  bool has_forms_;                  ///< the database, before
  std::string block_;               ///< what all of forms_ belong to
  std::vector<std::string> forms_;  ///< not written yet
};

}  // namespace referat

#endif
