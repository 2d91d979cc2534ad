// How long items are, for BM25.
#ifndef REFERAT_SEARCHER_MATCH_LENGTHS_H
#define REFERAT_SEARCHER_MATCH_LENGTHS_H

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <xapian.h>

namespace referat {

/// For one state of a database; used by one thread at a time.
class Lengths {
 public:
  explicit Lengths(Xapian::Database database) : database_(std::move(database)) {}

  /// shares[i] is how long documents[i] is, the average being 1; 1 where its length is not known. `documents`: rising.
  std::vector<double> of(const std::vector<Xapian::docid>& documents);

 private:
  void read_average();
  void read_all();

  Xapian::Database database_;
  std::uint32_t known_ = 0;            ///< how many items have a length
  double average_ = 0;                 ///< of them; 0: not read yet, or no words at all
  std::size_t looked_up_ = 0;          ///< how many documents, before it was read
  std::vector<std::uint32_t> column_;  ///< by document id, once it was read
};

}  // namespace referat

#endif
