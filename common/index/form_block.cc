#include "common/index/form_block.h"

#include <algorithm>

namespace referat {
namespace {

constexpr std::size_t kBlockLetters = 3;

bool starts_letter(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

bool is_before(char one, char other) {
  return static_cast<unsigned char>(one) < static_cast<unsigned char>(other);
}

std::size_t shared_bytes(std::string_view one, std::string_view other) {
  const std::size_t most = std::min(one.size(), other.size());
  std::size_t shared = 0;
  while (shared < most && one[shared] == other[shared]) ++shared;
  return shared;
}

[[noreturn]] void malformed() {
  throw Xapian::DatabaseCorruptError("a block of word forms is malformed");
}

}  // namespace

std::string_view block_of_form(std::string_view form) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < form.size(); ++at) {
    if (starts_letter(form[at]) && letters++ == kBlockLetters) return form.substr(0, at);
  }
  return form;
}

FormBlockReader::FormBlockReader(std::string_view block, std::string_view record)
    : record_(record), block_bytes_(block.size()), form_(block) {
  at_end_ = record_.rest().empty();
  if (at_end_) return;
  // The block's own beginning may be a form.
  const Entry first = read(form_.size());
  form_.append(first.own);
}

FormBlockReader::Entry FormBlockReader::read(std::size_t length_before) {
  const std::uint64_t shared = record_.number();
  if (shared > length_before - block_bytes_) malformed();
  const std::string_view own = record_.bytes(record_.number());
  return {block_bytes_ + static_cast<std::size_t>(shared), own};
}

void FormBlockReader::take(const Entry& entry) {
  if (entry.own.empty() || (entry.shared < form_.size() && !is_before(form_[entry.shared], entry.own.front())))
    malformed();
  form_.resize(entry.shared);
  form_.append(entry.own);
}

void FormBlockReader::next() {
  at_end_ = record_.rest().empty();
  if (!at_end_) take(read(form_.size()));
}

void FormBlockReader::skip_to(std::string_view form) {
  if (at_end_ || form_ >= form) return;
  std::size_t same = shared_bytes(form_, form);
  for (std::size_t length = form_.size();;) {
    at_end_ = record_.rest().empty();
    if (at_end_) return;
    const Entry entry = read(length);
    length = entry.shared + entry.own.size();
    // Whoever shares more than `same` with a form before the wanted one is before it too; nothing needs to be copied.
    if (entry.shared > same) continue;
    take(entry);
    if (entry.shared < same) return;
    same += shared_bytes(std::string_view(form_).substr(same), form.substr(same));
    if (same == form.size() || (same < form_.size() && is_before(form[same], form_[same]))) return;
  }
}

void FormBlockWriter::add(std::string_view form) {
  const std::size_t shared = shared_bytes(last_, form);
  append_varint(shared - block_bytes_, record_);
  append_varint(form.size() - shared, record_);
  record_.append(form.substr(shared));
  last_ = form;
}

std::string united_records(std::string_view block, std::string_view one, std::string_view other) {
  FormBlockReader left(block, one);
  FormBlockReader right(block, other);
  FormBlockWriter all(block);
  while (!left.at_end() || !right.at_end()) {
    const int order = left.at_end() ? 1 : right.at_end() ? -1 : left.form().compare(right.form());
    all.add(order <= 0 ? left.form() : right.form());
    if (order <= 0) left.next();
    if (order >= 0) right.next();
  }
  return all.record();
}

}  // namespace referat
