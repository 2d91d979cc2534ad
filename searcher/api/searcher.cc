#include <referat/searcher.h>

#include <chrono>
#include <exception>
#include <utility>

#include "searcher/match/reader.h"
#include "searcher/snippet/snippet.h"

namespace referat {
namespace {

/// Nothing throws at the users of the library.
template <typename Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::exception& error) {
    return Error{ErrorCode::internal, error.what(), "ask for fewer hits, or give it more memory"};
  }
}

}  // namespace

struct Searcher::Impl {
  IndexReader reader;
  SnippetMaker snippets;

  explicit Impl(IndexReader opened) : reader(std::move(opened)) {}
};

Searcher::Searcher(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

Result<Searcher> Searcher::open(const std::string& index_path) {
  return guarded([&]() -> Result<Searcher> {
    auto reader = IndexReader::open(index_path);
    if (!reader) return reader.error();
    return Searcher(std::make_unique<Impl>(std::move(*reader)));
  });
}

Result<Results> Searcher::search(const Query& query) {
  const auto start = std::chrono::steady_clock::now();
  return guarded([&]() -> Result<Results> {
    auto matches = impl_->reader.find(query);
    if (!matches) return matches.error();
    Results results = std::move(matches->results);
    for (std::size_t i = 0; i < results.hits.size(); ++i)
      impl_->snippets.fill(results.hits[i], matches->marks, matches->marked_blocks[i], query.context);
    results.took_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return results;
  });
}

Result<Item> Searcher::item(std::string_view id) {
  return impl_->reader.item(id);
}

}  // namespace referat
