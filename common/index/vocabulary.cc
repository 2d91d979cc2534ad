#include "common/index/vocabulary.h"

#include <algorithm>
#include <utility>

#include "common/index/fields.h"

namespace referat {
namespace {

/// Before the keys of metadata in a table of glass, and in what its compactor hands out.
constexpr std::string_view kTableMark("\0\xC0", 2);

}  // namespace

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

std::vector<std::string> Vocabulary::forms_with(std::vector<std::string> beginnings, std::size_t most) const {
  std::sort(beginnings.begin(), beginnings.end());
  std::vector<std::string> found;
  const std::string* walked = nullptr;
  for (const std::string& beginning : beginnings) {
    if (walked != nullptr && beginning.starts_with(*walked)) continue;
    walked = &beginning;
    for (FormCursor cursor = forms(beginning); !cursor.at_end(); cursor.next()) {
      if (found.size() == most) return found;
      found.push_back(cursor.form());
    }
  }
  return found;
}

std::string united_metadata(std::string_view key, const std::string* values, std::size_t count) {
  if (key.starts_with(kTableMark)) key.remove_prefix(kTableMark.size());
  if (!key.starts_with(kFormsKey)) return *values;
  const std::string_view block = key.substr(kFormsKey.size());
  // By halves: a record takes part in as few unions as can be.
  if (count == 1) return *values;
  const std::size_t half = count / 2;
  return united_records(block, united_metadata(key, values, half), united_metadata(key, values + half, count - half));
}

}  // namespace referat
