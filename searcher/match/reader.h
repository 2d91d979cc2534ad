// An open index that stays current while writers move on.
#ifndef REFERAT_SEARCHER_MATCH_READER_H
#define REFERAT_SEARCHER_MATCH_READER_H

#include <memory>
#include <string>
#include <string_view>

#include <referat/error.h>
#include <referat/item.h>
#include <referat/query.h>

#include "searcher/match/matches.h"

namespace referat {

/// Used by one thread at a time. Where a writer overtakes a call, the call is run again from its start on the newer
/// state.
class IndexReader {
 public:
  /// Errors: index_missing, index_damaged, index_too_old, index_too_new, permission.
  static Result<IndexReader> open(const std::string& index_path);
  IndexReader(IndexReader&&) noexcept;
  IndexReader& operator=(IndexReader&&) noexcept;
  ~IndexReader();

  /// Errors: bad_request, unknown_value, not_found, and those of open().
  Result<Matches> find(const Query& query);
  /// Errors: not_found, and those of open().
  Result<Item> item(std::string_view id);

 private:
  struct Impl;
  explicit IndexReader(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace referat

#endif
