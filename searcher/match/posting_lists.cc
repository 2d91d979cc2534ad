#include "searcher/match/posting_lists.h"

namespace referat {
namespace {

/// Finding a document's posting costs about as much as reading so many.
constexpr std::size_t kPostingsPerLookup = 16;

std::size_t bytes_of(const Postings& postings) {
  constexpr std::size_t kOverhead = 200;
  return kOverhead + postings.size() * (sizeof postings.documents.front() + sizeof postings.occurrences.front());
}

}  // namespace

const PostingLists::Kept* PostingLists::find(const std::string& term) {
  const auto place = places_.find(term);
  if (place == places_.end()) return nullptr;
  kept_.splice(kept_.begin(), kept_, place->second);
  return &kept_.front();
}

void PostingLists::keep(const std::string& term, std::shared_ptr<const Postings> postings) {
  bytes_ += bytes_of(*postings);
  kept_.push_front({term, std::move(postings)});
  places_.emplace(term, kept_.begin());
  while (bytes_ > most_bytes_ && kept_.size() > 1) {
    bytes_ -= bytes_of(*kept_.back().postings);
    places_.erase(kept_.back().term);
    kept_.pop_back();
  }
}

std::shared_ptr<const Postings> PostingLists::of(const std::string& term) {
  if (const Kept* kept = find(term)) return kept->postings;
  auto postings = std::make_shared<Postings>();
  const std::size_t count = database_.get_termfreq(term);
  postings->documents.reserve(count);
  postings->occurrences.reserve(count);
  if (count > 0) {
    const auto end = database_.postlist_end(term);
    for (auto posting = database_.postlist_begin(term); posting != end; ++posting) {
      postings->documents.push_back(*posting);
      postings->occurrences.push_back(posting.get_wdf());
    }
  }
  keep(term, postings);
  return postings;
}

std::shared_ptr<const Postings> PostingLists::covering(const std::string& term,
                                                       const std::vector<Xapian::docid>& documents) {
  if (places_.contains(term) || count(term) <= documents.size() * kPostingsPerLookup) return of(term);
  auto some = std::make_shared<Postings>();
  auto posting = database_.postlist_begin(term);
  const auto end = database_.postlist_end(term);
  for (const Xapian::docid document : documents) {
    if (posting == end) break;
    posting.skip_to(document);
    if (posting == end || *posting != document) continue;
    some->documents.push_back(document);
    some->occurrences.push_back(posting.get_wdf());
  }
  return some;
}

std::size_t PostingLists::count(const std::string& term) {
  if (const Kept* kept = find(term)) return kept->postings->size();
  return database_.get_termfreq(term);
}

}  // namespace referat
