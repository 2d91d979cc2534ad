// The way in for readers of an index.
#ifndef REFERAT_SEARCHER_H
#define REFERAT_SEARCHER_H

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>
#include <referat/export.h>
#include <referat/item.h>
#include <referat/query.h>
#include <referat/results.h>

namespace referat {

/// Reads one index. Used by one thread at a time; several searchers, also of one index, run in parallel.
/// A searcher sees what was committed when it was opened or when it last had to reopen because writers had moved on.
class REFERAT_EXPORT Searcher {
 public:
  /// Errors: index_missing, index_damaged, index_too_old, index_too_new, permission.
  static Result<Searcher> open(const std::string& index_path);

  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;
  ~Searcher();

  /// Errors: bad_request, unknown_value, not_found (meeting, like), and those of open().
  Result<Results> search(const Query& query);

  /// The whole item with that id. Errors: not_found, and those of open().
  Result<Item> item(std::string_view id);

 private:
  struct Impl;
  explicit Searcher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace referat

#endif
