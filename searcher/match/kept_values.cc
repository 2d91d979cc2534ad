#include "searcher/match/kept_values.h"

namespace referat {

std::string KeptValues::read(Xapian::docid document) {
  if (!stream_ || document < read_) stream_ = database_.valuestream_begin(slot_);
  constexpr Xapian::docid kStep = 3;  // going on so far costs less than a walk down the tree
  const auto end = database_.valuestream_end(slot_);
  if (document - read_ <= kStep && read_ > 0) {
    while (*stream_ != end && stream_->get_docid() < document) ++*stream_;
  } else if (*stream_ != end) {
    stream_->skip_to(document);
  }
  read_ = document;
  return *stream_ != end && stream_->get_docid() == document ? **stream_ : std::string();
}

std::string_view KeptValues::keep(Xapian::docid document, std::string value) {
  constexpr std::size_t kOverhead = 100;
  newer_bytes_ += kOverhead + value.size();
  if (newer_bytes_ > most_bytes_ / 2) {
    older_ = std::move(newer_);
    newer_.clear();
    newer_bytes_ = kOverhead + value.size();
  }
  return newer_.insert_or_assign(document, std::move(value)).first->second;
}

std::string_view KeptValues::passing(Xapian::docid document) {
  passing_ = read(document);
  return passing_;
}

std::string_view KeptValues::of(Xapian::docid document) {
  if (const auto known = newer_.find(document); known != newer_.end()) return known->second;
  const auto known = older_.find(document);
  if (known == older_.end()) return keep(document, read(document));
  std::string value = std::move(known->second);
  older_.erase(known);
  return keep(document, std::move(value));
}

}  // namespace referat
