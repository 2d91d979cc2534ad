#include "common/index/vocabulary_builder.h"

#include <algorithm>
#include <functional>
#include <span>

#include "common/index/fields.h"
#include "common/index/form_block.h"
#include "common/index/vocabulary.h"

namespace referat {
namespace {

using Forms = std::span<const std::string_view>;

bool has_all(std::string_view block, std::string_view record, Forms forms) {
  FormBlockReader reader(block, record);
  return std::all_of(forms.begin(), forms.end(), [&](std::string_view form) {
    reader.skip_to(form);
    return !reader.at_end() && reader.form() == form;
  });
}

std::string record_of_forms(std::string_view block, Forms forms) {
  FormBlockWriter writer(block);
  for (const std::string_view form : forms) writer.add(form);
  return writer.record();
}

}  // namespace

void VocabularyBuilder::add(std::string_view form) {
  if (form.empty()) return;
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(form));
  std::size_t at = hash & (slots_.size() - 1);
  for (; slots_[at].length != 0; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].hash == hash && form_in(slots_[at]) == form) return;
  }
  slots_[at] = {hash, static_cast<std::uint32_t>(form.size()), letters_.size()};
  letters_ += form;
  if (++size_ * 2 > slots_.size()) grow();
}

void VocabularyBuilder::grow() {
  std::vector<Slot> larger(slots_.size() * 4);
  for (const Slot& slot : slots_) {
    if (slot.length == 0) continue;
    std::size_t at = slot.hash & (larger.size() - 1);
    while (larger[at].length != 0) at = (at + 1) & (larger.size() - 1);
    larger[at] = slot;
  }
  slots_ = std::move(larger);
}

std::vector<std::string_view> VocabularyBuilder::sorted() const {
  std::vector<std::string_view> forms;
  forms.reserve(size_);
  for (const Slot& slot : slots_) {
    if (slot.length != 0) forms.push_back(form_in(slot));
  }
  std::sort(forms.begin(), forms.end());
  return forms;
}

void VocabularyBuilder::write(Xapian::WritableDatabase& database) {
  const std::vector<std::string_view> forms = sorted();
  const std::string all_keys(kFormsKey);
  const bool has_forms = database.metadata_keys_begin(all_keys) != database.metadata_keys_end(all_keys);
  for (auto first = forms.begin(); first != forms.end();) {
    const std::string_view block = block_of_form(*first);
    const auto last =
        std::find_if(first, forms.end(), [&](std::string_view form) { return block_of_form(form) != block; });
    const Forms added(first, last);
    first = last;
    const std::string key = forms_key(block);
    const std::string known = has_forms ? database.get_metadata(key) : std::string();
    if (known.empty()) {
      database.set_metadata(key, record_of_forms(block, added));
    } else if (!has_all(block, known, added)) {
      database.set_metadata(key, united_records(block, known, record_of_forms(block, added)));
    }
  }
  letters_.clear();
  slots_.assign(slots_.size(), {});
  size_ = 0;
}

}  // namespace referat
