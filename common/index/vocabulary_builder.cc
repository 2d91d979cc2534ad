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

}  // namespace

MetadataEntry vocabulary_entry(std::string_view block, const Forms& forms) {
  FormBlockWriter writer(block);
  for (const std::string_view form : forms) writer.add(form);
  return {forms_key(block), writer.record()};
}

void FormBlocks::add(std::string_view form) {
  if (const std::string_view block = block_of_form(form); block != block_) {
    finish();
    block_ = block;
  }
  forms_.emplace_back(form);
}

void FormBlocks::finish() {
  if (!forms_.empty()) on_block_(block_, forms_);
  forms_.clear();
}

void VocabularyBuilder::write(Xapian::WritableDatabase& database) {
  const std::string all_keys(kFormsKey);
  const bool has_forms = database.metadata_keys_begin(all_keys) != database.metadata_keys_end(all_keys);
  FormBlocks blocks([&](std::string_view block, const Forms& forms) {
    const std::string known = has_forms ? database.get_metadata(forms_key(block)) : std::string();
    if (!known.empty() && has_all(block, known, forms)) return;
    MetadataEntry entry = vocabulary_entry(block, forms);
    if (!known.empty()) entry.record = united_records(block, known, entry.record);
    database.set_metadata(entry.key, entry.record);
  });
  for (const std::uint32_t number : forms_.sorted()) blocks.add(forms_.term(number));
  blocks.finish();
  forms_.clear();
}

}  // namespace referat
