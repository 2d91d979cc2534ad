#include "common/index/vocabulary.h"

#include <utility>

#include "common/index/fields.h"

namespace referat {

std::string forms_key(std::string_view block) {
  return std::string(kFormsKey).append(block);
}

FormCursor::FormCursor(Xapian::Database database, std::string_view beginning)
    : database_(std::move(database)), beginning_(beginning) {
  const std::string keys = forms_key(block_of_form(beginning));
  key_ = database_.metadata_keys_begin(keys);
  keys_end_ = database_.metadata_keys_end(keys);
  open_block();
  if (!at_end_) reader_.skip_to(beginning_);
  settle();
}

void FormCursor::open_block() {
  at_end_ = key_ == keys_end_;
  if (at_end_) return;
  const std::string key = *key_;
  record_ = database_.get_metadata(key);
  reader_ = FormBlockReader(std::string_view(key).substr(kFormsKey.size()), record_);
}

/// Goes to the next block where one has come to its end.
void FormCursor::settle() {
  while (!at_end_ && reader_.at_end()) {
    ++key_;
    open_block();
  }
  at_end_ = at_end_ || !form().starts_with(beginning_);
}

void FormCursor::next() {
  reader_.next();
  settle();
}

void FormCursor::skip_to(std::string_view form) {
  if (at_end_) return;
  reader_.skip_to(form);
  if (reader_.at_end()) {
    ++key_;
    if (key_ != keys_end_) key_.skip_to(forms_key(block_of_form(form)));
    open_block();
    if (!at_end_) reader_.skip_to(form);
  }
  settle();
}

bool Vocabulary::contains(std::string_view form) const {
  const std::string_view block = block_of_form(form);
  const std::string record = database_.get_metadata(forms_key(block));
  FormBlockReader reader(block, record);
  reader.skip_to(form);
  return !reader.at_end() && reader.form() == form;
}

}  // namespace referat
