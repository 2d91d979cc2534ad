// Given complete items, an index on disk. What IndexWriter promises of writing, this does.
#ifndef REFERAT_INDEXER_WRITE_WRITER_H
#define REFERAT_INDEXER_WRITE_WRITER_H

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>
#include <referat/index_writer.h>
#include <referat/item.h>

namespace referat {

/// Either a transaction on the current state, or a new state that becomes the current one at commit(). Nothing is
/// visible before. Errors of all: index_damaged, permission, disk. Used by one thread.
class Writer {
 public:
  static Result<Writer> open(const std::string& index_path, const WriterOptions& options);
  Writer(Writer&&) noexcept;
  Writer& operator=(Writer&&) noexcept;
  ~Writer();

  Result<std::optional<std::string>> fingerprint(std::string_view origin) const;
  Result<std::vector<std::string>> origins(std::string_view prefix) const;

  Result<void> replace_origin(std::string_view origin, std::string_view fingerprint, std::vector<Item> items);
  Result<void> upsert(Item item);
  Result<void> remove_origin(std::string_view origin);
  Result<WriteCounts> commit();

 private:
  class State;
  explicit Writer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace referat

#endif
