#include "searcher/match/word_columns.h"

namespace referat {
namespace {

/// A word that fewer documents have is found as soon in its list.
constexpr std::size_t kDocumentsPerPosting = 8;
/// What a posting costs to enter, in looks at one.
constexpr std::size_t kPostingsPerLook = 8;

}  // namespace

std::shared_ptr<const WordColumn> WordColumns::of(const std::string& term, PostingLists& lists, std::size_t documents) {
  ++asked_;
  if (const auto known = kept_.find(term); known != kept_.end()) {
    known->second.asked = asked_;
    return known->second.column;
  }
  const std::size_t count = lists.count_of_word(term);
  if (count * kDocumentsPerPosting < size_ || documents * kPostingsPerLook < count) return nullptr;
  const auto postings = lists.of_word(term);
  auto column = std::make_shared<WordColumn>(room());
  column->assign(size_, kDoesNotOccur);
  for (std::size_t i = 0; i < postings->size(); ++i)
    (*column)[postings->documents[i]] = postings->occurrences[i];
  kept_[term] = {column, asked_};
  return column;
}

/// That of the column asked for longest ago, where there is no more room.
WordColumn WordColumns::room() {
  if (kept_.empty() || (kept_.size() + 1) * size_ * sizeof(WordColumn::value_type) <= most_bytes_) return {};
  const auto oldest = std::min_element(kept_.begin(), kept_.end(),
                                       [](const auto& a, const auto& b) { return a.second.asked < b.second.asked; });
  WordColumn room;
  if (oldest->second.column.use_count() == 1) room = std::move(*oldest->second.column);
  kept_.erase(oldest);
  return room;
}

}  // namespace referat
