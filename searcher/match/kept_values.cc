#include "searcher/match/kept_values.h"

#include <utility>

namespace referat {

KeptValues::KeptValues(const Xapian::Database& database, unsigned slot, std::size_t most_bytes, Elsewhere elsewhere)
    : database_(database),
      slot_(slot),
      most_bytes_(most_bytes),
      elsewhere_(std::move(elsewhere)),
      has_values_(database.get_value_freq(slot) > 0) {}

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
  if (has_values_) passing_ = read(document);
  return passing_.empty() ? elsewhere_(document) : passing_;
}

std::string_view KeptValues::of(Xapian::docid document) {
  const std::string_view value = has_values_ ? read_kept(document) : std::string_view();
  return value.empty() ? elsewhere_(document) : value;
}

std::string_view KeptValues::read_kept(Xapian::docid document) {
  if (const auto known = newer_.find(document); known != newer_.end()) return known->second;
  const auto known = older_.find(document);
  if (known == older_.end()) {
    std::string value = read(document);
    return value.empty() ? std::string_view() : keep(document, std::move(value));
  }
  std::string value = std::move(known->second);
  older_.erase(known);
  return keep(document, std::move(value));
}

}  // namespace referat
