// What items of one body and day owe each other, so that the order in which they arrived decides nothing.
#ifndef REFERAT_INDEXER_WRITE_SETTLE_H
#define REFERAT_INDEXER_WRITE_SETTLE_H

#include <string>
#include <vector>

#include <xapian.h>

#include "common/index/document.h"

namespace referat {

/// Settles one body's day:
///   - two meetings with different printed starts share no ids: the later ones carry their time (2018-03-15T1700);
///   - of several items with one id the one with the most text is shown, then the one of the first origin in byte
///   order; the
///     others are kept behind it and take its place when it goes;
///   - a dagsorden is superseded when the same meeting has a referat.
class Settler {
 public:
  Settler(Xapian::WritableDatabase& database, DocumentBuilder& builder) : database_(database), builder_(builder) {}

  /// `day_of_body`: a meeting's id without a time.
  void settle(const std::string& day_of_body);

 private:
  struct Entry;
  bool has_term(Xapian::docid document, const std::string& term) const;
  std::vector<Entry> entries_of(const std::string& day_of_body) const;
  bool is_settled(const std::vector<Entry>& entries) const;
  void load(std::vector<Entry>& entries) const;
  void assign_times(std::vector<Entry>& entries) const;
  void choose_shown(std::vector<Entry>& entries) const;
  void mark_superseded(std::vector<Entry>& entries) const;
  void store(const Entry& entry);

  Xapian::WritableDatabase& database_;
  DocumentBuilder& builder_;
};

}  // namespace referat

#endif
