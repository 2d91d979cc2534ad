#include "common/index/vocabulary_builder.h"

#include <algorithm>

#include "common/index/fields.h"
#include "common/index/form_block.h"
#include "common/index/vocabulary.h"

namespace referat {
namespace {

using Forms = std::vector<std::string>;

bool has_all(std::string_view block, std::string_view record, const Forms& forms) {
  FormBlockReader reader(block, record);
  return std::all_of(forms.begin(), forms.end(), [&](std::string_view form) {
    reader.skip_to(form);
    return !reader.at_end() && reader.form() == form;
  });
}

std::string record_of_forms(std::string_view block, const Forms& forms) {
  FormBlockWriter writer(block);
  for (const std::string_view form : forms) writer.add(form);
  return writer.record();
}

}  // namespace

VocabularyWriter::VocabularyWriter(Xapian::WritableDatabase& database) : database_(database) {
  const std::string all_keys(kFormsKey);
  has_forms_ = database.metadata_keys_begin(all_keys) != database.metadata_keys_end(all_keys);
}

void VocabularyWriter::add(std::string_view form) {
  if (const std::string_view block = block_of_form(form); block != block_) {
    finish();
    block_ = block;
  }
  forms_.emplace_back(form);
}

void VocabularyWriter::finish() {
  if (forms_.empty()) return;
  const std::string key = forms_key(block_);
  const std::string known = has_forms_ ? database_.get_metadata(key) : std::string();
  if (known.empty()) {
    database_.set_metadata(key, record_of_forms(block_, forms_));
  } else if (!has_all(block_, known, forms_)) {
    database_.set_metadata(key, united_records(block_, known, record_of_forms(block_, forms_)));
  }
  forms_.clear();
}

void VocabularyBuilder::write(Xapian::WritableDatabase& database) {
  VocabularyWriter writer(database);
  for (const std::uint32_t number : forms_.sorted()) writer.add(forms_.term(number));
  writer.finish();
  forms_.clear();
}

}  // namespace referat
