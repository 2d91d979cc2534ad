// The days of documents, as numbers that sort.
#ifndef REFERAT_SEARCHER_MATCH_DATES_H
#define REFERAT_SEARCHER_MATCH_DATES_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <xapian.h>

namespace referat {

/// 20310327; 0 for none.
using DayNumber = std::uint32_t;

/// For one state of a database; used by one thread at a time.
class Dates {
 public:
  explicit Dates(Xapian::Database database) : database_(std::move(database)) {}

  /// days[i] is of documents[i]. `documents`: rising.
  std::vector<DayNumber> of(const std::vector<Xapian::docid>& documents);

  /// Of all items; 0 where none has a date.
  DayNumber newest();

 private:
  void read_all();

  Xapian::Database database_;
  std::vector<DayNumber> column_;  ///< by document id, once it was read
  std::size_t looked_up_ = 0;      ///< how many documents, before it was read
  std::optional<DayNumber> newest_;
};

}  // namespace referat

#endif
