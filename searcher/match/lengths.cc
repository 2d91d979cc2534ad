#include "searcher/match/lengths.h"

#include <limits>
#include <string>

#include "common/index/fields.h"

namespace referat {
namespace {

/// Finding a document's length costs about as much as reading so many.
constexpr std::size_t kLengthsPerLookup = 16;
constexpr std::uint32_t kUnknown = std::numeric_limits<std::uint32_t>::max();

}  // namespace

void Lengths::read_average() {
  const std::string term(kLengthTerm);
  known_ = database_.get_termfreq(term);
  if (known_ > 0) average_ = static_cast<double>(database_.get_collection_freq(term)) / static_cast<double>(known_);
}

void Lengths::read_all() {
  column_.assign(std::size_t{database_.get_lastdocid()} + 1, kUnknown);
  const std::string term(kLengthTerm);
  const auto end = database_.postlist_end(term);
  for (auto posting = database_.postlist_begin(term); posting != end; ++posting) column_[*posting] = posting.get_wdf();
}

std::vector<double> Lengths::of(const std::vector<Xapian::docid>& documents) {
  std::vector<double> shares(documents.size(), 1);
  if (average_ == 0) read_average();
  if (average_ == 0) return shares;
  looked_up_ += documents.size();
  if (column_.empty() && looked_up_ * kLengthsPerLookup >= known_) read_all();
  if (!column_.empty()) {
    for (std::size_t i = 0; i < documents.size(); ++i) {
      const std::uint32_t length = column_[documents[i]];
      if (length != kUnknown) shares[i] = length / average_;
    }
    return shares;
  }
  const std::string term(kLengthTerm);
  auto posting = database_.postlist_begin(term);
  const auto end = database_.postlist_end(term);
  for (std::size_t i = 0; i < documents.size() && posting != end; ++i) {
    posting.skip_to(documents[i]);
    if (posting != end && *posting == documents[i]) shares[i] = posting.get_wdf() / average_;
  }
  return shares;
}

}  // namespace referat
