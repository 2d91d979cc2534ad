// What items of one body and day owe each other, so that the order in which they arrived decides nothing.
#ifndef REFERAT_INDEXER_WRITE_SETTLE_H
#define REFERAT_INDEXER_WRITE_SETTLE_H

#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/write/document_store.h"

namespace referat {

/// Settles one body's day as day.h says: which meetings there are, which source of each is shown, what stands behind it
/// and takes its place when it goes, and which agendas are superseded.
class Settler {
 public:
  explicit Settler(DocumentStore& store) : store_(store), database_(store.database()) {}

  /// `day_of_body`: a meeting's id without a time.
  void settle(const std::string& day_of_body);

 private:
  struct Entry;
  std::string origin_of(Xapian::docid document) const;
  bool has_term(Xapian::docid document, const std::string& term) const;
  std::vector<Entry> entries_of(const std::string& day_of_body) const;
  bool is_settled(const std::vector<Entry>& entries) const;
  void load(std::vector<Entry>& entries) const;
  void store(const Entry& entry);

  DocumentStore& store_;
  const Xapian::Database& database_;
};

}  // namespace referat

#endif
