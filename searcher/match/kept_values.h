// The values of a slot, for documents that are looked at one by one.
#ifndef REFERAT_SEARCHER_MATCH_KEPT_VALUES_H
#define REFERAT_SEARCHER_MATCH_KEPT_VALUES_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <xapian.h>

namespace referat {

/// Reads them from a database, which takes a walk down its tree each, and keeps those that were asked for last. For one
/// state of a database; used by one thread at a time.
class KeptValues {
 public:
  KeptValues(Xapian::Database database, unsigned slot, std::size_t most_bytes)
      : database_(std::move(database)), slot_(slot), most_bytes_(most_bytes) {}

  /// Empty where the document has none. Valid until another one is asked for. Ids that rise are read soonest.
  std::string_view of(Xapian::docid document);

  /// The same, but it is not kept: for very many documents, which would only make the others go.
  std::string_view passing(Xapian::docid document);

 private:
  using Values = std::unordered_map<Xapian::docid, std::string>;

  std::string read(Xapian::docid document);
  std::string_view keep(Xapian::docid document, std::string value);

  Xapian::Database database_;
  unsigned slot_;
  std::size_t most_bytes_;
  std::optional<Xapian::ValueIterator> stream_;  ///< where the last one was read
  Xapian::docid read_ = 0;                       ///< of which document
  std::string passing_;
  Values newer_;
  Values older_;  ///< make way as a whole when the newer ones have taken half of the room
  std::size_t newer_bytes_ = 0;
};

}  // namespace referat

#endif
