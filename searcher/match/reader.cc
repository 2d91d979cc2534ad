#include "searcher/match/reader.h"

#include <new>
#include <optional>
#include <utility>

#include <xapian.h>

#include "common/index/states.h"
#include "common/index/xapian_error.h"
#include "searcher/match/engine.h"

namespace referat {
namespace {

/// A reader that writers keep overtaking gives up after so many turns.
constexpr int kMaxTurns = 5;

}  // namespace

struct IndexReader::Impl {
  std::string path;
  std::optional<OpenIndex> index;

  Result<void> reopen() {
    auto opened = open_current_state(path);
    if (!opened) return opened.error();
    index.emplace(opened->database, opened->stored);
    return {};
  }

  template <typename Work>
  auto on_current(Work&& work) -> decltype(work()) {
    for (int turn = 1;; ++turn) {
      try {
        return work();
      } catch (const Xapian::DatabaseModifiedError& error) {
        if (turn == kMaxTurns) return error_from(error, path);
      } catch (const Xapian::DatabaseOpeningError& error) {  // the state was switched and the old one removed
        if (turn == kMaxTurns) return error_from(error, path);
      } catch (const Xapian::Error& error) {
        return error_from(error, path);
      } catch (const std::bad_alloc&) {
        return Error{ErrorCode::internal, "out of memory", "ask for fewer hits"};
      }
      if (auto reopened = reopen(); !reopened) return reopened.error();
    }
  }
};

IndexReader::IndexReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
IndexReader::IndexReader(IndexReader&&) noexcept = default;
IndexReader& IndexReader::operator=(IndexReader&&) noexcept = default;
IndexReader::~IndexReader() = default;

Result<IndexReader> IndexReader::open(const std::string& index_path) {
  auto impl = std::make_unique<Impl>();
  impl->path = index_path;
  if (auto opened = impl->reopen(); !opened) return opened.error();
  return IndexReader(std::move(impl));
}

Result<Matches> IndexReader::find(const Query& query) {
  return impl_->on_current([&] { return run_query(*impl_->index, query); });
}

Result<Item> IndexReader::item(std::string_view id) {
  return impl_->on_current([&] { return find_item(*impl_->index, id); });
}

}  // namespace referat
