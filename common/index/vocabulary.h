// The forms that the words of an index have, as they are written, in lower case; not those of stop words and
// identifiers.
//
// A set, in the metadata of the database: a record of forms (form_block.h) for each beginning. It only grows: a form
// stays when the last item that has it goes, until an index is built anew. Who shows a form to somebody looks first
// whether the index has its stem.
#ifndef REFERAT_COMMON_INDEX_VOCABULARY_H
#define REFERAT_COMMON_INDEX_VOCABULARY_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/form_block.h"

namespace referat {

/// The metadata key of a block.
std::string forms_key(std::string_view block);

/// Walks through the forms that begin so, in the order of their bytes; reads a block when it comes to it. Throws
/// Xapian::Error, DatabaseCorruptError for a block that is none.
class FormCursor {
 public:
  FormCursor(Xapian::Database database, std::string_view beginning);
  FormCursor(const FormCursor&) = delete;
  FormCursor& operator=(const FormCursor&) = delete;

  bool at_end() const { return at_end_; }
  const std::string& form() const { return reader_.form(); }

  void next();
  /// Moves on to the first form that is not before this one; stays where that is so already.
  void skip_to(std::string_view form);

 private:
  void open_block();
  void settle();

  Xapian::Database database_;
  std::string beginning_;
  Xapian::TermIterator key_;
  Xapian::TermIterator keys_end_;
  std::string record_;
  FormBlockReader reader_;
  bool at_end_ = false;
};

/// Reads what it is asked for and no more; copies are cheap. Throws as FormCursor.
class Vocabulary {
 public:
  explicit Vocabulary(Xapian::Database database) : database_(std::move(database)) {}

  bool contains(std::string_view form) const;

  FormCursor forms(std::string_view beginning) const { return FormCursor(database_, beginning); }

 private:
  Xapian::Database database_;
};

}  // namespace referat

#endif
