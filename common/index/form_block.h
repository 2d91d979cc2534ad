// The word forms that begin alike, as one record.
//
//   sti, stien, stier, stiplan of the block "sti":    0 0 ""   0 2 "en"   1 1 "r"   0 4 "plan"
//
// Forms ascend by their bytes. Each says how many bytes it shares with the one before it, beyond the block's beginning,
// which stands in the key and not in the record; then how many are its own, and those.
#ifndef REFERAT_COMMON_INDEX_FORM_BLOCK_H
#define REFERAT_COMMON_INDEX_FORM_BLOCK_H

#include <cstddef>
#include <string>
#include <string_view>

#include "common/index/varint.h"

namespace referat {

/// What the block of a form is called: its first three letters (code points), or all where it has fewer. Blocks
/// ascend as their forms do.
std::string_view block_of_form(std::string_view form);

/// Stands on a form, or at the end. Throws Xapian::DatabaseCorruptError where it comes to what is no record of forms.
class FormBlockReader {
 public:
  FormBlockReader() : FormBlockReader("", "") {}
  /// Stands on the first form. The record is the caller's.
  FormBlockReader(std::string_view block, std::string_view record);

  bool at_end() const { return at_end_; }
  const std::string& form() const { return form_; }

  void next();
  /// Moves on to the first form that is not before this one; stays where that is so already. The order
  /// of those it passes is not looked at.
  void skip_to(std::string_view form);

 private:
  struct Entry {
    std::size_t shared;  ///< bytes, of the whole form
    std::string_view own;
  };

  Entry read(std::size_t length_before);
  void take(const Entry& entry);

  RecordReader record_;
  std::size_t block_bytes_;
  std::string form_;
  bool at_end_ = false;
};

class FormBlockWriter {
 public:
  explicit FormBlockWriter(std::string_view block) : block_bytes_(block.size()), last_(block) {}

  /// A form of this block, after the one before.
  void add(std::string_view form);

  const std::string& record() const { return record_; }

 private:
  std::size_t block_bytes_;
  std::string last_;
  std::string record_;
};

/// The record of all forms of two.
std::string united_records(std::string_view block, std::string_view one, std::string_view other);

}  // namespace referat

#endif
