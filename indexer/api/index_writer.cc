#include <referat/index_writer.h>

#include <utility>

#include "common/model/complete_item.h"
#include "indexer/write/check.h"
#include "indexer/write/writer.h"

namespace referat {

struct IndexWriter::Impl {
  Writer writer;
  ItemCompleter completer;
  bool complete;  ///< items come so

  Impl(Writer opened, const WriterOptions& options) : writer(std::move(opened)), complete(options.complete) {}

  Result<void> make_complete(std::vector<Item>& items) {
    return complete ? Result<void>() : completer.complete(items, "");
  }
};

IndexWriter::IndexWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
IndexWriter::IndexWriter(IndexWriter&&) noexcept = default;
IndexWriter& IndexWriter::operator=(IndexWriter&&) noexcept = default;
IndexWriter::~IndexWriter() = default;

Result<IndexWriter> IndexWriter::open(const std::string& index_path, const WriterOptions& options) {
  auto writer = Writer::open(index_path, options);
  if (!writer) return writer.error();
  return IndexWriter(std::make_unique<Impl>(std::move(*writer), options));
}

Result<std::optional<std::string>> IndexWriter::fingerprint(std::string_view origin) const {
  return impl_->writer.fingerprint(origin);
}

Result<std::vector<std::string>> IndexWriter::origins(std::string_view prefix) const {
  return impl_->writer.origins(prefix);
}

Result<void> IndexWriter::replace_origin(std::string_view origin, std::string_view fingerprint,
                                         std::vector<Item> items) {
  if (auto completed = impl_->make_complete(items); !completed) return completed;
  return impl_->writer.replace_origin(origin, fingerprint, std::move(items));
}

Result<void> IndexWriter::add_to_origin(std::string_view origin, std::vector<Item> items) {
  if (auto completed = impl_->make_complete(items); !completed) return completed;
  return impl_->writer.add_to_origin(origin, std::move(items));
}

Result<void> IndexWriter::upsert(Item item) {
  std::vector<Item> items;
  items.push_back(std::move(item));
  if (auto completed = impl_->make_complete(items); !completed) return completed;
  return impl_->writer.upsert(std::move(items.front()));
}

Result<void> IndexWriter::remove_origin(std::string_view origin) {
  return impl_->writer.remove_origin(origin);
}

Result<WriteCounts> IndexWriter::commit() {
  return impl_->writer.commit();
}

Result<std::vector<std::string>> check_index(const std::string& index_path) {
  return find_faults(index_path);
}

}  // namespace referat
