#include "searcher/match/posting_lists.h"

#include <utility>

#include "common/index/fields.h"

namespace referat {
namespace {

/// Finding a document's posting costs about as much as reading so many: of a word, whose lists are read by blocks, and
/// of a term.
constexpr std::size_t kWordsPerLookup = kFullBlock;
constexpr std::size_t kTermsPerLookup = 16;

constexpr std::size_t kMostCounts = 10'000;

std::size_t bytes_of(const Postings& postings) {
  constexpr std::size_t kOverhead = 200;
  return kOverhead + postings.size() * sizeof postings.documents.front() +
         postings.occurrences.size() * sizeof postings.occurrences.front();
}

Postings without_occurrences(Postings postings) {
  postings.occurrences = {};
  return postings;
}

}  // namespace

std::shared_ptr<const Postings> PostingLists::find(const std::string& name) {
  const auto place = places_.find(name);
  if (place == places_.end()) return nullptr;
  kept_.splice(kept_.begin(), kept_, place->second);
  return kept_.front().postings;
}

std::shared_ptr<const Postings> PostingLists::keep(const std::string& name, Postings read) {
  auto postings = std::make_shared<const Postings>(std::move(read));
  bytes_ += bytes_of(*postings);
  kept_.push_front({name, postings});
  places_.emplace(name, kept_.begin());
  while (bytes_ > most_bytes_ && kept_.size() > 1) {
    bytes_ -= bytes_of(*kept_.back().postings);
    places_.erase(kept_.back().name);
    kept_.pop_back();
  }
  return postings;
}

std::shared_ptr<const Postings> PostingLists::of_word(const std::string& word) {
  const std::string name = word_name(word);
  auto kept = find(name);
  return kept != nullptr ? kept : keep(name, words_.read(word));
}

std::shared_ptr<const Postings> PostingLists::of_word_covering(const std::string& word,
                                                               const std::vector<Xapian::docid>& documents) {
  const std::string name = word_name(word);
  if (auto kept = find(name)) return kept;
  if (read_count(word) <= documents.size() * kWordsPerLookup) return keep(name, words_.read(word));
  return std::make_shared<const Postings>(words_.read_covering(word, documents));
}

std::size_t PostingLists::count_of_word(const std::string& word) {
  const auto kept = find(word_name(word));
  return kept != nullptr ? kept->size() : read_count(word);
}

std::size_t PostingLists::read_count(const std::string& word) {
  if (const auto known = counts_.find(word); known != counts_.end()) return known->second;
  if (counts_.size() == kMostCounts) counts_.clear();
  return counts_[word] = words_.count(word);
}

std::shared_ptr<const Postings> PostingLists::of_term(const std::string& term) {
  const std::string name = term_name(term);
  if (auto kept = find(name)) return kept;
  if (is_property(term)) return keep(name, without_occurrences(words_.read(term)));
  Postings postings;
  postings.documents.reserve(database_.get_termfreq(term));
  const auto end = database_.postlist_end(term);
  for (auto posting = database_.postlist_begin(term); posting != end; ++posting) postings.documents.push_back(*posting);
  return keep(name, std::move(postings));
}

std::shared_ptr<const Postings> PostingLists::of_term_covering(const std::string& term,
                                                               const std::vector<Xapian::docid>& documents) {
  if (auto kept = find(term_name(term))) return kept;
  if (is_property(term)) {
    if (read_count(term) <= documents.size() * kWordsPerLookup) return of_term(term);
    return std::make_shared<const Postings>(words_.read_covering(term, documents));
  }
  if (database_.get_termfreq(term) <= documents.size() * kTermsPerLookup) return of_term(term);
  auto some = std::make_shared<Postings>();
  auto posting = database_.postlist_begin(term);
  const auto end = database_.postlist_end(term);
  for (const Xapian::docid document : documents) {
    if (posting == end) break;
    posting.skip_to(document);
    if (posting != end && *posting == document) some->documents.push_back(document);
  }
  return some;
}

std::size_t PostingLists::count_of_term(const std::string& term) {
  const auto kept = find(term_name(term));
  if (kept != nullptr) return kept->size();
  return is_property(term) ? read_count(term) : database_.get_termfreq(term);
}

}  // namespace referat
